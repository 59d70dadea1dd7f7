using EventTimeline.Language;

namespace EventTimeline.Events.Times;

/// <summary>The tense and aspect of a verb with its auxiliaries, packed for use as a feature.</summary>
internal static class TenseReader
{
    /// <summary>A number that differs for each combination of form, auxiliaries and modal; 0 for words that are no predicate.</summary>
    public static uint Of(Word word)
    {
        var form = word.PennTag switch
        {
            "VBD" => 1u,
            "VBZ" or "VBP" => 2u,
            "VBN" => 3u,
            "VBG" => 4u,
            "VB" => 5u,
            "MD" => 6u,
            _ => word.Children.First("cop") is null ? 0u : 7u,
        };
        var flags = 0u;
        foreach (var child in word.Children)
        {
            if (child.Is("aux") || child.Is("cop"))
            {
                flags |= Auxiliary(child);
            }
            else if (child.Is("mark") && child.Lemma == "to")
            {
                flags |= 1u << 7;
            }
            else if (child.Is("advmod") && child.Lemma is "not" or "n't" or "never")
            {
                flags |= 1u << 8;
            }
        }

        return form == 0 && flags == 0 ? 0 : form | (flags << 4);
    }

    private static uint Auxiliary(Word word) => word.Lemma.ToLowerInvariant() switch
    {
        "be" => word.PennTag is "VBD" ? 1u : word.PennTag is "VBN" or "VBG" ? 1u << 5 : 2u,
        "have" => word.PennTag is "VBD" ? 1u << 2 : 1u << 3,
        "will" or "shall" or "wo" => 1u << 4,
        "would" or "could" or "might" or "should" => 1u << 6,
        "do" => word.PennTag is "VBD" ? 1u : 2u,
        _ => 1u << 9,
    };
}
