namespace EventTimeline.Actors.Names;

/// <summary>Chinese names in the Wade-Giles romanisation, read as pinyin; apostrophes are usually dropped in print, so one form has several readings.</summary>
internal static class ChineseSyllables
{
    private const int MostReadings = 32;

    // Wade-Giles initials with the pinyin ones they may stand for, longest first.
    private static readonly (string Wade, string[] Pinyin)[] Initials =
    [
        ("tzu", ["zi", "ci"]), ("szu", ["si"]), ("ssu", ["si"]), ("chih", ["zhi", "chi"]), ("shih", ["shi"]), ("jih", ["ri"]),
        ("hs", ["x"]), ("ch", ["zh", "ch", "j", "q"]), ("sh", ["sh"]), ("ts", ["z", "c"]), ("tz", ["z", "c"]),
        ("p", ["b", "p"]), ("t", ["d", "t"]), ("k", ["g", "k"]), ("j", ["r"]),
    ];

    private static readonly (string Wade, string Pinyin)[] Finals =
        [("ung", "ong"), ("ien", "ian"), ("ieh", "ie"), ("ueh", "ue"), ("erh", "er"), ("ih", "i"), ("uei", "ui"), ("eh", "e"), ("iu", "iu")];

    /// <summary>The pinyin that a run of hyphenated Wade-Giles syllables may stand for, without spaces, the run itself among them.</summary>
    public static HashSet<string> Readings(IReadOnlyList<string> syllables)
    {
        HashSet<string> readings = [""];
        foreach (var syllable in syllables)
        {
            var options = Options(syllable);
            readings = [.. readings.SelectMany(before => options.Select(option => before + option)).Take(MostReadings)];
        }

        return readings;
    }

    private static List<string> Options(string syllable)
    {
        List<string> options = [syllable];
        foreach (var (wade, pinyin) in Initials)
        {
            if (syllable.StartsWith(wade, StringComparison.Ordinal))
            {
                var rest = syllable[wade.Length..];
                options.AddRange(pinyin.Select(initial => initial + Final(rest, initial)));
                break;
            }
        }

        options.Add(Final(syllable, ""));
        return options;
    }

    private static string Final(string rest, string initial)
    {
        foreach (var (wade, pinyin) in Finals)
        {
            if (rest.EndsWith(wade, StringComparison.Ordinal))
            {
                rest = rest[..^wade.Length] + pinyin;
                break;
            }
        }

        // After j, q and x, Wade-Giles writes the ü that pinyin writes u; a bare o after other initials is pinyin's uo.
        return rest == "o" && initial.Length > 0 && initial[0] is not ('b' or 'p' or 'm' or 'f') ? (initial is "g" or "k" or "h" ? "e" : "uo") : rest;
    }
}
