using NodaTime;

namespace EventTimeline.Dates.Edtf;

/// <summary>A year, a month or other part of a year, or a day; each component may be unknown in part and has its own qualification.</summary>
public sealed record EdtfDate : EdtfValue
{
    internal EdtfDate(EdtfYear year, EdtfDigits? month = null, EdtfDigits? day = null)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year.</summary>
    public EdtfYear Year { get; }

    /// <summary>Month (01 to 12), or season or part of the year (21 to 41, see <see cref="EdtfGrouping"/>), or null.</summary>
    public EdtfDigits? Month { get; }

    /// <summary>Day of the month, or null.</summary>
    public EdtfDigits? Day { get; }

    /// <summary>How sure the year is.</summary>
    public EdtfQualification YearQualification { get; init; }

    /// <summary>How sure the month is; <see cref="EdtfQualification.None"/> without one.</summary>
    public EdtfQualification MonthQualification { get; init; }

    /// <summary>How sure the day is; <see cref="EdtfQualification.None"/> without one.</summary>
    public EdtfQualification DayQualification { get; init; }

    /// <inheritdoc/>
    public override EdtfQualification Qualification => YearQualification | MonthQualification | DayQualification;

    /// <inheritdoc/>
    public override DateBounds Bounds => EdtfBounds.Of(this);

    /// <inheritdoc/>
    public override DatePrecision Precision => EdtfBounds.PrecisionOf(this);

    /// <summary>Whether the number in the month's place is a season or other part of the year.</summary>
    public bool IsGrouping => Month is { IsKnown: true, Least: >= EdtfGrouping.First };

    /// <summary>A year; 0 is 1 BCE.</summary>
    public static EdtfDate OfYear(long year) => new(EdtfYear.Of(year));

    /// <summary>A month or part of a year.</summary>
    /// <param name="year">0 is 1 BCE.</param>
    /// <param name="month">1 to 12, or 21 to 41.</param>
    public static EdtfDate OfMonth(int year, int month)
    {
        if (month is < 1 or (> 12 and < EdtfGrouping.First) or > EdtfGrouping.Last)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, EdtfErrors.NoSuchMonth);
        }

        return new EdtfDate(EdtfYear.Of(year), EdtfDigits.Of(month, 2));
    }

    /// <summary>A day.</summary>
    public static EdtfDate OfDay(LocalDate day) => new(EdtfYear.Of(day.Year), EdtfDigits.Of(day.Month, 2), EdtfDigits.Of(day.Day, 2));

    /// <summary>A day of an unknown year: <c>XXXX-05-22</c>.</summary>
    public static EdtfDate OfAnnualDay(AnnualDate day) => new(UnknownYear(), EdtfDigits.Of(day.Month, 2), EdtfDigits.Of(day.Day, 2));

    /// <summary>A month of an unknown year: <c>XXXX-05</c>.</summary>
    /// <param name="month">1 to 12, or 21 to 41.</param>
    public static EdtfDate OfAnnualMonth(int month) => new(UnknownYear(), OfMonth(0, month).Month);

    /// <summary>The ten years that begin with <paramref name="year"/>, as <c>199X</c>.</summary>
    /// <param name="year">0 to 9999; its last digit is not read.</param>
    public static EdtfDate OfDecade(int year) => Masked(year, 1);

    /// <summary>The hundred years that begin with <paramref name="year"/>, as <c>19XX</c> for 1900 to 1999.</summary>
    /// <param name="year">0 to 9999; its last two digits are not read.</param>
    public static EdtfDate OfCentury(int year) => Masked(year, 2);

    /// <summary>This date with the given qualification on every component.</summary>
    public EdtfDate As(EdtfQualification qualification) => this with
    {
        YearQualification = qualification,
        MonthQualification = Month is null ? EdtfQualification.None : qualification,
        DayQualification = Day is null ? EdtfQualification.None : qualification,
    };

    /// <inheritdoc/>
    public override string ToString() => EdtfFormat.Write(this);

    private static EdtfYear UnknownYear() => EdtfYear.OfParts("XXXX", negative: false, isLong: false, 0, 0);

    private static EdtfDate Masked(int year, int unknown)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        var digits = EdtfDigits.Of(year, 4).Text[..(4 - unknown)].PadRight(4, 'X');
        return new EdtfDate(EdtfYear.OfParts(digits, negative: false, isLong: false, 0, 0));
    }
}
