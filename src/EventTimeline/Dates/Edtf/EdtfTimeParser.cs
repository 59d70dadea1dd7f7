namespace EventTimeline.Dates.Edtf;

/// <summary>Reads the time of day behind a date: <c>T23:20:30</c>, <c>T23:20:30Z</c>, <c>T23:20:30+04:30</c>.</summary>
internal static class EdtfTimeParser
{
    private const int LargestShift = 14 * 60;

    public static bool Time(ref EdtfScanner scanner, EdtfDate date, out EdtfValue? value)
    {
        value = null;
        if (date is not { Day.IsKnown: true, Month.IsKnown: true, Year.IsExact: true, Qualification: EdtfQualification.None })
        {
            return scanner.Fail(EdtfErrors.TimeNeedsDay);
        }

        scanner.Take('T');
        var position = scanner.Position;
        if (!Part(ref scanner, 23, out var hour) || !scanner.Take(':') || !Part(ref scanner, 59, out var minute))
        {
            return scanner.Fail(EdtfErrors.NoSuchTime, position);
        }

        int? second = null;
        if (scanner.Take(':'))
        {
            if (!Part(ref scanner, 59, out var read))
            {
                return scanner.Fail(EdtfErrors.NoSuchTime, position);
            }

            second = read;
        }

        var found = Shift(ref scanner, out var shift);
        value = new EdtfDateTime(date, hour, minute, second, shift);
        return found;
    }

    private static bool Shift(ref EdtfScanner scanner, out int? shift)
    {
        shift = null;
        var position = scanner.Position;
        if (scanner.Take('Z'))
        {
            shift = 0;
            return true;
        }

        var sign = scanner.Take('+') ? 1 : scanner.Take('-') ? -1 : 0;
        if (sign == 0)
        {
            return true;
        }

        var minutes = 0;
        if (!Part(ref scanner, 14, out var hours) || (scanner.Take(':') && !Part(ref scanner, 59, out minutes)))
        {
            return scanner.Fail(EdtfErrors.NoSuchShift, position);
        }

        shift = sign * ((hours * 60) + minutes);
        return Math.Abs(shift.Value) <= LargestShift || scanner.Fail(EdtfErrors.NoSuchShift, position);
    }

    /// <summary>Two digits from 0 to <paramref name="greatest"/>.</summary>
    private static bool Part(ref EdtfScanner scanner, int greatest, out int value)
    {
        var digits = scanner.TakeDigits(2, unknown: false);
        value = digits.Length == 2 ? new EdtfDigits(digits).Least : -1;
        return value >= 0 && value <= greatest;
    }
}
