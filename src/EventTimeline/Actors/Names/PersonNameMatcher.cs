namespace EventTimeline.Actors.Names;

/// <summary>Compares personal names.</summary>
internal static class PersonNameMatcher
{
    /// <summary>Compares two personal names.</summary>
    public static NameComparison Compare(PersonName first, PersonName second)
    {
        if (first.Parts.Count == 0 || second.Parts.Count == 0)
        {
            return NameComparison.Of(0, "one is no readable name");
        }

        if (first.Generation is not null && second.Generation is not null && first.Generation != second.Generation)
        {
            return NameComparison.Of(0.1, $"'{first.Generation}' is not '{second.Generation}'");
        }

        var comparison = first.Joined == second.Joined ? NameComparison.Of(1, "the same letters")
            : first.IsShort || second.IsShort ? Short(first, second)
            : Full(first, second);
        return first.Generation == second.Generation || comparison.Verdict != NameVerdict.Same
            ? comparison
            : NameComparison.Of(0.6, [.. comparison.Reasons, $"only one is '{first.Generation ?? second.Generation}'"]);
    }

    private static NameComparison Short(PersonName first, PersonName second)
    {
        var (brief, full) = first.Parts.Count <= second.Parts.Count ? (first.Parts[0], second) : (second.Parts[0], first);
        if (full.IsShort)
        {
            var alone = PartMatcher.Family(brief, full.Parts[0], false);
            return NameComparison.Of(alone.Score >= 0.8 ? 0.8 : alone.Score * 0.7, alone.Score > 0 ? Said(alone, "the same name") : "different names");
        }

        if (brief.Light == "al" && GivenNames.AreNicknames("al", full.Parts[0].Text) && brief.Text == full.Parts[^1].Text)
        {
            return NameComparison.Of(0.85, $"'{full.Parts[0].Text}' is also called 'al'");
        }

        // "Abu Abbas" is a by-name, not the family name of a man called Abbas.
        var isByName = brief.Heavy.Length > 0 && brief.Heavy != full.Parts[^1].Heavy && brief.Joined != full.Parts[^1].Joined;
        var family = isByName ? PartMatch.None : PartMatcher.Family(brief, full.Parts[^1], false);
        var given = PartMatcher.Given(brief, full.Parts[0], false);
        return family.Score >= 0.8 ? NameComparison.Of(0.6, "a family name alone")
            : given.Score >= 0.9 ? NameComparison.Of(0.55, "a given name alone")
            : NameComparison.Of(0.1, "different names");
    }

    private static NameComparison Full(PersonName first, PersonName second)
    {
        var eastAsian = CommonNames.IsEastAsian(first.Parts[0].Text) || CommonNames.IsEastAsian(second.Parts[0].Text);
        var english = GivenNames.IsEnglish(first.Parts[0].Text) && GivenNames.IsEnglish(second.Parts[0].Text);
        var strictness = new Strictness(eastAsian && !english, english);
        var straight = Judge(new NameAlignment(first.Parts, second.Parts, strictness));
        if (straight.Verdict == NameVerdict.Same)
        {
            return straight;
        }

        var mayTurn = first.Parts[0].Skeleton == second.Parts[^1].Skeleton || first.Parts[^1].Skeleton == second.Parts[0].Skeleton;
        var turned = mayTurn ? Turned(first, second, strictness) : straight;
        var chinese = eastAsian ? Chinese(first, second) : null;
        return chinese ?? (turned.Score > straight.Score ? turned : straight);
    }

    /// <summary>One of them written family name first.</summary>
    private static NameComparison Turned(PersonName first, PersonName second, Strictness strictness)
    {
        var rotated = new List<NamePart>(second.Parts.Skip(1)) { second.Parts[0] };
        var comparison = Judge(new NameAlignment(first.Parts, rotated, strictness));
        var back = new List<NamePart> { second.Parts[^1] };
        back.AddRange(second.Parts.SkipLast(1));
        var other = Judge(new NameAlignment(first.Parts, back, strictness));
        var better = other.Score > comparison.Score ? other : comparison;
        return NameComparison.Of(better.Score * 0.95, [.. better.Reasons, "one has the family name first"]);
    }

    private static NameComparison? Chinese(PersonName first, PersonName second)
    {
        var some = ChineseSyllables.Readings([.. first.Parts.Select(part => part.Text)]);
        var others = ChineseSyllables.Readings([.. second.Parts.Select(part => part.Text)]);
        return some.Contains(second.Joined) || others.Contains(first.Joined) ? NameComparison.Of(0.9, "one in Wade-Giles, one in pinyin") : null;
    }

    private static NameComparison Judge(NameAlignment alignment)
    {
        if (!alignment.Complete)
        {
            return NameComparison.Of(0.1, alignment.Conflict);
        }

        var score = alignment.Score;
        var reasons = alignment.Reasons;
        if (alignment.OnlyInitials && CommonNames.IsSurname(alignment.Family))
        {
            score = Math.Min(score, 0.65);
            reasons.Add($"many people are called '{alignment.Family}'");
        }

        return NameComparison.Of(score, [.. reasons.DefaultIfEmpty("the same parts")]);
    }

    private static string Said(PartMatch match, string otherwise) => match.Reason.Length > 0 ? match.Reason : otherwise;
}
