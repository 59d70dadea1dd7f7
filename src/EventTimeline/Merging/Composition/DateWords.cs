using System.Globalization;

namespace EventTimeline.Merging.Composition;

/// <summary>A date in words for a sentence: <c>on 22 May 2021</c>, <c>in January 2021</c>, <c>in 2021</c>, <c>not before 7 June 2015</c>.</summary>
internal static class DateWords
{
    /// <summary>The words for an EDTF date; another interval or a date with unknown parts is given as it is.</summary>
    public static string Of(string edtf) => edtf switch
    {
        ['[', .. var first, '.', '.', ']'] when Plain(first) is { } words => $"not before {words.Words}",
        ['[', '.', '.', .. var last, ']'] when Plain(last) is { } words => $"not after {words.Words}",
        _ => Plain(edtf) is { } words ? $"{words.Preposition} {words.Words}" : "in " + edtf,
    };

    /// <summary>Day, month or year in words with its preposition, or null for anything else.</summary>
    private static (string Preposition, string Words)? Plain(string edtf)
    {
        var plain = edtf.TrimEnd('?', '~', '%');
        var parts = plain.Split('-');
        if (plain.Length is not (4 or 7 or 10) || !parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return null;
        }

        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (numbers.Length == 1 || numbers[1] is < 1 or > 12)
        {
            return ("in", plain);
        }

        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(numbers[1]);
        return numbers.Length == 2 ? ("in", $"{month} {parts[0]}") : ("on", $"{numbers[2]} {month} {parts[0]}");
    }
}
