namespace EventTimeline.Language.Tagging;

/// <summary>The shape of a word: its characters by class, runs cut to two: "Xxx", "XX", "dd,dd".</summary>
internal static class WordShape
{
    /// <summary>Writes the shape of a word, as far as it fits, and returns its length.</summary>
    public static int Write(ReadOnlySpan<char> form, Span<char> target)
    {
        var length = 0;
        var run = 0;
        var last = '\0';
        foreach (var character in form)
        {
            var kind = Class(character);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2 && length < target.Length)
            {
                target[length++] = kind;
            }
        }

        return length;
    }

    private static char Class(char character) =>
        char.IsUpper(character) ? 'X'
        : char.IsLetter(character) ? 'x'
        : char.IsDigit(character) ? 'd'
        : character < 128 ? character
        : char.IsPunctuation(character) ? 'p' : 'o';
}
