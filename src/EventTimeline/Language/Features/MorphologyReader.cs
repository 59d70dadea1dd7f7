namespace EventTimeline.Language.Features;

/// <summary>Derives morphological features from the Penn tag, the relation and the auxiliaries.</summary>
internal static class MorphologyReader
{
    /// <summary>Fills in the features of a sentence.</summary>
    public static void Read(ReadOnlySpan<string> forms, ReadOnlySpan<string> pennTags, ReadOnlySpan<int> heads, ReadOnlySpan<string> relations, Span<Morphology> features)
    {
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = OfTag(pennTags[i], forms[i]);
        }

        Span<Around> around = features.Length <= 512 ? stackalloc Around[features.Length] : new Around[features.Length];
        around.Clear();
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= 0)
            {
                around[heads[i]] |= Effect(pennTags[i], relations[i], forms[i]);
            }
        }

        for (var i = 0; i < features.Length; i++)
        {
            features[i] = InContext(features[i], pennTags[i], relations[i], around[i]);
        }
    }

    private static Morphology OfTag(string tag, string form) => tag switch
    {
        "NN" or "NNP" => Morphology.Singular,
        "NNS" or "NNPS" => Morphology.Plural,
        "VBD" => Morphology.Finite | Morphology.Past,
        "VBZ" => Morphology.Finite | Morphology.Present | Morphology.Singular,
        "VBP" => Morphology.Finite | Morphology.Present,
        "MD" => Morphology.Finite,
        "VB" => Morphology.Infinitive,
        "VBG" => Morphology.Gerund,
        "VBN" => Morphology.Participle | Morphology.Past,
        "PRP$" or "WP$" => Morphology.Possessive | NumberOf(form),
        "PRP" or "DT" => NumberOf(form),
        _ => Morphology.None,
    };

    private static Morphology NumberOf(string form)
    {
        Span<char> lower = stackalloc char[12];
        return form.Length > lower.Length ? Morphology.None : lower[..form.AsSpan().ToLowerInvariant(lower)] switch
        {
            "i" or "me" or "my" or "he" or "him" or "his" or "she" or "her" or "it" or "its" or "himself" or "herself" or "itself" or "myself"
                or "this" or "that" or "a" or "an" or "each" or "every" or "another" => Morphology.Singular,
            "we" or "us" or "our" or "they" or "them" or "their" or "themselves" or "ourselves" or "these" or "those" or "both" => Morphology.Plural,
            _ => Morphology.None,
        };
    }

    private static Around Effect(string tag, string relation, string form) => relation switch
    {
        "aux:pass" or "nsubj:pass" or "csubj:pass" or "obl:agent" => Around.Passive,
        "aux" when tag == "TO" || tag == "MD" => Around.Auxiliary,
        "aux" => IsHave(form) ? Around.Perfect : Around.Auxiliary,
        "cop" => Around.Auxiliary,
        "mark" when tag == "TO" => Around.Auxiliary,
        "nsubj" => Around.Subject,
        _ => Around.None,
    };

    private static bool IsHave(string form) =>
        form.Equals("has", StringComparison.OrdinalIgnoreCase) || form.Equals("have", StringComparison.OrdinalIgnoreCase)
        || form.Equals("had", StringComparison.OrdinalIgnoreCase) || form is "'ve" or "’ve" or "having" or "Having";

    private static Morphology InContext(Morphology own, string tag, string relation, Around around)
    {
        switch (tag)
        {
            case "VBN" when around.HasFlag(Around.Passive) || (!around.HasFlag(Around.Perfect) && IsModifier(relation)):
                return own | Morphology.Passive;
            case "VBD" when around.HasFlag(Around.Passive):
                return Morphology.Participle | Morphology.Past | Morphology.Passive;
            case "VBG" when around.HasFlag(Around.Passive):
                return own | Morphology.Passive;
            case "VBG" when around.HasFlag(Around.Auxiliary):
                return Morphology.Participle | Morphology.Present;
            case "VB" when (around & (Around.Auxiliary | Around.Subject | Around.Passive)) == 0 && relation is "root" or "parataxis":
                return own | Morphology.Imperative;
            default:
                return own;
        }
    }

    private static bool IsModifier(string relation) => relation is "acl" or "amod" or "advcl" or "acl:relcl" or "compound" or "xcomp";

    [Flags]
    private enum Around : byte
    {
        None = 0,
        Passive = 1,
        Perfect = 2,
        Auxiliary = 4,
        Subject = 8,
    }
}
