using NodaTime;

namespace EventTimeline.Dates.Edtf;

/// <summary>The value that stands for given bounds.</summary>
internal static class EdtfShapes
{
    public static EdtfValue? OneDayWithin(DateBounds bounds) => bounds switch
    {
        { Earliest: { } first, Latest: { } last } => Whole(first, last) ?? EdtfSet.OneWithin(EdtfDate.OfDay(first), EdtfDate.OfDay(last)),
        { Earliest: { } first } => EdtfSet.OneFrom(first is { Month: 1, Day: 1 } ? EdtfDate.OfYear(first.Year) : EdtfDate.OfDay(first)),
        { Latest: { } last } => EdtfSet.OneUpTo(last is { Month: 12, Day: 31 } ? EdtfDate.OfYear(last.Year) : EdtfDate.OfDay(last)),
        _ => null,
    };

    /// <summary>The day, or the calendar unit that begins and ends with the two, or a range of whole months or years.</summary>
    private static EdtfValue? Whole(LocalDate first, LocalDate last)
    {
        if (first == last)
        {
            return EdtfDate.OfDay(first);
        }

        if (first.Day != 1 || last != last.With(DateAdjusters.EndOfMonth) || first > last)
        {
            return null;
        }

        if (first.Month == 1 && last.Month == 12)
        {
            return Years(first.Year, last.Year);
        }

        return (first.Year, first.Month) == (last.Year, last.Month)
            ? EdtfDate.OfMonth(first.Year, first.Month)
            : EdtfSet.OneWithin(EdtfDate.OfMonth(first.Year, first.Month), EdtfDate.OfMonth(last.Year, last.Month));
    }

    private static EdtfValue Years(int first, int last) => (last - first, first) switch
    {
        (0, _) => EdtfDate.OfYear(first),
        (9, >= 0) when first % 10 == 0 => EdtfDate.OfDecade(first),
        (99, >= 0) when first % 100 == 0 => EdtfDate.OfCentury(first),
        _ => EdtfSet.OneWithin(EdtfDate.OfYear(first), EdtfDate.OfYear(last)),
    };
}
