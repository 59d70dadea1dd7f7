namespace EventTimeline.Language.Tokens;

/// <summary>Finds where words end: inner apostrophes, full stops, ampersands and prefixes with a hyphen.</summary>
internal static class Words
{
    /// <summary>The end of the word that begins at <paramref name="at"/>, without a full stop behind it.</summary>
    public static int EndOf(ReadOnlySpan<char> chunk, int at)
    {
        var limit = Math.Min(chunk.Length, at + Tokenizer.MaxLength);
        var piece = at;
        var end = at;
        while (end < limit)
        {
            if (Characters.IsWordPart(chunk, end))
            {
                end++;
            }
            else if (end > piece && end + 1 < limit && Joins(chunk, at, piece, end))
            {
                piece = ++end;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The end of a word with its full stop where that belongs to it, otherwise <paramref name="end"/>.</summary>
    /// <param name="text">The text, which goes on behind the chunk.</param>
    /// <param name="chunkEnd">Where the chunk ends.</param>
    /// <param name="at">Where the word begins.</param>
    /// <param name="end">Where its letters end.</param>
    /// <param name="before">The tokens before it.</param>
    public static int WithFullStop(ReadOnlySpan<char> text, int chunkEnd, int at, int end, List<Token> before)
    {
        if (end >= chunkEnd || text[end] != '.' || (end + 1 < chunkEnd && text[end + 1] == '.'))
        {
            return end;
        }

        var word = text[at..end];
        var next = NextVisible(text, end + 1);
        if (next == '\0' || (char.IsUpper(next) && word.Equals("etc", StringComparison.OrdinalIgnoreCase)))
        {
            // The full stop that ends the sentence.
            return end;
        }

        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return IsInitial(text, at, next, before) ? end + 1 : end;
        }

        var followers = WordLists.AfterAbbreviation(word);
        if (followers == WordLists.Followers.None)
        {
            return IsPointed(word) ? end + 1 : end;
        }

        var fits = followers.HasFlag(WordLists.Followers.Any)
            || (followers.HasFlag(WordLists.Followers.Number) && char.IsAsciiDigit(next))
            || (followers.HasFlag(WordLists.Followers.Name) && char.IsUpper(next));
        return fits ? end + 1 : end;
    }

    /// <summary>Whether a word ends as file and host names do: <c>report.pdf</c>.</summary>
    public static bool IsFileName(ReadOnlySpan<char> word) => word.LastIndexOf('.') is > 0 and var dot && WordLists.IsEnding(word[(dot + 1)..]);

    private static bool Joins(ReadOnlySpan<char> chunk, int at, int piece, int mark)
    {
        var next = chunk[mark + 1];
        var c = chunk[mark];
        if (Characters.IsApostrophe(c) && c != '‘')
        {
            return Characters.IsLetter(chunk, mark + 1);
        }

        return c switch
        {
            '.' => JoinsAtStop(chunk, at, piece, mark),
            '&' => mark - piece <= 3 && char.IsLetter(next) && char.IsUpper(next) == char.IsUpper(chunk[mark - 1]),
            '_' => char.IsLetterOrDigit(next),
            '-' => char.IsLetterOrDigit(next) && WordLists.IsPrefix(chunk[piece..mark]),
            '/' => mark - at == 1 && char.IsLetter(next) && (char.IsUpper(chunk[at]) || chunk[at] is 'w' or 's') && PieceLength(chunk, mark + 1) <= 3,
            _ => false,
        };
    }

    private static bool JoinsAtStop(ReadOnlySpan<char> chunk, int at, int piece, int stop)
    {
        var right = PieceLength(chunk, stop + 1);
        if (right is 0 or > 5)
        {
            return false;
        }

        if (WordLists.IsEnding(chunk.Slice(stop + 1, right)) && stop - piece > 1)
        {
            return true;
        }

        var left = stop - piece;
        return left == 1 || (right == 1 && left == 2 && at == piece && char.IsUpper(chunk[at]) && char.IsLower(chunk[at + 1]) && chunk[(stop + 2)..] is ['.', ..])
            ? right <= 2 || (left == 1 && right == 3 && piece > at)
            : false;
    }

    private static int PieceLength(ReadOnlySpan<char> chunk, int from)
    {
        var end = from;
        while (end < chunk.Length && end - from < 8 && Characters.IsLetter(chunk, end))
        {
            end++;
        }

        return end - from;
    }

    /// <summary>A single capital is an initial where a capital follows and no lower-case word stands before ("plan B." is none).</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int at, char next, List<Token> before)
    {
        if (!char.IsUpper(next))
        {
            return next == ',' || char.IsLower(next);
        }

        return before.Count == 0 || !char.IsLower(text[before[^1].Start]) || text[at] is not ('I' or 'A' or 'B' or 'C');
    }

    /// <summary>Single letters with full stops between: <c>U.S</c>, <c>p.m</c>, <c>Ph.D</c>.</summary>
    private static bool IsPointed(ReadOnlySpan<char> word) => word.LastIndexOf('.') is > 0 and var dot && word.Length - dot <= 3 && !WordLists.IsEnding(word[(dot + 1)..]);

    /// <summary>The next character that shows in the same paragraph, or NUL.</summary>
    private static char NextVisible(ReadOnlySpan<char> text, int from)
    {
        var lines = 0;
        for (var limit = Math.Min(text.Length, from + 8); from < limit && (Characters.IsSpace(text[from]) || text[from] == '#'); from++)
        {
            lines += text[from] == '\n' ? 1 : 0;
        }

        return from < text.Length && lines < 2 ? text[from] : '\0';
    }
}
