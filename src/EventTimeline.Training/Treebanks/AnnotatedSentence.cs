namespace EventTimeline.Training.Treebanks;

/// <summary>One annotated word of a treebank.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Tag">Universal part of speech, such as <c>PROPN</c>.</param>
/// <param name="PennTag">Penn Treebank tag.</param>
/// <param name="Features">Features as written, such as <c>Number=Sing</c>.</param>
/// <param name="Head">0-based index of the head, or -1 for the root.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="Misc">The last column.</param>
/// <param name="SpaceAfter">Whether white space follows.</param>
public sealed record AnnotatedWord(
    string Form, string Lemma, string Tag, string PennTag, string Features, int Head, string Relation, string Misc, bool SpaceAfter);

/// <summary>One annotated sentence of a treebank.</summary>
/// <param name="Words">Its words in order; empty nodes are left out.</param>
/// <param name="Document">Id of the document that holds it.</param>
/// <param name="StartsDocument">Whether it is the first of its document.</param>
/// <param name="StartsParagraph">Whether it is the first of its paragraph.</param>
public sealed record AnnotatedSentence(IReadOnlyList<AnnotatedWord> Words, string Document, bool StartsDocument, bool StartsParagraph);
