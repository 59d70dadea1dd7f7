namespace EventTimeline.Training.Merging;

/// <summary>Puts articles into folds for cross-validation so that articles which report an event in common are in one.</summary>
internal static class Topics
{
    /// <summary>The fold of each document, 0-based.</summary>
    public static IReadOnlyDictionary<string, int> Folds(ReadArticles read, int count)
    {
        var topics = read.Documents.Select(document => document.Document.Id).ToDictionary(id => id, id => id, StringComparer.Ordinal);
        foreach (var chain in read.Chains.GroupBy(pair => pair.Value, pair => pair.Key.Document))
        {
            var joined = chain.Select(document => topics[document]).ToHashSet(StringComparer.Ordinal);
            foreach (var document in topics.Where(pair => joined.Contains(pair.Value)).Select(pair => pair.Key).ToList())
            {
                topics[document] = joined.Min(StringComparer.Ordinal)!;
            }
        }

        // The largest topics first, each to the fold with the fewest documents.
        var sizes = new int[count];
        var folds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var topic in topics.GroupBy(pair => pair.Value, pair => pair.Key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var fold = Array.IndexOf(sizes, sizes.Min());
            sizes[fold] += topic.Count();
            foreach (var document in topic)
            {
                folds[document] = fold;
            }
        }

        return folds;
    }
}
