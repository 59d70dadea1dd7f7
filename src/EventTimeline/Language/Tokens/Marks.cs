namespace EventTimeline.Language.Tokens;

/// <summary>Finds where runs of punctuation and signs end.</summary>
internal static class Marks
{
    /// <summary>The end of the mark that begins at <paramref name="at"/>; at least one unit behind it.</summary>
    public static int EndOf(ReadOnlySpan<char> chunk, int at)
    {
        var c = chunk[at];
        if (char.IsHighSurrogate(c) && at + 1 < chunk.Length && char.IsLowSurrogate(chunk[at + 1]))
        {
            return at + 2;
        }

        return c switch
        {
            '!' or '?' => Run(chunk, at, "!?"),
            '.' or '…' => Stops(chunk, at),
            '-' or '*' or '=' or '_' or '~' or '+' or '<' or '>' or '|' or '—' => Run(chunk, at, chunk.Slice(at, 1)),
            '\'' or '`' => at + 1 < chunk.Length && chunk[at + 1] == c ? at + 2 : at + 1,
            ':' or ';' => Face(chunk, at),
            _ => at + 1,
        };
    }

    private static int Stops(ReadOnlySpan<char> chunk, int at)
    {
        var end = Run(chunk, at, ".…");
        return end == at + 1 && chunk[at] == '.' && end < chunk.Length && chunk[end] is '!' or '?' ? Run(chunk, end, "!?") : end;
    }

    private static int Run(ReadOnlySpan<char> chunk, int at, ReadOnlySpan<char> marks)
    {
        var length = chunk[at..].IndexOfAnyExcept(marks);
        return length < 0 ? chunk.Length : at + length;
    }

    /// <summary>Faces made of punctuation, <c>:-)</c>.</summary>
    private static int Face(ReadOnlySpan<char> chunk, int at)
    {
        var mouth = at + 1 < chunk.Length && chunk[at + 1] == '-' ? at + 2 : at + 1;
        var isFace = mouth < chunk.Length && chunk[mouth] is ')' or '(' or 'D' or 'P' && (mouth + 1 == chunk.Length || !char.IsLetterOrDigit(chunk[mouth + 1]));
        return isFace && (at == 0 || Characters.IsSpace(chunk[at - 1])) ? mouth + 1 : at + 1;
    }
}
