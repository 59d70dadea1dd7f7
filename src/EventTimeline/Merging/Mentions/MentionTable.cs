using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Events;
using NodaTime;

namespace EventTimeline.Merging.Mentions;

/// <summary>A participant as a number: the actor's position and the role's number.</summary>
internal readonly record struct MentionActor(int Actor, int Role);

/// <summary>
/// Every event mention of the collection as a row of integers, in an order that depends on nothing but the documents' ids and texts.
/// </summary>
internal sealed class MentionTable
{
    /// <summary>Stands for an open end of a date.</summary>
    public const int Never = int.MaxValue;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The documents by id.</summary>
    public required IReadOnlyList<DocumentEvents> Documents { get; init; }

    /// <summary>The rows.</summary>
    public required MentionRow[] Rows { get; init; }

    /// <summary>Kind of each actor.</summary>
    public required ActorKind[] ActorKinds { get; init; }

    /// <summary>Whether each actor has a name, and not a description alone.</summary>
    public required bool[] ActorIsNamed { get; init; }

    /// <summary>Pairs of rows that are the verb and the noun of one report, the smaller first.</summary>
    public required IReadOnlyList<(int A, int B)> Clauses { get; init; }

    /// <summary>The other trigger of each row's report, or -1.</summary>
    public required int[] ClausePartner { get; init; }

    /// <summary>What it tells that two mentions have an actor in common, 0 to 1: the fewer documents name it, the more.</summary>
    public required float[] ActorWeights { get; init; }

    /// <summary>Weight of each context word: the rarer in the collection, the higher.</summary>
    public required float[] WordWeights { get; init; }

    /// <summary>Vectors of the trigger lemmas.</summary>
    public required TriggerVectors Vectors { get; init; }

    /// <summary>Lemmas, types and context words by number.</summary>
    public required StringTable Words { get; init; }

    /// <summary>Number of the stem of each word: its first letters, which words of one root share.</summary>
    public required int[] Stems { get; init; }

    /// <summary>Cosine of the word vectors of two lemmas, 0 to 1; 0 where either is unknown.</summary>
    public float Similarity(int lemma, int other) => Vectors.Similarity(lemma, other);

    /// <summary>The roles by number.</summary>
    public required StringTable Roles { get; init; }

    public EventMention MentionOf(int row) => Documents[Rows[row].Document].Events[Rows[row].Event];

    public DocumentEvents DocumentOf(int row) => Documents[Rows[row].Document];

    /// <summary>Days since 1970-01-01.</summary>
    public static int Day(LocalDate date) => Period.DaysBetween(Epoch, date);

    /// <summary>First and last day, or open ends.</summary>
    public static (int Earliest, int Latest) Days(DateBounds bounds) =>
        (bounds.Earliest is { } first ? Day(first) : -Never, bounds.Latest is { } last ? Day(last) : Never);
}

/// <summary>One mention as integers.</summary>
internal sealed record MentionRow
{
    public required int Document { get; init; }

    public required int Event { get; init; }

    public required int Sentence { get; init; }

    public required int Lemma { get; init; }

    public required int Type { get; init; }

    public required EventStatus Status { get; init; }

    /// <summary>Days since 1970-01-01; minus <see cref="MentionTable.Never"/> where open.</summary>
    public required int Earliest { get; init; }

    public required int Latest { get; init; }

    /// <summary>The days that the date, or without one the wording, leaves; days since 1970-01-01, ends may be open.</summary>
    public required (int Earliest, int Latest) Possible { get; init; }

    public required DatePrecision Precision { get; init; }

    /// <summary>Position of the place's actor, or -1.</summary>
    public required int Place { get; init; }

    /// <summary>Position of the actor who says so, or -1.</summary>
    public required int Attribution { get; init; }

    /// <summary>By actor, then role; each once.</summary>
    public required MentionActor[] Participants { get; init; }

    /// <summary>Numbers of the context words, ascending.</summary>
    public required int[] Context { get; init; }

    /// <summary>Numbers of the title's words but the trigger, ascending.</summary>
    public required int[] Title { get; init; }

    /// <summary>Last day on which the document was written, days since 1970-01-01; <see cref="MentionTable.Never"/> where nothing tells.</summary>
    public required int Published { get; init; }

    /// <summary>Whether it stands in the document's headline.</summary>
    public required bool IsHeadline { get; init; }

    /// <summary>Whether its noun points back: <i>the announcement</i>.</summary>
    public required bool IsDefinite { get; init; }

    /// <summary>Whether someone says or thinks something.</summary>
    public required bool IsSpeech { get; init; }

    /// <summary>Whether the trigger says little by itself: say, go, make.</summary>
    public required bool IsGeneric { get; init; }

    /// <summary>Whether the same actors have such events again and again.</summary>
    public required bool IsRecurring { get; init; }

    /// <summary>Whether its type says nothing of it.</summary>
    public required bool IsOther { get; init; }

    /// <summary>Whether the trigger states how things are, so that no other mention is the same event.</summary>
    public required bool IsStative { get; init; }

    /// <summary>Words before the trigger of which an event bears one only: group times 64 plus member; ascending.</summary>
    public required int[] Excluding { get; init; }

    public bool IsBounded => Earliest != -MentionTable.Never && Latest != MentionTable.Never;

    public bool IsUndated => Earliest == -MentionTable.Never && Latest == MentionTable.Never;
}
