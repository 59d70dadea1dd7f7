namespace EventTimeline.Actors.Names;

/// <summary>How exactly parts have to agree.</summary>
/// <param name="Given">Given names to the letter: East Asian ones are short.</param>
/// <param name="Family">Family names to the letter: after English given names they have one spelling.</param>
internal readonly record struct Strictness(bool Given, bool Family);

/// <summary>
/// Two personal names laid side by side, in order: first on first, last on last, what is left over between them. Names agree where nothing of
/// one contradicts the other; a middle name that only one of them has contradicts nothing.
/// </summary>
internal sealed class NameAlignment
{
    private const double LeftOutMiddle = 0.95;
    private const double LeftOutLast = 0.82;
    private const double LeftOutFirst = 0.65;

    private readonly Strictness _strictness;
    private readonly IReadOnlyList<NamePart> _first;
    private readonly IReadOnlyList<NamePart> _second;
    private int _leftOut;

    /// <summary>Lays two names of at least two parts each side by side.</summary>
    public NameAlignment(IReadOnlyList<NamePart> first, IReadOnlyList<NamePart> second, Strictness strictness)
    {
        (_first, _second) = first.Count >= second.Count ? (first, second) : (second, first);
        _strictness = strictness;
        Family = _second[^1].Text;
        Align();
    }

    /// <summary>Whether nothing contradicts.</summary>
    public bool Complete => Conflict.Length == 0;

    /// <summary>What contradicts, in words; empty where nothing does.</summary>
    public string Conflict { get; private set; } = "";

    /// <summary>0 to 1: the worst of the parts, less something for what is left out.</summary>
    public double Score { get; private set; } = 1;

    /// <summary>Why, in words.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>Whether no given name stands on both sides in full.</summary>
    public bool OnlyInitials { get; private set; }

    /// <summary>The family name.</summary>
    public string Family { get; private set; }

    private void Align()
    {
        var last = TakeLast();
        if (last.Score == 0)
        {
            Conflict = $"the family names '{_first[^1].Text}' and '{_second[^1].Text}' differ";
            return;
        }

        Note(last.Match);
        AlignGiven(last.First, last.Second);
    }

    /// <summary>The family name: last on last, or the shorter name's last on an inner part of the longer ("Calderón" in "Calderón Hinojosa").</summary>
    private (double Score, PartMatch Match, int First, int Second) TakeLast()
    {
        var (n, m) = (_first.Count, _second.Count);
        var match = PartMatcher.Family(_first[^1], _second[^1], _strictness.Family);
        if (match.Score > 0)
        {
            return (match.Score, match, n - 1, m - 1);
        }

        if (n >= 2 && Joined(_first[^2], _first[^1], _second[^1]) is { } joined)
        {
            return (joined.Score, joined, n - 2, m - 1);
        }

        for (var inner = n - 2; inner >= 1 && !_strictness.Given; inner--)
        {
            var held = PartMatcher.Family(_first[inner], _second[^1], true);
            if (held.Score >= 0.8)
            {
                var isGiven = GivenNames.IsKnown(_second[^1].Text) || GivenNames.IsEnglish(_second[^1].Text);
                Score *= isGiven ? LeftOutFirst : LeftOutLast;
                Reasons.Add($"'{_first[^1].Text}' is left out");
                _leftOut = n - 1 - inner;
                return (held.Score, held, inner, m - 1);
            }
        }

        return (0, PartMatch.None, 0, 0);
    }

    private static PartMatch? Joined(NamePart one, NamePart two, NamePart whole)
    {
        var joined = one.Joined + two.Joined;
        return joined == whole.Joined || SoundDistance.Between(Sounds.Of(joined), Sounds.Of(whole.Joined)) <= 0.3
            ? new PartMatch(0.95, $"'{whole.Text}' is written in two parts")
            : null;
    }

    private void AlignGiven(int first, int second)
    {
        if (first == 0 || second == 0)
        {
            // Nothing but the joined family name is left on one side.
            Conflict = first == second ? "" : "one has a given name more";
            return;
        }

        var start = PartMatcher.Given(_first[0], _second[0], _strictness.Given);
        var (i, j) = (1, 1);
        if (start.Score == 0 && first >= 2 && Joined(_first[0], _first[1], _second[0]) is { } joined)
        {
            (start, i) = (joined, 2);
        }
        else if (start.Score == 0 && TakeLater(first) is { Score: > 0 } later)
        {
            (start, i) = (new PartMatch(later.Score, later.Reason), later.At + 1);
        }

        if (start.Score == 0)
        {
            Conflict = $"the given names '{_first[0].Text}' and '{_second[0].Text}' differ";
            return;
        }

        OnlyInitials = _first[i - 1].IsInitial || _second[0].IsInitial;
        Note(start);
        AlignMiddle(i, first, j, second);
    }

    /// <summary>The shorter name may leave out the first given name of the longer: "J. Edgar Hoover", "Edgar Hoover".</summary>
    private (double Score, string Reason, int At) TakeLater(int end)
    {
        for (var at = 1; at < end; at++)
        {
            var match = PartMatcher.Given(_first[at], _second[0], _strictness.Given);
            if (match.Score >= 0.9)
            {
                var isCommon = GivenNames.IsEnglish(_first[0].Text) || CommonNames.IsSurname(Family);
                Score *= _first[0].IsInitial || !isCommon ? LeftOutLast : LeftOutFirst;
                return (match.Score, $"'{_first[0].Text}' is left out", at);
            }
        }

        return (0, "", 0);
    }

    private void AlignMiddle(int i, int iEnd, int j, int jEnd)
    {
        while (i < iEnd && j < jEnd)
        {
            var match = PartMatcher.Given(_first[i], _second[j], _strictness.Given);
            if (match.Score > 0)
            {
                OnlyInitials &= match.Score < 0.9 || _second[j].IsInitial;
                Note(match);
                (i, j) = (i + 1, j + 1);
            }
            else if (iEnd - i > jEnd - j && !(_first[i].IsInitial && _second[j].IsInitial))
            {
                _leftOut++;
                i++;
            }
            else
            {
                Conflict = $"the middle names '{_first[i].Text}' and '{_second[j].Text}' differ";
                return;
            }
        }

        _leftOut += iEnd - i;
        if (_leftOut > 0 && jEnd > j)
        {
            Conflict = $"each has a name that the other has not";
        }

        Score *= _leftOut + jEnd - j > 0 ? LeftOutMiddle : 1;
    }

    private void Note(PartMatch match)
    {
        Score *= match.Score;
        if (match.Reason.Length > 0)
        {
            Reasons.Add(match.Reason);
        }
    }
}
