using EventTimeline.Actors.Mentions;
using EventTimeline.Language;

namespace EventTimeline.Actors.Coreference;

/// <summary>What the resolvers share about one document.</summary>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Mentions">All mentions in order of the text.</param>
/// <param name="Entities">The entities so far.</param>
/// <param name="Speech">Its quotations.</param>
internal sealed record Discourse(IReadOnlyList<Sentence> Sentences, List<Mention> Mentions, List<Entity> Entities, QuotedSpeech Speech)
{
    /// <summary>The quotation that a mention stands in, or -1.</summary>
    public int QuoteOf(Mention mention) => Speech.At(Sentences[mention.Sentence][mention.Head].Span.Start);

    /// <summary>A new entity.</summary>
    public Entity Create(ActorKind kind, bool isPlural)
    {
        var entity = new Entity(Entities.Count, kind) { IsPlural = isPlural };
        Entities.Add(entity);
        return entity;
    }

    /// <summary>The state entity of a country, made where the document has not named it yet.</summary>
    public Entity StateOf(int country)
    {
        var entity = Entities.Find(held => held.Kind == ActorKind.State && held.Country == country);
        if (entity is null)
        {
            entity = Create(ActorKind.State, isPlural: false);
            entity.Country = country;
            entity.Names[Countries.NameOf(country)] = 0;
        }

        return entity;
    }

    /// <summary>Who acts where a country's adjective does: its state, or the Palestinians, for whom no one state speaks.</summary>
    public Entity PeopleOf(int country)
    {
        const string People = "Palestinians";
        if (Countries.NameOf(country) != "Palestine")
        {
            return StateOf(country);
        }

        var entity = Entities.Find(held => held.Kind == ActorKind.Group && held.Names.ContainsKey(People));
        if (entity is null)
        {
            entity = Create(ActorKind.Group, isPlural: true);
            entity.Country = country;
            entity.Names[People] = 0;
        }

        return entity;
    }
}
