using System.Text;

namespace EventTimeline.Dates.Edtf;

/// <summary>
/// The canonical text of a date. A qualification that the first components share follows the last of them and stands for all
/// (<c>2004-06~-11</c>); any other stands before its own component (<c>2004-06-~11</c>).
/// </summary>
internal static class EdtfFormat
{
    public static string Write(EdtfDate date)
    {
        var shared = SharedCount(date);
        var text = new StringBuilder(16);
        Append(text, date.Year.ToString(), date.YearQualification, 0, shared);
        Append(text, date.Month?.Text, date.MonthQualification, 1, shared);
        Append(text, date.Day?.Text, date.DayQualification, 2, shared);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string? component, EdtfQualification qualification, int index, int shared)
    {
        if (component is null)
        {
            return;
        }

        if (index > 0)
        {
            text.Append('-');
        }

        if (index >= shared)
        {
            text.Append(qualification.Sign());
        }

        text.Append(component);
        if (index == shared - 1)
        {
            text.Append(qualification.Sign());
        }
    }

    /// <summary>How many of the first components have one qualification in common; 0 where the year has none.</summary>
    private static int SharedCount(EdtfDate date)
    {
        if (date.YearQualification == EdtfQualification.None)
        {
            return 0;
        }

        if (date.Month is null || date.MonthQualification != date.YearQualification)
        {
            return 1;
        }

        return date.Day is null || date.DayQualification != date.YearQualification ? 2 : 3;
    }
}
