using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Makes mentions of the adjectives of countries before nouns that name no actor of their own: "the <i>Israeli</i> raid", "<i>French</i> tanks".</summary>
internal static class Demonyms
{
    /// <summary>Adds the demonyms of a sentence.</summary>
    public static void Add(Sentence sentence, List<Mention> mentions)
    {
        var start = mentions.Count;
        while (start > 0 && mentions[start - 1].Sentence == sentence.Index)
        {
            start--;
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i] is { Tag: PartOfSpeech.Adjective or PartOfSpeech.ProperNoun } word && IsBeforeThing(word) && !IsTaken(mentions, start, i)
                && Countries.Find(word.Form) is { Country: >= 0 and var country, Naming: CountryNaming.Adjective })
            {
                mentions.Add(Of(sentence, i, country));
            }
        }
    }

    private static Mention Of(Sentence sentence, int word, int country) => new()
    {
        Sentence = sentence.Index,
        First = word,
        End = word + 1,
        Head = word,
        Form = MentionForm.Demonym,
        Kind = ActorKind.State,
        Text = sentence.Columns.Forms[word],
        Country = country,
    };

    // "Israeli officials" are a group of their own, and "the Syrian capital" is a place.
    private static bool IsBeforeThing(Word word) =>
        (word.Is("amod") || word.Is("compound") || word.Is("nmod:desc")) && word.Head is { Tag: PartOfSpeech.Noun } noun && noun.Index > word.Index
            && Nouns.KindOf(noun.Lemma.ToLowerInvariant()) is null or ActorKind.Thing;

    private static bool IsTaken(List<Mention> mentions, int start, int word)
    {
        for (var i = start; i < mentions.Count; i++)
        {
            if (mentions[i].Form == MentionForm.Name && mentions[i].First <= word && word < mentions[i].End)
            {
                return true;
            }
        }

        return false;
    }
}
