namespace EventTimeline.Dates.Edtf;

/// <summary>Reads the date part of EDTF.</summary>
/// <remarks>
/// A qualification sign before a component qualifies that component; one behind it qualifies it and everything to its left
/// (ISO 8601-2:2019, 8.1).
/// </remarks>
internal static class EdtfDateParser
{
    private const int LongestYear = 18;

    public static bool Date(ref EdtfScanner scanner, out EdtfDate? date)
    {
        date = null;
        var own = scanner.TakeQualification();
        if (!Year(ref scanner, out var year))
        {
            return false;
        }

        var group = scanner.TakeQualification();
        date = new EdtfDate(year!) { YearQualification = own | group };
        if (scanner.Current != '-')
        {
            return !DoublyQualified(ref scanner);
        }

        if (year!.IsLong || year.SignificantDigits > 0)
        {
            return scanner.Fail(EdtfErrors.YearOnly);
        }

        return Month(ref scanner, ref date) && (scanner.Current != '-' || Day(ref scanner, ref date)) && !DoublyQualified(ref scanner);
    }

    private static bool DoublyQualified(ref EdtfScanner scanner)
    {
        var position = scanner.Position;
        return scanner.TakeQualification() != EdtfQualification.None && !scanner.Fail(EdtfErrors.QualifiedTwice, position);
    }

    private static bool Month(ref EdtfScanner scanner, ref EdtfDate date)
    {
        if (!Component(ref scanner, out var position, out var own, out var month, out var group))
        {
            return false;
        }

        var isGrouping = month is { IsKnown: true, Least: >= EdtfGrouping.First and <= EdtfGrouping.Last };
        if (!isGrouping && !Enumerable.Range(1, 12).Any(month.Matches))
        {
            return scanner.Fail(EdtfErrors.NoSuchMonth, position);
        }

        date = new EdtfDate(date.Year, month)
        {
            YearQualification = date.YearQualification | group,
            MonthQualification = own | group,
        };
        return true;
    }

    private static bool Day(ref EdtfScanner scanner, ref EdtfDate date)
    {
        if (date.IsGrouping)
        {
            return scanner.Fail(EdtfErrors.DayOfGrouping);
        }

        if (!Component(ref scanner, out var position, out var own, out var day, out var group))
        {
            return false;
        }

        date = new EdtfDate(date.Year, date.Month, day)
        {
            YearQualification = date.YearQualification | group,
            MonthQualification = date.MonthQualification | group,
            DayQualification = own | group,
        };
        return EdtfBounds.Exists(date) || scanner.Fail(EdtfErrors.NoSuchDay, position);
    }

    private static bool Component(
        ref EdtfScanner scanner, out int position, out EdtfQualification own, out EdtfDigits digits, out EdtfQualification group)
    {
        scanner.Take('-');
        own = scanner.TakeQualification();
        position = scanner.Position;
        digits = new EdtfDigits(scanner.TakeDigits(2, unknown: true));
        group = scanner.TakeQualification();
        return digits.Text.Length == 2 || scanner.Fail(EdtfErrors.TwoDigits, position);
    }

    private static bool Year(ref EdtfScanner scanner, out EdtfYear? year)
    {
        year = null;
        var isLong = scanner.Take('Y');
        var isNegative = scanner.Take('-');
        var position = scanner.Position;
        var digits = scanner.TakeDigits(isLong ? LongestYear + 1 : 4, unknown: !isLong);
        if (!isLong && digits.Length != 4)
        {
            return scanner.Fail(EdtfErrors.FourDigits, position);
        }

        if (!Exponent(ref scanner, isLong, out var exponent) || !Checked(ref scanner, digits, isLong, exponent, isNegative, position))
        {
            return false;
        }

        if (!Significance(ref scanner, digits, exponent, out var significant))
        {
            return false;
        }

        year = EdtfYear.OfParts(digits, isNegative, isLong, exponent, significant);
        return true;
    }

    private static bool Exponent(ref EdtfScanner scanner, bool isLong, out int exponent)
    {
        exponent = 0;
        return !isLong || !scanner.Take('E') || Number(ref scanner, out exponent) || scanner.Fail(EdtfErrors.ExponentExpected);
    }

    private static bool Checked(ref EdtfScanner scanner, string digits, bool isLong, int exponent, bool isNegative, int position)
    {
        if (!isLong)
        {
            return !isNegative || digits != "0000" || scanner.Fail(EdtfErrors.NegativeZero, position);
        }

        var width = digits.Length + exponent;
        return width switch
        {
            _ when digits.StartsWith('0') => scanner.Fail(EdtfErrors.LeadingZero, position),
            _ when digits.Length == 0 || width < 5 => scanner.Fail(EdtfErrors.LongYear, position),
            > LongestYear => scanner.Fail(EdtfErrors.YearTooBig, position),
            _ => true,
        };
    }

    private static bool Significance(ref EdtfScanner scanner, string digits, int exponent, out int significant)
    {
        significant = 0;
        if (!scanner.Take('S'))
        {
            return true;
        }

        if (digits.Contains('X', StringComparison.Ordinal))
        {
            return scanner.Fail(EdtfErrors.UnknownSignificant);
        }

        return (Number(ref scanner, out significant) && significant <= digits.Length + exponent) || scanner.Fail(EdtfErrors.SignificantExpected);
    }

    /// <summary>A number from 1 to 99 without a leading zero.</summary>
    private static bool Number(ref EdtfScanner scanner, out int number)
    {
        var digits = scanner.TakeDigits(2, unknown: false);
        number = digits.Length == 0 || digits[0] == '0' ? 0 : new EdtfDigits(digits).Least;
        return number > 0;
    }
}
