namespace EventTimeline.Language.Tokens;

/// <summary>Finds where numbers, clock times and dates in digits end.</summary>
internal static class Numbers
{
    private const int MaxGroups = 8;

    /// <summary>The end of the number that begins at <paramref name="at"/>, without letters behind it.</summary>
    public static int EndOf(ReadOnlySpan<char> chunk, int at)
    {
        var end = at;
        if (chunk[at] is '+' or '.')
        {
            end++;
        }

        end = Digits(chunk, end);
        while (end + 1 < chunk.Length && end - at < Tokenizer.MaxLength && char.IsAsciiDigit(chunk[end + 1]) && Joins(chunk, end))
        {
            end = Digits(chunk, end + 1);
        }

        return end < chunk.Length && chunk[end] == '-' ? Hyphenated(chunk, at, end) : end;
    }

    /// <summary>Whether the letters [<paramref name="from"/>, <paramref name="to"/>) behind a number are a token of their own.</summary>
    public static bool SplitsFrom(ReadOnlySpan<char> chunk, int from, int to)
    {
        // The "a" of "a.m." is cut off by its full stop.
        var followed = to + 1 < chunk.Length && chunk[to] == '.' && chunk[to - 1] is 'a' or 'p' or 'A' or 'P' && chunk[to + 1] is 'm' or 'M';
        return (followed && to - from == 1) || WordLists.IsUnit(chunk[from..to]);
    }

    /// <summary>Takes the <c>'s</c> of a decade in: <c>60's</c>, <c>1930's</c>.</summary>
    public static int WithDecade(ReadOnlySpan<char> chunk, int at, int end) =>
        end - at is 2 or 4 && chunk[end - 1] == '0' && end + 1 < chunk.Length && Characters.IsApostrophe(chunk[end]) && chunk[end + 1] == 's'
        && (end + 2 == chunk.Length || !Characters.IsWordPart(chunk, end + 2))
            ? end + 2
            : end;

    private static bool Joins(ReadOnlySpan<char> chunk, int mark) => chunk[mark] switch
    {
        '.' or ':' or '/' => true,
        ',' => Digits(chunk, mark + 1) == mark + 4,
        _ => false,
    };

    /// <summary>Telephone numbers and dates (three groups) are one token; ranges such as 1990-95 are not.</summary>
    private static int Hyphenated(ReadOnlySpan<char> chunk, int at, int end)
    {
        Span<int> lengths = stackalloc int[MaxGroups];
        var count = 1;
        lengths[0] = end - at;
        var last = end;
        while (last + 1 < chunk.Length && chunk[last] == '-' && char.IsAsciiDigit(chunk[last + 1]) && count < MaxGroups)
        {
            var next = Digits(chunk, last + 1);
            lengths[count++] = next - last - 1;
            last = next;
        }

        return count is 3 or 4 || (count == 2 && lengths[0] == 3 && lengths[1] == 4) ? last : end;
    }

    private static int Digits(ReadOnlySpan<char> chunk, int from)
    {
        var limit = Math.Min(chunk.Length, from + Tokenizer.MaxLength);
        while (from < limit && char.IsAsciiDigit(chunk[from]))
        {
            from++;
        }

        return from;
    }
}
