namespace EventTimeline.Events;

/// <summary>The roles that the extractor gives; a person may write others.</summary>
public static class ParticipantRoles
{
    /// <summary>Does it, or brings it about.</summary>
    public const string Agent = "agent";

    /// <summary>It is done to them.</summary>
    public const string Target = "target";

    /// <summary>Takes part on a par: meets, talks with, fights beside.</summary>
    public const string Participant = "participant";

    /// <summary>Says it.</summary>
    public const string Speaker = "speaker";

    /// <summary>Is told it.</summary>
    public const string Addressee = "addressee";

    /// <summary>Gets something by it: aid, money, an office.</summary>
    public const string Recipient = "recipient";

    /// <summary>It is about them.</summary>
    public const string Topic = "topic";
}
