namespace EventTimeline.Documents;

/// <summary>What the words of a line, taken one after the other, say for its being a date.</summary>
internal struct DateEvidence
{
    private const int MostPlaceWords = 4;
    private int _placeWords;
    private bool _placeClosed;
    private bool _month;
    private bool _number;
    private bool _wholeDate;
    private bool _started;

    /// <summary>Offset at which the date begins.</summary>
    internal int Start { get; private set; }

    /// <summary>First word that says whose date it is, in small letters, or null.</summary>
    internal string? Label { get; private set; }

    /// <summary>Whether the words so far are a date.</summary>
    internal readonly bool IsDate => (_wholeDate || (_month && _number)) && (_placeWords == 0 || _placeClosed);

    /// <summary>Takes the next word; false where it has no place in a date line.</summary>
    internal bool Add(ReadOnlySpan<char> word, int offset, bool comma)
    {
        if (char.IsDigit(word[0]))
        {
            Begin(offset);
            _number = true;
            _wholeDate |= IsWholeDate(word);
            return true;
        }

        switch (DateLineWords.Of(word))
        {
            case DateLineWord.Month:
                Begin(offset);
                _month = true;
                return true;
            case DateLineWord.Weekday:
                Begin(offset);
                return true;
            case DateLineWord.Label when !_started:
                Label ??= word.ToString().ToLowerInvariant();
                return true;
            case DateLineWord.Around:
                return true;
            default:
                return AddPlace(word, comma);
        }
    }

    /// <summary>"London, 22 March 2013": names before the date, closed by a comma.</summary>
    private bool AddPlace(ReadOnlySpan<char> word, bool comma)
    {
        _placeClosed = comma;
        return !_started && char.IsUpper(word[0]) && ++_placeWords <= MostPlaceWords;
    }

    private void Begin(int offset)
    {
        if (!_started)
        {
            _started = true;
            Start = offset;
        }
    }

    /// <summary>"2019-12-04", "4/12/2019", "4.12.19", "20191204".</summary>
    private static bool IsWholeDate(ReadOnlySpan<char> word)
    {
        if (word.Length == 8 && word.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return word[0] is '1' or '2' && word[4] is '0' or '1';
        }

        Span<Range> parts = stackalloc Range[4];
        var count = word.SplitAny(parts, "-/.");
        return count == 3 && word[parts[0]].Length is 1 or 2 or 4 && word[parts[1]].Length is 1 or 2 && word[parts[2]].Length is 1 or 2 or 4;
    }
}
