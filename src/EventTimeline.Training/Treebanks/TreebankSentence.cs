using EventTimeline.Language;

namespace EventTimeline.Training.Treebanks;

/// <summary>One annotated sentence; parallel arrays, one entry a syntactic word.</summary>
/// <param name="Forms">The words as written.</param>
/// <param name="Lemmas">Dictionary forms.</param>
/// <param name="Tags">Universal tags.</param>
/// <param name="PennTags">Penn tags.</param>
/// <param name="Heads">Index of each word's head, or -1 for the root.</param>
/// <param name="Relations">Universal Dependencies relations with subtype.</param>
internal sealed record TreebankSentence(
    string[] Forms, string[] Lemmas, PartOfSpeech[] Tags, string[] PennTags, int[] Heads, string[] Relations)
{
    /// <summary>Number of words.</summary>
    public int Count => Forms.Length;

    /// <summary>The sentences of a CoNLL-U file.</summary>
    public static List<TreebankSentence> ReadFile(string path) => [.. AnnotatedTreebank.Read(path).Select(Of)];

    /// <summary>A sentence without its features and its place in a document.</summary>
    public static TreebankSentence Of(AnnotatedSentence sentence) => Of(sentence.Words);

    /// <summary>The sentence without some words, of which no kept word depends.</summary>
    /// <param name="isKept">For each word whether it stays.</param>
    public TreebankSentence Only(bool[] isKept)
    {
        var kept = Enumerable.Range(0, Count).Where(i => isKept[i]).ToArray();
        return new TreebankSentence(
            [.. kept.Select(i => Forms[i])],
            [.. kept.Select(i => Lemmas[i])],
            [.. kept.Select(i => Tags[i])],
            [.. kept.Select(i => PennTags[i])],
            [.. kept.Select(i => Heads[i] < 0 ? -1 : Array.IndexOf(kept, Heads[i]))],
            [.. kept.Select(i => Relations[i])]);
    }

    private static TreebankSentence Of(IReadOnlyList<AnnotatedWord> words) => new(
        [.. words.Select(word => word.Form)],
        [.. words.Select(word => word.Lemma)],
        [.. words.Select(word => TagNames.Universal(word.Tag))],
        [.. words.Select(word => word.PennTag)],
        [.. words.Select(word => word.Head)],
        [.. words.Select(word => word.Relation)]);
}
