using EventTimeline.Dates.Edtf;
using EventTimeline.Dates.Expressions;
using NodaTime;

namespace EventTimeline.Dates.Publication;

/// <summary>The EDTF date that the words of an expression give by themselves, before anything is anchored.</summary>
internal static class CalendarDates
{
    /// <summary>Year, month or day; with an unknown year where the words give none; null where they give no month or year, or no such day.</summary>
    public static EdtfDate? Of(CalendarMeaning meaning)
    {
        if (meaning is not { Within: null, Occurrence: null, Fiscal: false, BeforeCommonEra: false, Holiday: null, Other: null })
        {
            return null;
        }

        if (meaning is { Month: null, Day: not null } or { Quarter: not null } or { Half: not null } || meaning.Season != Season.None)
        {
            return null;
        }

        return meaning.Year is { } year ? Dated(FullYear(year, meaning.ShortYear), meaning) : Annual(meaning);
    }

    /// <summary>A year of two digits lies within 1930 to 2029.</summary>
    private static int FullYear(int year, bool isShort) => !isShort ? year : year >= 30 ? 1900 + year : 2000 + year;

    private static EdtfDate? Dated(int year, CalendarMeaning meaning) => meaning switch
    {
        _ when year > 9999 => null,
        { Month: null } => EdtfDate.OfYear(year),
        { Month: { } month, Day: null } => EdtfDate.OfMonth(year, month),
        { Month: { } month, Day: { } day } => day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? EdtfDate.OfDay(new LocalDate(year, month, day)) : null,
    };

    private static EdtfDate? Annual(CalendarMeaning meaning)
    {
        const int LeapYear = 2000;
        return meaning switch
        {
            { Month: null } => null,
            { Month: { } month, Day: null } => EdtfDate.OfAnnualMonth(month),
            { Month: { } month, Day: { } day } =>
                day <= CalendarSystem.Iso.GetDaysInMonth(LeapYear, month) ? EdtfDate.OfAnnualDay(new AnnualDate(month, day)) : null,
        };
    }
}
