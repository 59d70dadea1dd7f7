namespace EventTimeline.Dates.Edtf;

/// <summary>Walks a text; remembers the first fault.</summary>
internal ref struct EdtfScanner
{
    private readonly ReadOnlySpan<char> _text;

    public EdtfScanner(ReadOnlySpan<char> text) => _text = text;

    public int Position { get; private set; }

    public int FaultPosition { get; private set; }

    public string? Fault { get; private set; }

    public readonly bool AtEnd => Position >= _text.Length;

    /// <summary>The character at hand, or NUL at the end.</summary>
    public readonly char Current => AtEnd ? '\0' : _text[Position];

    /// <summary>Steps over a character if it is the one at hand.</summary>
    public bool Take(char wanted)
    {
        if (Current != wanted || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Steps over two dots.</summary>
    public bool TakeDots()
    {
        if (!_text[Position..].StartsWith(".."))
        {
            return false;
        }

        Position += 2;
        return true;
    }

    /// <summary>Steps over a qualification sign; <see cref="EdtfQualification.None"/> where there is none.</summary>
    public EdtfQualification TakeQualification()
    {
        var qualification = EdtfQualificationSigns.Read(Current);
        Position += qualification == EdtfQualification.None ? 0 : 1;
        return qualification;
    }

    /// <summary>Steps over digits, and <c>X</c> where allowed, up to <paramref name="most"/> of them.</summary>
    public string TakeDigits(int most, bool unknown)
    {
        var start = Position;
        while (Position - start < most && (char.IsAsciiDigit(Current) || (unknown && Current == 'X')))
        {
            Position++;
        }

        return _text[start..Position].ToString();
    }

    /// <summary>Records a fault at a position, unless there is an earlier record; always false, so that callers can return it.</summary>
    public bool Fail(string message, int? position = null)
    {
        if (Fault is null)
        {
            (Fault, FaultPosition) = (message, position ?? Position);
        }

        return false;
    }
}
