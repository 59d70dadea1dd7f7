using EventTimeline.Training.Treebanks;

namespace EventTimeline.Evaluation.Language;

/// <summary>The treebanks to measure on.</summary>
internal static class TreebankData
{
    /// <summary>The sets named on the command line (<c>ewt-dev</c>, <c>gum-dev</c>, <c>gum-dev-news</c>), or these three.</summary>
    public static IEnumerable<(string Name, List<AnnotatedSentence> Sentences)> Chosen(MeasureOptions options)
    {
        foreach (var name in options.Arguments is [] ? ["ewt-dev", "gum-dev", "gum-dev-news"] : options.Arguments)
        {
            var file = name.EndsWith("-news", StringComparison.Ordinal) ? name[..^5] : name;
            if (SharedData.Path("corpora", "treebanks", file + ".conllu") is not { } path)
            {
                continue;
            }

            var sentences = AnnotatedTreebank.Read(path);
            yield return (name, file == name ? sentences : sentences.FindAll(sentence => sentence.Document.StartsWith("GUM_news", StringComparison.Ordinal)));
        }
    }
}
