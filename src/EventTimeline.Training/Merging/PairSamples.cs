using EventTimeline.Actors.Identity;
using EventTimeline.Merging;
using EventTimeline.Merging.Mentions;
using EventTimeline.Merging.Pairs;

namespace EventTimeline.Training.Merging;

/// <summary>A pair of annotated mentions as features.</summary>
/// <param name="Values">One a feature.</param>
/// <param name="IsOne">Whether they refer to one event.</param>
/// <param name="First">Id of the document of one.</param>
/// <param name="Second">Id of the document of the other.</param>
internal sealed record PairSample(float[] Values, bool IsOne, string First, string Second);

/// <summary>The pairs of annotated mentions that merging would compare.</summary>
internal static class PairSamples
{
    public static IReadOnlyList<PairSample> Of(ReadArticles read)
    {
        var clustering = new ActorUnifier().Unify([.. read.Documents.Select(one => new ActorDocument(one.Document.Id, one.Actors))], ActorKnowledge.None);
        var documents = read.Documents.OrderBy(document => document.Document.Id, StringComparer.Ordinal).ToList();
        var table = MentionTableBuilder.Build(documents, CollectionActors.Of(clustering));
        var samples = new List<PairSample>();
        foreach (var (a, b) in Candidates.Find(table))
        {
            if (Chain(read, table, a) is { } first && Chain(read, table, b) is { } second)
            {
                var values = new float[PairFeatures.Count];
                PairFeatures.Fill(table, table.Rows[a], table.Rows[b], values);
                samples.Add(new PairSample(values, first == second, table.DocumentOf(a).Document.Id, table.DocumentOf(b).Document.Id));
            }
        }

        return samples;
    }

    private static string? Chain(ReadArticles read, MentionTable table, int row) =>
        read.Chains.GetValueOrDefault((table.DocumentOf(row).Document.Id, table.MentionOf(row).Trigger.Start));
}
