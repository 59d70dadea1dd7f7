using EventTimeline.Actors.Mentions;

namespace EventTimeline.Actors.Coreference;

/// <summary>
/// Groups the names of one document: full names that agree, then short forms of them, then acronyms. Names that are alike letter by letter
/// are one entry from the start.
/// </summary>
internal sealed class NameClusters
{
    private readonly List<NameEntry> _entries = [];
    private readonly Dictionary<(string, bool), NameEntry> _byText = [];
    private readonly List<Entity> _entities;

    private NameClusters(List<Entity> entities) => _entities = entities;

    /// <summary>Makes entities for the names among the mentions and assigns the mentions to them.</summary>
    public static void Resolve(List<Mention> mentions, List<Entity> entities)
    {
        var clusters = new NameClusters(entities);
        foreach (var mention in mentions)
        {
            if (mention.Form == MentionForm.Name)
            {
                clusters.Enter(mention);
            }
        }

        clusters.Cluster();
        clusters.Assign();
    }

    private void Enter(Mention mention)
    {
        // A place and the government named by it are two actors.
        var key = (mention.Country >= 0 ? Countries.NameOf(mention.Country) : mention.Text, mention.Country >= 0 && mention.Kind is ActorKind.Place);
        if (key.Item2)
        {
            key.Item1 = mention.Text;
        }
        else if (mention.Country >= 0 && mention.Kind == ActorKind.Group && mention.IsPlural)
        {
            key.Item1 = mention.Text;
        }

        if (!_byText.TryGetValue(key, out var entry))
        {
            _byText[key] = entry = new NameEntry(mention.Text);
            _entries.Add(entry);
        }

        entry.Add(mention);
    }

    private void Cluster()
    {
        // The fullest names first, so that a short form finds every full name it may belong to.
        var order = _entries.OrderByDescending(entry => entry.Words).ThenByDescending(entry => entry.Mentions.Count).ThenBy(entry => entry.Text, StringComparer.Ordinal).ToList();
        var settled = new List<NameEntry>(order.Count);
        var index = new NameIndex();
        foreach (var entry in order)
        {
            var target = Best(entry, index.Near(entry));
            if (target is null)
            {
                settled.Add(entry);
                index.Add(entry);
            }
            else
            {
                target.Join(entry);
                index.AddAlias(entry, target);
            }
        }

        _entries.Clear();
        _entries.AddRange(settled);
    }

    private static NameEntry? Best(NameEntry entry, IEnumerable<NameEntry> settled)
    {
        NameEntry? best = null;
        var score = 0.0;
        foreach (var other in settled)
        {
            var fit = NameFit.Score(entry, other);
            if (fit > score || (fit == score && fit > 0 && other.Mentions.Count > best!.Mentions.Count))
            {
                (best, score) = (other, fit);
            }
        }

        return best;
    }

    private void Assign()
    {
        foreach (var entry in _entries.OrderBy(entry => entry.Mentions.Min(mention => (mention.Sentence, mention.First))))
        {
            var entity = new Entity(_entities.Count, entry.Kind) { Gender = entry.Gender, IsPlural = entry.Mentions[0].IsPlural };
            _entities.Add(entity);
            foreach (var mention in entry.Mentions)
            {
                mention.Kind = entry.Kind;
                entity.Add(mention);
            }
        }
    }
}
