namespace EventTimeline.Language.Tokens;

/// <summary>Cuts one chunk of text, which holds no white space, into tokens.</summary>
internal ref struct TokenScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly List<Token> _tokens;

    public TokenScanner(ReadOnlySpan<char> text, List<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Appends the tokens of [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public readonly void Chunk(int start, int end)
    {
        var chunk = _text[..end];
        var mail = chunk[start..].IndexOf('@') is >= 0 and var found ? start + found : -1;
        var at = start;
        while (at < end)
        {
            if (mail >= 0 && mail < at)
            {
                mail = chunk[at..].IndexOf('@') is >= 0 and var next ? at + next : -1;
            }

            at = Next(chunk, at, start, mail);
        }
    }

    private readonly int Next(ReadOnlySpan<char> chunk, int at, int start, int mail)
    {
        var address = Addresses.EndOf(chunk, at, mail);
        if (address > at)
        {
            return Add(at, address, TokenKind.Address);
        }

        if (IsNumberStart(chunk, at, start))
        {
            return Number(chunk, at);
        }

        return Characters.IsLetter(chunk, at) ? Word(chunk, at, start) : Mark(chunk, at);
    }

    private static bool IsNumberStart(ReadOnlySpan<char> chunk, int at, int start)
    {
        if (char.IsAsciiDigit(chunk[at]))
        {
            return true;
        }

        var digitFollows = at + 1 < chunk.Length && char.IsAsciiDigit(chunk[at + 1]);
        return digitFollows && ((chunk[at] == '+' && at == start) || (chunk[at] == '.' && (at == start || chunk[at - 1] == '$')));
    }

    private readonly int Number(ReadOnlySpan<char> chunk, int at)
    {
        var end = Numbers.EndOf(chunk, at);
        var letters = end;
        while (letters < chunk.Length && letters - at < Tokenizer.MaxLength && Characters.IsWordPart(chunk, letters))
        {
            letters++;
        }

        if (letters > end && !Numbers.SplitsFrom(chunk, end, letters))
        {
            end = letters;
        }

        return Add(at, Numbers.WithDecade(chunk, at, end), TokenKind.Number);
    }

    private readonly int Word(ReadOnlySpan<char> chunk, int at, int start)
    {
        var end = Words.EndOf(chunk, at);
        var stop = Words.WithFullStop(_text, chunk.Length, at, end, _tokens);
        if (stop > end)
        {
            return Add(at, stop, TokenKind.Word);
        }

        if (Words.IsFileName(chunk[at..end]))
        {
            return Add(at, end, TokenKind.Address);
        }

        var from = at;
        foreach (var cut in Clitics.Cuts(chunk[at..end], at == start))
        {
            if (cut > 0)
            {
                from = Add(from, at + cut, TokenKind.Word);
            }
        }

        return Add(from, end, TokenKind.Word);
    }

    private readonly int Mark(ReadOnlySpan<char> chunk, int at)
    {
        var end = Marks.EndOf(chunk, at);
        return Add(at, end, Characters.IsSymbol(chunk[at]) ? TokenKind.Symbol : TokenKind.Punctuation);
    }

    private readonly int Add(int start, int end, TokenKind kind)
    {
        while (end - start > Tokenizer.MaxLength)
        {
            _tokens.Add(new Token(start, start + Tokenizer.MaxLength, kind));
            start += Tokenizer.MaxLength;
        }

        _tokens.Add(new Token(start, end, kind));
        return end;
    }
}
