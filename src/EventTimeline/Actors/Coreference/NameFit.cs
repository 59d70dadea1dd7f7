using EventTimeline.Actors.Mentions;
using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Coreference;

/// <summary>Whether a name of a document belongs to a fuller one of the same document; looser than across documents.</summary>
internal static class NameFit
{
    // First words that many names share.
    private static readonly HashSet<string> Vague =
    [
        "european", "african", "asian", "arab", "islamic", "national", "international", "federal", "royal", "central", "general", "new", "united", "world", "global", "first", "public",
        "northern", "southern", "eastern", "western", "north", "south", "east", "west", "democratic", "republican", "social", "popular", "american", "latin", "holy", "supreme", "high",
    ];

    /// <summary>0 where it does not; the more, the surer.</summary>
    public static double Score(NameEntry brief, NameEntry full)
    {
        if (brief.Country >= 0 || full.Country >= 0)
        {
            return 0;
        }

        var (one, other) = (brief.Kind, full.Kind);
        if (one == ActorKind.Person && other == ActorKind.Organisation && IsFirmInShort(brief, full))
        {
            return 0.7;
        }

        if (other == ActorKind.Person || one == ActorKind.Person)
        {
            return other == ActorKind.Person && (one == ActorKind.Person || (brief.Words == 1 && !OrganisationWords.IsPlace(brief.Text))) ? Person(brief, full, one) : 0;
        }

        return IsIntroduced(brief, full) ? 0.96 : Other(brief, full);
    }

    /// <summary>"Reed" for "Reed International PLC": what the short form does may look like a person's doing.</summary>
    private static bool IsFirmInShort(NameEntry brief, NameEntry full) =>
        brief.Words == 1 && full.Words > 1 && brief.Gender == Gender.Unknown && brief.Text.Length > 2 && !PersonGivenNames.IsGiven(brief.Text)
        && full.Text.StartsWith(brief.Text + " ", StringComparison.Ordinal) && brief.Mentions.TrueForAll(mention => mention.Roles.Count == 0);

    private static double Person(NameEntry brief, NameEntry full, ActorKind kind)
    {
        if (brief.Gender != Gender.Unknown && full.Gender != Gender.Unknown && brief.Gender != full.Gender)
        {
            return 0;
        }

        var (short_, long_) = (brief.Person, full.Person);
        if (short_.Parts.Count == 0 || long_.Parts.Count == 0)
        {
            return 0;
        }

        if (!short_.IsShort)
        {
            return PersonNameMatcher.Compare(short_, long_) is { Score: >= 0.6 and var score } ? score : 0;
        }

        if (long_.IsShort || full.Words == 1)
        {
            return kind == ActorKind.Person && PersonNameMatcher.Compare(short_, long_).Score >= 0.9 ? 0.9 : 0;
        }

        return Short(short_.Parts[0], long_, kind);
    }

    private static double Short(NamePart brief, PersonName full, ActorKind kind)
    {
        var last = full.Parts[^1];
        if (brief.Text == last.Text && (brief.Heavy == last.Heavy || brief.Heavy.Length == 0))
        {
            return 0.8;
        }

        if (kind != ActorKind.Person)
        {
            return 0;
        }

        return PartMatcher.Family(brief, last, strict: true).Score >= 0.8 ? 0.75
            : brief.Text == full.Parts[0].Text && !brief.IsInitial ? 0.7
            : full.Parts.Any(part => part.Text == brief.Text && part.Text.Length > 3) ? 0.6
            : 0;
    }

    /// <summary>"International Criminal Court (ICC)": the bracket says that they are one.</summary>
    private static bool IsIntroduced(NameEntry brief, NameEntry full) =>
        brief.Mentions.Exists(mention => mention.Anchor is { Form: MentionForm.Name } anchor && full.Mentions.Contains(anchor));

    private static double Other(NameEntry brief, NameEntry full)
    {
        var (one, other) = (brief.Organisation, full.Organisation);
        if (one.Words.Count == 0 || other.Words.Count == 0)
        {
            return 0;
        }

        var strict = brief.Kind is ActorKind.Place or ActorKind.State || (brief.Kind == ActorKind.Thing && full.Kind != ActorKind.Organisation) || full.Kind is ActorKind.Place or ActorKind.State or ActorKind.Thing;
        var tolerance = OrganisationNameMatcher.Tolerance(strict ? brief.Kind : ActorKind.Organisation, strict ? full.Kind : ActorKind.Organisation);
        var comparison = OrganisationNameMatcher.Compare(one, other, tolerance);
        if (comparison.Verdict == NameVerdict.Same)
        {
            return comparison.Score;
        }

        // "Hamas" for "Islamic Resistance Movement Hamas".
        if (!strict && one.Words.Count == 1 && other.Words.Count > 2 && one.Words[0] == other.Words[^1] && OrganisationNameParser.IsGeneral(other.Words[^2]))
        {
            return 0.8;
        }

        // "Walla" for "Walla News", not "New York" for "New York Times".
        var begins = !strict && one.Words.Count < other.Words.Count && one.Words.Zip(other.Words).All(pair => pair.First == pair.Second);
        return begins && (one.Words.Count > 1 || (one.Words[0].Length > 2 && !OrganisationWords.Is(one.Words[0]) && !Vague.Contains(one.Words[0]) && Countries.Find(full.Text.Split(' ')[0]).Country < 0)) ? 0.6 : 0;
    }
}
