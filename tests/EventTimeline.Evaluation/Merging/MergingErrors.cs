using EventTimeline.Actors.Identity;
using EventTimeline.Events;
using EventTimeline.Merging;
using EventTimeline.Merging.Mentions;
using EventTimeline.Merging.Pairs;
using EventTimeline.Training.Merging;

namespace EventTimeline.Evaluation.Merging;

/// <summary>Lists the pairs of mentions that are in one event on one side only, and what kept them apart.</summary>
internal sealed class MergingErrors
{
    private readonly ReadArticles _read;
    private readonly MentionTable _table;
    private readonly PairScorer _scorer;
    private readonly HashSet<(int, int)> _compared;
    private readonly Dictionary<(string Document, int Trigger), int> _rows = [];

    public MergingErrors(ReadArticles read, PairScorer scorer)
    {
        _read = read;
        _scorer = scorer;
        var actors = new ActorUnifier().Unify([.. read.Documents.Select(one => new ActorDocument(one.Document.Id, one.Actors))], ActorKnowledge.None);
        _table = MentionTableBuilder.Build([.. read.Documents.OrderBy(one => one.Document.Id, StringComparer.Ordinal)], CollectionActors.Of(actors));
        _compared = [.. Candidates.Find(_table)];
        for (var row = 0; row < _table.Rows.Length; row++)
        {
            _rows[(_table.DocumentOf(row).Document.Id, _table.MentionOf(row).Trigger.Start)] = row;
        }
    }

    public void Print(IReadOnlyDictionary<(string Document, int Trigger), string> merged, TextWriter output)
    {
        var keys = _read.Chains.Keys.OrderBy(key => key.Document, StringComparer.Ordinal).ThenBy(key => key.Trigger).ToList();
        var found = new List<(string Class, string Text)>();
        for (var i = 0; i < keys.Count; i++)
        {
            for (var j = i + 1; j < keys.Count; j++)
            {
                var isOne = _read.Chains[keys[i]] == _read.Chains[keys[j]];
                if (isOne != (merged[keys[i]] == merged[keys[j]]))
                {
                    var (a, b) = (_rows[keys[i]], _rows[keys[j]]);
                    found.Add((isOne ? "apart, " + Why(a, b) : "joined", $"{_scorer.Score(_table, Math.Min(a, b), Math.Max(a, b)):F2}\n  {Describe(a)}\n  {Describe(b)}"));
                }
            }
        }

        output.WriteLine(string.Join('\n', found.GroupBy(one => one.Class).Select(group => $"{group.Count(),5} {group.Key}")));
        output.WriteLine(string.Join('\n', found.OrderBy(one => one.Class, StringComparer.Ordinal).Select(one => $"{one.Class}: {one.Text}")));
    }

    private string Why(int a, int b) =>
        PairFeatures.Gap(_table.Rows[a], _table.Rows[b]) > 0 ? "the dates exclude each other"
        : ActorComparison.Differ(_table, _table.Rows[a].Participants, _table.Rows[b].Participants, ParticipantRoles.Agent) ? "the agents exclude each other"
        : !_compared.Contains((Math.Min(a, b), Math.Max(a, b))) ? "not compared"
        : "unlike";

    private string Describe(int row)
    {
        var (document, mention) = (_table.DocumentOf(row), _table.MentionOf(row));
        var who = string.Join(", ", mention.Participants.Select(one => $"{document.Actors.Actors[one.Actor].Name} {one.Role}"));
        var quote = mention.Quote.Union(mention.Trigger);
        var text = document.Document.Text;
        return $"{document.Document.Id[..8]} {mention.Lemma}/{mention.Type} {mention.Date.Edtf ?? "-"} {mention.Status} ({who}) '{mention.Title}': " +
            $"{text[quote.Start..mention.Trigger.Start]}[{mention.Trigger.Of(text)}]{text[mention.Trigger.End..quote.End]}";
    }
}
