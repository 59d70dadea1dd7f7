namespace EventTimeline.Actors.Names;

/// <summary>How well two parts of personal names fit each other.</summary>
/// <param name="Score">0 where they are two names, up to 1 where they are spelled alike.</param>
/// <param name="Reason">Why, in words; empty where they are spelled alike.</param>
internal readonly record struct PartMatch(double Score, string Reason)
{
    public static PartMatch None => new(0, "");
}

/// <summary>Compares parts of personal names: given with given, family with family.</summary>
internal static class PartMatcher
{
    /// <summary>A distance that only marks and doubled letters make.</summary>
    private const double Close = 0.2;

    /// <summary>Compares two given or middle names.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <param name="strict">Whether only the least differences of spelling are let pass (East Asian given names).</param>
    public static PartMatch Given(NamePart first, NamePart second, bool strict)
    {
        if (first.Text == second.Text)
        {
            return new(1, "");
        }

        if (first.IsInitial || second.IsInitial)
        {
            return Initial(first, second);
        }

        if (GivenNames.AreOne(first.Text, second.Text))
        {
            return new(0.95, $"'{first.Text}' and '{second.Text}' are spellings of one given name");
        }

        if (GivenNames.AreNicknames(first.Text, second.Text))
        {
            return new(0.9, $"'{first.Text}' and '{second.Text}' go by one another");
        }

        var twoKnown = GivenNames.IsKnown(first.Text) && GivenNames.IsKnown(second.Text);
        var english = GivenNames.IsEnglish(first.Text) && GivenNames.IsEnglish(second.Text);
        return twoKnown || english ? PartMatch.None : Sound(first, second, strict);
    }

    /// <summary>Compares two family names with their particles.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <param name="strict">Whether only the least differences of spelling are let pass (English names).</param>
    public static PartMatch Family(NamePart first, NamePart second, bool strict)
    {
        var match = first.Text == second.Text ? new PartMatch(1, "")
            : first.Joined == second.Joined ? new PartMatch(1, "")
            : first.IsInitial || second.IsInitial ? PartMatch.None
            : Best(Sound(first, second, strict), Unprefixed(first, second));
        return first.Heavy.Length > 0 == second.Heavy.Length > 0 || first.Joined == second.Joined
            ? match
            : match with { Score = match.Score * 0.85, Reason = Join(match.Reason, $"'{Longer(first, second)}' is left out") };
    }

    /// <summary>Whether two family names differ in no more than marks and doubled letters, and do not merely sound alike.</summary>
    public static bool AreSpelledAlike(NamePart first, NamePart second) =>
        first.Text == second.Text || first.Joined == second.Joined || SoundDistance.Between(first.Sound, second.Sound) <= Close;

    private static PartMatch Initial(NamePart first, NamePart second)
    {
        if (first.Text[0] == second.Text[0])
        {
            return new(first.Text.Length == second.Text.Length ? 1 : 0.8, $"'{Shorter(first, second)}.' is the initial of '{Fuller(first, second)}'");
        }

        // "Y. Primakov" and "Evgeny Primakov": romanisations of one name may begin with other letters.
        var same = Sounds.FirstClass(first.Sound) == Sounds.FirstClass(second.Sound) && "eyju".Contains(first.Text[0], StringComparison.Ordinal)
            && "eyju".Contains(second.Text[0], StringComparison.Ordinal);
        return same ? new(0.78, $"'{Shorter(first, second)}.' may be the initial of '{Fuller(first, second)}'") : PartMatch.None;
    }

    private static PartMatch Sound(NamePart first, NamePart second, bool strict)
    {
        var length = Math.Max(first.Sound.Length, second.Sound.Length);
        var most = strict ? Close : Tolerance(length);
        if (Math.Abs(first.Sound.Length - second.Sound.Length) > 4)
        {
            return PartMatch.None;
        }

        var distance = SoundDistance.Between(first.Sound, second.Sound);
        return distance > most
            ? strict && distance <= Tolerance(length) ? new(0.55, $"'{first.Text}' and '{second.Text}' sound alike") : PartMatch.None
            : new(1 - (0.2 * distance / Math.Max(most, 0.5)), $"'{first.Text}' and '{second.Text}' are spellings of one sound");
    }

    /// <summary>An article written together with the name: "Alassad" and "Assad".</summary>
    private static PartMatch Unprefixed(NamePart first, NamePart second)
    {
        var fuller = first.Text.Length > second.Text.Length ? first : second;
        var other = ReferenceEquals(fuller, first) ? second : first;
        var rest = fuller.Text.Length > 5 && fuller.Light.Length == 0 && fuller.Text[..2] is "al" or "el" or "ul" ? fuller.Text[2..] : "";
        return rest.Length > 0 && SoundDistance.Between(Sounds.Of(rest), other.Sound) <= Close
            ? new(0.9, $"'{fuller.Text}' has the article of '{other.Text}'")
            : PartMatch.None;
    }

    private static double Tolerance(int sounds) => sounds switch
    {
        <= 3 => 0.3,
        4 => 0.45,
        5 => 0.6,
        6 => 0.75,
        7 => 0.85,
        _ => 1.0,
    };

    private static PartMatch Best(PartMatch first, PartMatch second) => second.Score > first.Score ? second : first;

    private static string Shorter(NamePart first, NamePart second) => first.Text.Length <= second.Text.Length ? first.Text : second.Text;

    private static string Fuller(NamePart first, NamePart second) => first.Text.Length <= second.Text.Length ? second.Text : first.Text;

    private static string Longer(NamePart first, NamePart second) => first.Heavy.Length >= second.Heavy.Length ? first.Heavy : second.Heavy;

    private static string Join(string first, string second) => first.Length == 0 ? second : first + ", " + second;
}
