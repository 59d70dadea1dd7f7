using EventTimeline.Actors.Mentions;
using EventTimeline.Actors.Names;
using EventTimeline.Language;
using EventTimeline.Text;

namespace EventTimeline.Actors.Coreference;

/// <summary>Makes the result of one document from its entities and mentions.</summary>
internal static class LocalActors
{
    /// <summary>The actors that are mentioned, numbered in order of their first mention, and their mentions.</summary>
    public static DocumentActors Build(IReadOnlyList<Sentence> sentences, List<Mention> mentions, List<Entity> entities)
    {
        var numbers = new int[entities.Count];
        Array.Fill(numbers, -1);
        var actors = new List<LocalActor>();
        var found = new List<ActorMention>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (mention.Entity < 0)
            {
                continue;
            }

            if (numbers[mention.Entity] < 0)
            {
                numbers[mention.Entity] = actors.Count;
                actors.Add(Actor(actors.Count, entities[mention.Entity]));
            }

            found.Add(new ActorMention(numbers[mention.Entity], SpanOf(sentences[mention.Sentence], mention), mention.Sentence, mention.Head, mention.Form, mention.Acting));
        }

        return new DocumentActors(actors, found);
    }

    private static LocalActor Actor(int index, Entity entity)
    {
        var names = entity.Names.OrderByDescending(name => name.Value).ThenByDescending(name => name.Key.Length).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key).ToList();
        var name = names.Count == 0 ? entity.Description
            : entity.Kind == ActorKind.State && entity.Country >= 0 ? Countries.NameOf(entity.Country)
            : Fullest(names);
        return new LocalActor(index, name, entity.Kind, names, entity.Roles);
    }

    /// <summary>The name of most words; of "Islamic Resistance Movement Hamas" the name that closes it, where the document uses that alone.</summary>
    private static string Fullest(List<string> names)
    {
        var fullest = names.MaxBy(text => (text.Count(symbol => symbol == ' '), text.Length))!;
        return names.Find(name => name.Length < fullest.Length && fullest.EndsWith(" " + name, StringComparison.Ordinal)
            && OrganisationNameParser.IsGeneral(Letters.Fold(fullest[..^(name.Length + 1)].Split(' ')[^1]))) ?? fullest;
    }

    private static TextSpan SpanOf(Sentence sentence, Mention mention) =>
        new(sentence.Columns.Spans[mention.First].Start, sentence.Columns.Spans[mention.End - 1].End);
}
