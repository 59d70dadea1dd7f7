using EventTimeline.Actors.Mentions;
using EventTimeline.Language;

namespace EventTimeline.Actors.Coreference;

/// <summary>Finds what a pronoun refers to: the most prominent fitting mention close before it; nothing where a thing fits best.</summary>
internal sealed class PronounResolver(Discourse discourse)
{
    private const double NeverBelow = -6;

    /// <summary>The entity a pronoun refers to, or -1.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="at">Its position among the mentions.</param>
    public int Resolve(Mention pronoun, int at)
    {
        if (Pronouns.IsFirst(pronoun.Noun))
        {
            return FirstPerson(pronoun);
        }

        var reach = pronoun.Kind == ActorKind.Person ? 3 : 2;
        var speaker = SpeakerAround(pronoun);
        var (best, score) = ((Mention?)null, NeverBelow);
        for (var i = at - 1; i >= 0 && discourse.Mentions[i].Sentence >= pronoun.Sentence - reach; i--)
        {
            var candidate = discourse.Mentions[i];
            if (Fits(pronoun, candidate) && (candidate.Entity < 0 || candidate.Entity != speaker) && !IsBound(pronoun, candidate))
            {
                var fit = Score(pronoun, candidate, at - i);
                if (fit > score)
                {
                    (best, score) = (candidate, fit);
                }
            }
        }

        return best?.Entity ?? -1;
    }

    private int FirstPerson(Mention pronoun)
    {
        var quote = discourse.QuoteOf(pronoun);
        if (quote < 0 || discourse.Speech.SpeakerOf(quote) is not { Entity: >= 0 } speaker)
        {
            return -1;
        }

        var entity = discourse.Entities[speaker.Entity];
        return !pronoun.IsPlural ? (entity.Kind is ActorKind.Person ? entity.Index : -1)
            : entity.Kind is not ActorKind.Person ? entity.Index
            : OrganisationOf(entity);
    }

    /// <summary>"We" of a person who speaks for an organisation that the document names in the person's role.</summary>
    private int OrganisationOf(Entity person)
    {
        foreach (var role in person.Roles)
        {
            foreach (var entity in discourse.Entities)
            {
                if (entity.Kind is ActorKind.Organisation && entity.Names.Keys.Any(name => name.Length > 1 && role.Title.Contains(name, StringComparison.Ordinal)))
                {
                    return entity.Index;
                }
            }
        }

        return -1;
    }

    private int SpeakerAround(Mention pronoun)
    {
        var quote = discourse.QuoteOf(pronoun);
        return quote >= 0 && discourse.Speech.SpeakerOf(quote) is { Entity: >= 0 } speaker ? speaker.Entity : -2;
    }

    private bool Fits(Mention pronoun, Mention candidate)
    {
        if (candidate.Form == MentionForm.Pronoun && (candidate.Entity < 0 || Pronouns.IsFirst(candidate.Noun)))
        {
            return false;
        }

        var entity = candidate.Entity >= 0 ? discourse.Entities[candidate.Entity] : null;
        var kind = entity?.Kind ?? candidate.Kind;
        var plural = entity?.IsPlural ?? candidate.IsPlural;
        var gender = entity?.Gender ?? candidate.Gender;
        return pronoun.Kind switch
        {
            ActorKind.Person => kind == ActorKind.Person && !plural && (gender == Gender.Unknown || gender == pronoun.Gender),
            ActorKind.Thing => kind != ActorKind.Person && !plural && kind != ActorKind.Group,
            _ => plural || kind is ActorKind.Organisation or ActorKind.Group or ActorKind.State,
        };
    }

    /// <summary>A pronoun that is object of a verb is not the verb's subject; and a phrase does not refer to what it is part of.</summary>
    private bool IsBound(Mention pronoun, Mention candidate)
    {
        if (pronoun.Sentence != candidate.Sentence)
        {
            return false;
        }

        var sentence = discourse.Sentences[pronoun.Sentence];
        var (word, other) = (sentence[pronoun.Head], sentence[candidate.Head]);
        var possessive = word.PennTag == "PRP$";
        if (candidate.First <= pronoun.Head && pronoun.Head < candidate.End)
        {
            return true;
        }

        if (possessive)
        {
            return word.Head is { } owned && owned.Index == candidate.Head;
        }

        return !word.Form.EndsWith("self", StringComparison.OrdinalIgnoreCase) && !word.Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase)
            && Governor(word) is >= 0 and var verb && verb == Governor(Phrases.Carrier(other));
    }

    private static int Governor(Word word) => word.Is("nsubj") || word.Is("obj") || word.Is("iobj") || word.Is("obl") ? word.Head?.Index ?? -1 : -1;

    private double Score(Mention pronoun, Mention candidate, int steps)
    {
        var distance = pronoun.Sentence - candidate.Sentence;
        var entity = candidate.Entity >= 0 ? discourse.Entities[candidate.Entity] : null;
        var score = (-2.2 * distance) - (0.08 * steps) + (1.1 * candidate.Prominence);
        score += candidate.Form == MentionForm.Pronoun ? candidate.Noun == pronoun.Noun ? 1.4 : 0.6 : candidate.Form == MentionForm.Name ? 0.8 : 0;
        score += entity is null ? 0 : Math.Min(1.5, 0.3 * entity.Mentions);
        score += pronoun.Prominence == 3 && candidate.Prominence == 3 ? 0.8 : 0;
        score -= (discourse.QuoteOf(pronoun) >= 0) != (discourse.QuoteOf(candidate) >= 0) ? 0.6 : 0;
        return pronoun.Kind switch
        {
            ActorKind.Person => score + (entity?.Gender == pronoun.Gender ? 1 : 0) - (entity?.Names.Count == 0 ? 0.8 : 0),
            ActorKind.Thing => score - (entity?.Kind is ActorKind.Place ? 1.5 : 0) - (candidate.IsThing && candidate.Prominence < 2 ? 0.8 : 0),
            _ => score + (candidate.IsPlural ? 1.6 : 0) - (candidate.IsThing ? 0.8 : 0) - (entity?.Kind is ActorKind.State ? 1 : 0),
        };
    }
}
