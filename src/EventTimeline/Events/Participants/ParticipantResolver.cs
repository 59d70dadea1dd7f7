using EventTimeline.Actors;
using EventTimeline.Events.Triggers;
using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>An argument that refers to an actor.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Mention">The mention it resolves to.</param>
/// <param name="Role">One of <see cref="ParticipantRoles"/>.</param>
internal readonly record struct Filler(Argument Argument, ActorMention Mention, string Role);

/// <summary>Who takes part in an event: the actors that its arguments refer to, with their roles.</summary>
internal sealed class ParticipantResolver(ActorIndex actors)
{
    private const int Deepest = 4;

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

    /// <summary>The actors among arguments, with roles; each actor once in a role.</summary>
    public List<Filler> Resolve(Trigger trigger, List<Argument> arguments)
    {
        var fillers = new List<Filler>();
        foreach (var argument in arguments)
        {
            if (RoleAssigner.RoleOf(trigger, argument, arguments) is { } role)
            {
                Add(argument.Word, argument, role, fillers, 0);
            }
        }

        return fillers;
    }

    private void Add(Word word, Argument argument, string role, List<Filler> fillers, int depth)
    {
        var found = argument.Kind == ArgumentKind.Modifier ? actors.HeadedBy(word) : actors.At(word);
        if (found is { } mention && mention.Acting)
        {
            AddOnce(new Filler(argument, mention, role), fillers);
        }
        else if (depth < Deepest && argument.Kind != ArgumentKind.Modifier)
        {
            AddFromInside(word, argument, role, fillers, depth + 1);
        }

        foreach (var child in word.Children)
        {
            if (child.Is("conj") && depth < Deepest)
            {
                Add(child, argument, role, fillers, depth + 1);
            }
        }
    }

    // "rejected an Indian proposal", "praised Haiti's efforts", "officials of the union": the actor inside the phrase.
    private void AddFromInside(Word word, Argument argument, string role, List<Filler> fillers, int depth)
    {
        foreach (var child in word.Children)
        {
            var inside = child.Relation is "nmod:poss" or "amod" or "compound" || child.Is("appos")
                || (child.Is("nmod") && VerbArguments.PrepositionOf(child) is "of" or "by" or "from" or "with" or "against" or "on" or "to" or "for");
            if (!inside || (child.Is("nmod") && actors.At(child) is null && depth > 2))
            {
                continue;
            }

            if (actors.HeadedBy(child) is { } mention && mention.Acting)
            {
                AddOnce(new Filler(argument, mention, role), fillers);
            }
            else if (child.Is("nmod") && child.Relation != "nmod:poss")
            {
                Add(child, argument, role, fillers, depth);
            }
        }
    }

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
