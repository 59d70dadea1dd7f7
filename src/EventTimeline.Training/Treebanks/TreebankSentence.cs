using EventTimeline.Language;

namespace EventTimeline.Training.Treebanks;

/// <summary>One annotated sentence; parallel arrays, one entry a syntactic word.</summary>
/// <param name="Forms">The words as written.</param>
/// <param name="Tags">Universal tags.</param>
/// <param name="PennTags">Penn tags.</param>
/// <param name="Heads">Index of each word's head, or -1 for the root.</param>
/// <param name="Relations">Universal Dependencies relations with subtype.</param>
internal sealed record TreebankSentence(string[] Forms, PartOfSpeech[] Tags, string[] PennTags, int[] Heads, string[] Relations)
{
    /// <summary>Number of words.</summary>
    public int Count => Forms.Length;
}
