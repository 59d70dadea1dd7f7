namespace EventTimeline.Language.Tokens;

/// <summary>Finds web and mail addresses, hashtags and handles.</summary>
internal static class Addresses
{
    private const int MaxLocalPart = 64;
    private const int MaxScheme = 12;

    /// <summary>The end of the address that begins at <paramref name="at"/>, or <paramref name="at"/> where none does.</summary>
    /// <param name="chunk">The text up to the next white space.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="mail">Where the next <c>@</c> stands, or -1.</param>
    public static int EndOf(ReadOnlySpan<char> chunk, int at, int mail)
    {
        var rest = chunk[at..];
        if (IsWeb(rest))
        {
            return at + WithoutTrail(rest[..WebLength(rest)]);
        }

        if (rest.Length > 1 && rest[0] is '@' or '#' && (at == 0 || !Characters.IsWordPart(chunk, at - 1)) && char.IsLetter(rest[1]))
        {
            return at + 1 + NameLength(rest[1..]);
        }

        return mail > at && mail - at <= MaxLocalPart ? Mail(chunk, at, mail) : at;
    }

    private static bool IsWeb(ReadOnlySpan<char> rest)
    {
        if (rest[0] is 'w' or 'W' && rest.Length > 4 && rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!char.IsAsciiLetter(rest[0]))
        {
            return false;
        }

        var colon = rest[..Math.Min(rest.Length, MaxScheme)].IndexOf(':');
        return colon > 1 && IsScheme(rest[..colon]) && colon + 1 < rest.Length
            && (rest[colon..].StartsWith("://", StringComparison.Ordinal) || rest[..colon] is "mailto" or "doi");
    }

    private static bool IsScheme(ReadOnlySpan<char> part) => part.IndexOfAnyExceptInRange('a', 'z') < 0 || part.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static int WebLength(ReadOnlySpan<char> rest)
    {
        var stop = rest[..Math.Min(rest.Length, Tokenizer.MaxLength)].IndexOfAny("<>\"“”’]|");
        return stop < 0 ? Math.Min(rest.Length, Tokenizer.MaxLength) : stop;
    }

    private static int WithoutTrail(ReadOnlySpan<char> address)
    {
        var end = address.Length;
        while (end > 4 && (address[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' || (address[end - 1] == ')' && !address.Contains('('))))
        {
            end--;
        }

        return end;
    }

    private static int NameLength(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && end < Tokenizer.MaxLength && (rest[end] == '_' || Characters.IsWordPart(rest, end)))
        {
            end++;
        }

        return end;
    }

    private static int Mail(ReadOnlySpan<char> chunk, int at, int mail)
    {
        foreach (var c in chunk[at..mail])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-' or '+' or '%'))
            {
                return at;
            }
        }

        var end = mail + 1;
        while (end < chunk.Length && end - at < Tokenizer.MaxLength && (char.IsAsciiLetterOrDigit(chunk[end]) || chunk[end] is '.' or '-' or '_'))
        {
            end++;
        }

        while (chunk[end - 1] is '.' or '-' or '_')
        {
            end--;
        }

        return end > mail + 1 ? end : at;
    }
}
