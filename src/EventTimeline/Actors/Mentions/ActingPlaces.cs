using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Tells a place that acts, as a government does, from a place where something is.</summary>
internal static class ActingPlaces
{
    private static readonly HashSet<string> Locative =
        ["in", "at", "from", "to", "into", "near", "through", "across", "outside", "inside", "around", "throughout", "within", "toward", "towards", "over", "off", "via", "onto", "of"];

    private static readonly HashSet<string> Motion =
        ["visit", "leave", "reach", "enter", "invade", "tour", "occupy", "flee", "capture", "bomb", "shell", "storm", "conquer", "seize", "hit", "quit", "inhabit", "cross"];

    // Verbs whose subject may be the place itself.
    private static readonly HashSet<string> Staying = ["be", "lie", "locate", "situate", "remain", "become", "grow", "have", "contain", "include", "suffer"];

    /// <summary>Whether a country's name stands for its government or people.</summary>
    public static bool CountryActs(Word head)
    {
        var carrier = Phrases.Carrier(head);
        if (carrier.Is("compound") || carrier.Is("nmod:npmod") || carrier.Is("obl:tmod") || carrier.Is("list"))
        {
            return false;
        }

        return !(carrier.Is("obl") || carrier.Is("nmod")) || carrier.Is("nmod:poss") || !IsLocative(carrier)
            || (Phrases.Case(carrier) is "of" or "to" && carrier.Head is { Tag: PartOfSpeech.Noun } noun && Nouns.KindOf(noun.Lemma) is not (ActorKind.Place or ActorKind.Thing));
    }

    /// <summary>Whether a capital's name stands for the government.</summary>
    public static bool CapitalActs(Word head)
    {
        var carrier = Phrases.Carrier(head);
        if (carrier.Head is not { } governor || carrier.Is("compound"))
        {
            return false;
        }

        if (carrier.Relation == "nsubj" || carrier.Relation == "nsubj:xsubj")
        {
            return governor.Tag == PartOfSpeech.Verb && !Staying.Contains(governor.Lemma);
        }

        if (carrier.Is("obj") || carrier.Is("iobj"))
        {
            return governor.Tag == PartOfSpeech.Verb && !Motion.Contains(governor.Lemma);
        }

        return carrier.Is("obl:agent") || Phrases.Case(carrier) is "with" or "between" or "by" or "against" or "for" || (carrier.Is("nmod:poss") && IsPolicy(governor.Lemma));
    }

    private static bool IsLocative(Word carrier) => Locative.Contains(Phrases.Case(carrier));

    private static bool IsPolicy(string noun) =>
        noun is "policy" or "government" or "decision" or "position" or "stance" or "role" or "interest" or "ambassador" or "envoy" or "support" or "demand"
            or "relation" or "relationship" or "tie" or "ally" or "response" or "reaction" or "plan" or "proposal" or "posture" or "position";
}
