using EventTimeline.Actors;
using EventTimeline.Events.Triggers;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;
using EventTimeline.Language.Syntax;
using EventTimeline.Text;

namespace EventTimeline.Events.Participants;

/// <summary>An argument that refers to an actor.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Mention">The mention it resolves to.</param>
/// <param name="Role">One of <see cref="ParticipantRoles"/>.</param>
internal readonly record struct Filler(Argument Argument, ActorMention Mention, string Role);

/// <summary>Who takes part in an event: the actors that its arguments refer to, with their roles.</summary>
internal sealed class ParticipantResolver(ActorIndex actors)
{
    private readonly ActorPhrases _phrases = new(actors);

    /// <summary>The arguments of a trigger.</summary>
    public static List<Argument> ArgumentsOf(Trigger trigger)
    {
        var arguments = new List<Argument>();
        if (trigger.Word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && trigger.Word.Children.First("cop") is null)
        {
            NounArguments.Collect(trigger.Word, arguments);
        }
        else
        {
            VerbArguments.Collect(trigger.Word, arguments);
        }

        return arguments;
    }

    /// <summary>The actors among arguments, with roles; each actor once.</summary>
    public List<Filler> Resolve(Trigger trigger, List<Argument> arguments)
    {
        var fillers = new List<Filler>();
        foreach (var argument in arguments)
        {
            Add(trigger, argument, arguments, fillers);
        }

        if (!fillers.Exists(IsAffected) && PassesOn(trigger.Type))
        {
            AddFromComplement(trigger, fillers);
        }

        if (fillers.Exists(filler => IsAffected(filler) && !IsWhere(filler)))
        {
            fillers.RemoveAll(IsWhere);
        }

        return fillers;
    }

    /// <summary>The subjects and objects that are neither actors nor events, in order of the text.</summary>
    /// <param name="trigger">The event.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="isTrigger">Which words of the sentence are events, by index.</param>
    public List<MentionThing> ThingsOf(Trigger trigger, List<Argument> arguments, bool[] isTrigger)
    {
        var things = new List<MentionThing>();
        foreach (var argument in arguments.Where(one => one.Kind is ArgumentKind.Subject or ArgumentKind.Object or ArgumentKind.Indirect))
        {
            foreach (var word in argument.Word.Conjuncts().Where(word => word.Index >= argument.Word.Index))
            {
                if (word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && word.Sentence == trigger.Word.Sentence && !isTrigger[word.Index] && actors.At(word) is null
                    && RoleAssigner.RoleOf(trigger, argument, arguments, place: false) is { } role)
                {
                    things.Add(new MentionThing(role, WithoutDeterminer(word)));
                }
            }
        }

        return [.. things.DistinctBy(thing => thing.Span).OrderBy(thing => thing.Span)];
    }

    private static TextSpan WithoutDeterminer(Word head)
    {
        var words = head.CoreNounPhrase();
        var first = words[0].Tag == PartOfSpeech.Determiner && words.Count > 1 ? words[1] : words[0];
        return first.Span.Union(words[^1].Span);
    }

    private void Add(Trigger trigger, Argument argument, List<Argument> arguments, List<Filler> fillers)
    {
        var affectsPlaces = ObliqueRoles.Of(trigger.Type, "in", place: true) is not null;
        foreach (var found in _phrases.In(argument, affectsPlaces))
        {
            var place = IsPlace(found.Mention);
            var seen = place && found.Preposition.Length > 0 ? argument with { Kind = ArgumentKind.Oblique, Preposition = found.Preposition } : argument;
            if ((!place || MayAct(found, seen, affectsPlaces)) && RoleAssigner.RoleOf(trigger, seen, arguments, place) is { } role)
            {
                AddOnce(new Filler(seen, found.Mention, role), fillers);
            }
        }
    }

    // A place that is neither acted upon nor governs is only where it happens.
    private bool MayAct(FoundActor found, Argument argument, bool affectsPlaces) => argument.Kind switch
    {
        ArgumentKind.Oblique => true,
        ArgumentKind.Subject => false,
        _ => affectsPlaces || actors.Actor(found.Mention.Actor).Kind == ActorKind.State,
    };

    // "threatened to bomb the port": whom the threat is against is said in what is threatened.
    private void AddFromComplement(Trigger trigger, List<Filler> fillers)
    {
        foreach (var child in trigger.Word.Children)
        {
            if (child.Tag == PartOfSpeech.Verb && (child.Is("xcomp") || (child.Is("acl") && child.Children.First("mark") is { Lemma: "to" })))
            {
                var inner = new Trigger(child, EventVocabulary.English.TypeOf(child) ?? EventType.Other, 1);
                foreach (var filler in Resolve(inner, ArgumentsOf(inner)).Where(IsAffected))
                {
                    AddOnce(filler, fillers);
                }
            }
        }
    }

    private static bool PassesOn(EventType type) => type.Name is "threaten" or "agree" or "reject" or "proposal" or "concede" or "request" or "accuse" or "decision";

    private bool IsWhere(Filler filler) =>
        IsPlace(filler.Mention) && filler.Argument is { Kind: ArgumentKind.Oblique, Preposition: "in" or "at" or "within" or "inside" or "along" or "near" or "throughout" or "across" };

    private static bool IsAffected(Filler filler) => filler.Role is not (ParticipantRoles.Agent or ParticipantRoles.Speaker);

    private bool IsPlace(ActorMention mention) => !mention.Acting && mention.Form != MentionForm.Demonym && actors.Actor(mention.Actor).Kind is ActorKind.Place or ActorKind.State;

    private static void AddOnce(Filler filler, List<Filler> fillers)
    {
        foreach (var other in fillers)
        {
            if (other.Mention.Actor == filler.Mention.Actor)
            {
                return;
            }
        }

        fillers.Add(filler);
    }
}
