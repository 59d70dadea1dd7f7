using System.Collections.Frozen;
using EventTimeline.Events.Triggers;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>The role that an argument of a kind has in an event of a type.</summary>
internal static class RoleAssigner
{
    private static readonly FrozenSet<string> PlaceTypes = WordSet.Read("Participants/place-types.txt");
    private static readonly FrozenSet<string> UndergoingVerbs = WordSet.Read("Participants/undergoing-verbs.txt");

    /// <summary>The role of an actor there, or null where the argument is no participant.</summary>
    /// <param name="trigger">The event.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="all">All arguments of the event.</param>
    /// <param name="place">Whether the argument names a place, or a country that does not act.</param>
    public static string? RoleOf(Trigger trigger, Argument argument, List<Argument> all, bool place) => argument.Kind switch
    {
        ArgumentKind.Subject => IsSpeech(trigger) ? ParticipantRoles.Speaker : Undergoes(trigger, all) ? ParticipantRoles.Target : ParticipantRoles.Agent,
        ArgumentKind.Object => OfObject(trigger),
        ArgumentKind.Indirect => IsSpeech(trigger) ? ParticipantRoles.Addressee : Receives(trigger, all) ? ParticipantRoles.Recipient : ParticipantRoles.Target,
        ArgumentKind.Modifier => OfModifier(trigger, argument, all),
        ArgumentKind.Complement => IsSpeech(trigger) ? ParticipantRoles.Addressee : ParticipantRoles.Target,
        _ => ObliqueRoles.Of(trigger.Type, argument.Preposition, place) ?? OfObjectsOwn(trigger, argument, all, place),
    };

    /// <summary>Whether the adjective of a country before the noun says where the event is rather than whose it is.</summary>
    public static bool IsOfPlace(Word noun) => EventVocabulary.English.TypeOf(noun) is { } type && PlaceTypes.Contains(type.Name);

    /// <summary>Whether the event is something said.</summary>
    public static bool IsSpeech(Trigger trigger) => trigger.Type.Name is "say" or "statement" or "announcement";

    private static string OfObject(Trigger trigger) =>
        IsSpeech(trigger) ? Addresses(trigger.Word.Lemma) ? ParticipantRoles.Addressee : ParticipantRoles.Topic
            : IsMutual(trigger) ? ParticipantRoles.Participant
            : ParticipantRoles.Target;

    // "accepted demands from the rebels", "lifted a ban on the party": the phrase may belong to the event that is the object.
    private static string? OfObjectsOwn(Trigger trigger, Argument argument, List<Argument> all, bool place)
    {
        var object_ = all.Find(other => other.Kind == ArgumentKind.Object && !other.Inherited);
        if (object_.Kind != ArgumentKind.Object || object_.Word.Index > argument.Word.Index || object_.Word.Tag != PartOfSpeech.Noun
            || EventVocabulary.English.TypeOf(object_.Word) is not { } type || IsSpeech(trigger))
        {
            return null;
        }

        return ObliqueRoles.Of(type, argument.Preposition, place) is { } role
            ? role == ParticipantRoles.Topic ? null : ParticipantRoles.Target
            : !place && argument.Preposition == "from" ? ParticipantRoles.Target : null;
    }

    // "The driver died", "the bridge collapsed": it happens to the subject.
    private static bool Undergoes(Trigger trigger, List<Argument> all) =>
        UndergoingVerbs.Contains(trigger.Word.Lemma) && trigger.Word.Tag == PartOfSpeech.Verb && !all.Exists(other => other.Kind is ArgumentKind.Object or ArgumentKind.Indirect);

    // "the Israeli raid": its doer, unless the doer is named otherwise.
    private static string? OfModifier(Trigger trigger, Argument argument, List<Argument> all)
    {
        if (argument.Word.Is("amod") && PlaceTypes.Contains(trigger.Type.Name))
        {
            return null;
        }

        if (all.Exists(other => other.Kind == ArgumentKind.Subject && !other.Inherited && other != argument))
        {
            return argument.Word.Is("compound") ? ParticipantRoles.Target : null;
        }

        return argument.Word.Is("compound") && NounArguments.IsPassiveNoun(trigger.Word.Lemma) && argument.Word.Tag == PartOfSpeech.ProperNoun
            ? ParticipantRoles.Target
            : ParticipantRoles.Agent;
    }

    private static bool Addresses(string lemma) => lemma is "tell" or "assure" or "inform" or "notify" or "brief" or "remind" or "advise";

    private static bool IsMutual(Trigger trigger) => trigger.Type.Name is "meeting" or "consult" or "cooperate" or "marriage";

    private static bool Receives(Trigger trigger, List<Argument> all) =>
        trigger.Type.Name is "aid" or "give" or "sale" or "transfer" or "award" or "concede" or "payment" && all.Exists(other => other.Kind == ArgumentKind.Object);
}
