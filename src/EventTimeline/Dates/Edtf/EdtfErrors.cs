namespace EventTimeline.Dates.Edtf;

/// <summary>What the parser says when a text is no EDTF.</summary>
internal static class EdtfErrors
{
    public const string Empty = "a date is expected";
    public const string TooLong = "longer than 4096 characters";
    public const string FourDigits = "a year of four digits is expected (X for an unknown one)";
    public const string LongYear = "a year of more than four digits is expected after Y";
    public const string LeadingZero = "a year after Y begins with a digit from 1 to 9";
    public const string YearTooBig = "years of more than 18 digits cannot be held";
    public const string NegativeZero = "year 0 has no sign";
    public const string ExponentExpected = "an exponent of one or two digits is expected after E";
    public const string SignificantExpected = "a number of significant digits is expected after S, no more than the year has";
    public const string UnknownSignificant = "a year with significant digits has no unknown ones";
    public const string TwoDigits = "two digits are expected (X for an unknown one)";
    public const string NoSuchMonth = "a month is 01 to 12, or a season or part of the year from 21 to 41";
    public const string NoSuchDay = "there is no such day";
    public const string DayOfGrouping = "a season or part of the year has no days";
    public const string YearOnly = "a year with Y or S stands alone";
    public const string Trailing = "nothing more is expected here";
    public const string QualifiedTwice = "one qualification is expected";
    public const string TimeNeedsDay = "a time of day needs a full plain date before it";
    public const string NoSuchTime = "a time of day is 00:00 to 23:59:59";
    public const string NoSuchShift = "a shift from UTC is Z, or + or - and 00:00 to 14:00";
    public const string OpenBothEnds = "an interval has at least one date";
    public const string Backwards = "the end comes before the start";
    public const string SetEnd = "a comma or the closing bracket is expected";
    public const string EarlierFirst = "'..' stands before the first date, between two, or after the last";
}
