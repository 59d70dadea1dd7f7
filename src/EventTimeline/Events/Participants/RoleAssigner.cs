using EventTimeline.Events.Triggers;
using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>The role that an argument of a kind has in an event of a type.</summary>
internal static class RoleAssigner
{
    /// <summary>The role, or null where the argument is no participant.</summary>
    public static string? RoleOf(Trigger trigger, Argument argument, List<Argument> all) => argument.Kind switch
    {
        ArgumentKind.Subject => IsSpeech(trigger) ? ParticipantRoles.Speaker : ParticipantRoles.Agent,
        ArgumentKind.Object => OfObject(trigger),
        ArgumentKind.Indirect => IsSpeech(trigger) ? ParticipantRoles.Addressee : ParticipantRoles.Recipient,
        ArgumentKind.Modifier => OfModifier(trigger, argument, all),
        _ => OfOblique(trigger, argument.Preposition),
    };

    private static string OfObject(Trigger trigger) =>
        IsSpeech(trigger) ? Addresses(trigger.Word.Lemma) ? ParticipantRoles.Addressee : ParticipantRoles.Topic
            : IsMutual(trigger) ? ParticipantRoles.Participant
            : ParticipantRoles.Target;

    // "the Israeli raid": its doer, unless the doer is named otherwise.
    private static string? OfModifier(Trigger trigger, Argument argument, List<Argument> all)
    {
        if (all.Exists(other => other.Kind == ArgumentKind.Subject && !other.Inherited && other != argument))
        {
            return argument.Word.Is("compound") ? ParticipantRoles.Target : null;
        }

        return argument.Word.Is("compound") && NounArguments.IsPassiveNoun(trigger.Word.Lemma) && argument.Word.Tag == PartOfSpeech.ProperNoun
            ? ParticipantRoles.Target
            : ParticipantRoles.Agent;
    }

    private static string? OfOblique(Trigger trigger, string preposition) => preposition switch
    {
        "with" => IsSpeech(trigger) ? ParticipantRoles.Addressee : ParticipantRoles.Participant,
        "between" or "among" or "alongside" or "together with" => ParticipantRoles.Participant,
        "to" => IsSpeech(trigger) ? ParticipantRoles.Addressee : Receives(trigger) ? ParticipantRoles.Recipient : ParticipantRoles.Target,
        "against" or "at" or "into" or "upon" or "toward" or "towards" => ParticipantRoles.Target,
        "on" => IsSpeech(trigger) ? ParticipantRoles.Topic : ParticipantRoles.Target,
        "from" => ParticipantRoles.Target,
        "for" => trigger.Type.Plover == "aid" ? ParticipantRoles.Recipient : ParticipantRoles.Target,
        "about" or "over" or "regarding" or "concerning" => ParticipantRoles.Topic,
        "of" => ParticipantRoles.Target,
        "by" => ParticipantRoles.Agent,
        _ => null,
    };

    private static bool IsSpeech(Trigger trigger) => trigger.Type.Name is "say" or "statement" or "announcement";

    private static bool Addresses(string lemma) => lemma is "tell" or "assure" or "inform" or "notify" or "brief" or "remind" or "advise";

    private static bool IsMutual(Trigger trigger) => trigger.Type.Name is "meeting" or "consult" or "cooperate" or "marriage";

    private static bool Receives(Trigger trigger) => trigger.Type.Name is "aid" or "give" or "sale" or "transfer" or "award" or "concede" or "payment";
}
