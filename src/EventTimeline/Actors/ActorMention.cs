using EventTimeline.Text;

namespace EventTimeline.Actors;

/// <summary>How a mention refers.</summary>
public enum MentionForm
{
    /// <summary>By a name: "Mahmoud Abbas", "Hamas", "US".</summary>
    Name,

    /// <summary>By a description: "the movement", "the PA president", "a delegation".</summary>
    Description,

    /// <summary>By a pronoun: "he", "their".</summary>
    Pronoun,

    /// <summary>By the adjective of a country: "the Israeli raid", "French tanks".</summary>
    Demonym,
}

/// <summary>A stretch of text that refers to an actor.</summary>
/// <param name="Actor">Index of the actor in <see cref="DocumentActors.Actors"/>.</param>
/// <param name="Span">The mention without determiner and without dependent clauses.</param>
/// <param name="Sentence">0-based index of the sentence.</param>
/// <param name="Head">0-based index of the head word in the sentence.</param>
/// <param name="Form">How it refers.</param>
/// <param name="Acting">
/// Whether it stands for the actor itself rather than, say, the place of that name or a modifier ("the <i>Gaza</i> Strip").
/// </param>
public sealed record ActorMention(int Actor, TextSpan Span, int Sentence, int Head, MentionForm Form, bool Acting = true);

/// <summary>A title or office with the time the text gives for it.</summary>
/// <param name="Title">The role as written without article: "deputy head of Hamas' political bureau".</param>
/// <param name="Period">EDTF interval or date in which the text says it was held, or null where it says nothing.</param>
/// <param name="Note">How the text qualifies it: <c>former</c>, <c>then</c>, <c>outgoing</c>, <c>current</c>; or null.</param>
public sealed record ActorRole(string Title, string? Period = null, string? Note = null);

/// <summary>An actor as one document knows it.</summary>
/// <param name="Index">Position in <see cref="DocumentActors.Actors"/>.</param>
/// <param name="Name">The fullest name the document uses, or the description of an unnamed group.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Names">Every name form in the document, the most frequent first; empty for an unnamed actor.</param>
/// <param name="Roles">Titles and offices.</param>
public sealed record LocalActor(int Index, string Name, ActorKind Kind, IReadOnlyList<string> Names, IReadOnlyList<ActorRole> Roles)
{
    /// <summary>Whether it has a name that can be compared across documents.</summary>
    public bool IsNamed => Names.Count > 0;
}

/// <summary>The actors of one document.</summary>
/// <param name="Actors">One entry a real actor.</param>
/// <param name="Mentions">In order of the text; may nest, never cross.</param>
public sealed record DocumentActors(IReadOnlyList<LocalActor> Actors, IReadOnlyList<ActorMention> Mentions);
