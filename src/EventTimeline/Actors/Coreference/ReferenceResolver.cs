using EventTimeline.Actors.Mentions;
using EventTimeline.Language;

namespace EventTimeline.Actors.Coreference;

/// <summary>Resolves the mentions of a document to entities: names first, then what syntax joins, then the rest in order of the text.</summary>
internal static class ReferenceResolver
{
    /// <summary>Assigns every mention that refers to an actor to an entity.</summary>
    public static List<Entity> Resolve(string text, IReadOnlyList<Sentence> sentences, List<Mention> mentions)
    {
        var entities = new List<Entity>();
        NameClusters.Resolve(mentions, entities);
        var discourse = new Discourse(sentences, mentions, entities, new QuotedSpeech(text, sentences, mentions));
        var pronouns = new PronounResolver(discourse);
        var descriptions = new DescriptionResolver(discourse);
        LinkNamed(discourse);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Entity >= 0)
            {
                continue;
            }

            if (mention.Anchor is { Entity: >= 0 } anchor)
            {
                entities[anchor.Entity].Add(mention);
            }
            else if (mention.Form == MentionForm.Demonym)
            {
                discourse.PeopleOf(mention.Country).Add(mention);
            }
            else if (mention.Form == MentionForm.Pronoun)
            {
                AddTo(entities, mention, Pronouns.IsRelative(mention.Noun) ? -1 : pronouns.Resolve(mention, i));
            }
            else if (!mention.IsThing)
            {
                var found = descriptions.Resolve(mention, i);
                AddTo(entities, mention, found >= 0 ? found : discourse.Create(mention.Kind, mention.IsPlural).Index);
            }
        }

        return entities;
    }

    /// <summary>What syntax joins to a name belongs to it before anything else is resolved, so that later phrases know the nouns used for it.</summary>
    private static void LinkNamed(Discourse discourse)
    {
        foreach (var mention in discourse.Mentions)
        {
            if (mention is { Entity: < 0, Form: MentionForm.Description, Anchor: { Form: MentionForm.Name, Entity: >= 0 } anchor })
            {
                discourse.Entities[anchor.Entity].Add(mention);
            }
        }
    }

    private static void AddTo(List<Entity> entities, Mention mention, int entity)
    {
        if (entity >= 0)
        {
            entities[entity].Add(mention);
        }
    }
}
