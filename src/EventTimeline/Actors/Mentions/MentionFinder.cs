using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Finds everything in a sentence that may refer to an actor: names with their roles, descriptions, pronouns.</summary>
internal static class MentionFinder
{
    /// <summary>The mentions of a document in order of the text.</summary>
    public static List<Mention> Find(IReadOnlyList<Sentence> sentences)
    {
        var mentions = new List<Mention>();
        var surnames = NameFinder.Surnames(sentences);
        foreach (var sentence in sentences)
        {
            var start = mentions.Count;
            var taken = new bool[sentence.Count];
            NameMentions.Add(sentence, surnames, taken, mentions);
            Descriptions.Add(sentence, taken, mentions);
            Pronouns.Add(sentence, mentions);
            Demonyms.Add(sentence, mentions);
            mentions.Sort(start, mentions.Count - start, Comparer<Mention>.Create(Mention.ByPosition));
            Appositions.Link(sentence, mentions, start);
        }

        return mentions;
    }
}
