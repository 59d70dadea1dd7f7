using System.Text;

namespace EventTimeline.Formats.EventsYaml.Entries;

/// <summary>The members of an enumeration as words: lower case, with hyphens.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    /// <summary>The words, in the order of the members.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Values.Select(value => Hyphenated(value.ToString()))];

    public static string Of(T value) => All[Array.IndexOf(Values, value)];

    public static bool TryParse(string text, out T value)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (All[i].Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string Hyphenated(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
