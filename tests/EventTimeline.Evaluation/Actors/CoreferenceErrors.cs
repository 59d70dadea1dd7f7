namespace EventTimeline.Evaluation.Actors;

/// <summary>Prints the errors of one document by class: missed, spurious, split and joined names.</summary>
internal static class CoreferenceErrors
{
    public static void Print(GumDocument document, Dictionary<(int, string), string> gold, Dictionary<(int, string), string> response, TextWriter output)
    {
        var mentions = document.Mentions.GroupBy(mention => mention.Head.Start).ToDictionary(group => group.Key, group => group.First());
        foreach (var key in gold.Keys.Except(response.Keys))
        {
            output.WriteLine($"  missed    {document.Id}: {Text(document, mentions, key.Item1)} ({mentions[key.Item1].Type})");
        }

        foreach (var key in response.Keys.Except(gold.Keys))
        {
            output.WriteLine($"  spurious  {document.Id}: {Text(document, mentions, key.Item1)} ({(mentions.TryGetValue(key.Item1, out var held) ? held.Type : "no mention")})");
        }

        PrintMixed(document, mentions, "split", gold, response, output);
        PrintMixed(document, mentions, "joined", response, gold, output);
    }

    private static void PrintMixed(
        GumDocument document, Dictionary<int, GumMention> mentions, string label, Dictionary<(int, string), string> clusters, Dictionary<(int, string), string> other, TextWriter output)
    {
        foreach (var cluster in clusters.Where(pair => other.ContainsKey(pair.Key)).GroupBy(pair => pair.Value))
        {
            var parts = cluster.GroupBy(pair => other[pair.Key]).ToList();
            if (parts.Count > 1)
            {
                var texts = parts.Select(part => string.Join(", ", part.Select(pair => Text(document, mentions, pair.Key.Item1)).Distinct()));
                output.WriteLine($"  {label,-9} {document.Id}: {string.Join(" | ", texts)}");
            }
        }
    }

    private static string Text(GumDocument document, Dictionary<int, GumMention> mentions, int start)
    {
        if (mentions.TryGetValue(start, out var mention))
        {
            return mention.Span.Length <= 60 ? mention.Span.Of(document.Text) : mention.Span.Of(document.Text)[..60] + "…";
        }

        var end = document.Text.IndexOfAny([' ', '\n'], start);
        return document.Text[start..(end < 0 ? document.Text.Length : end)];
    }
}
