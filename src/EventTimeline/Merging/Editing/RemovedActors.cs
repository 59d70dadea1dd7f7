using EventTimeline.Actors.Identity;

namespace EventTimeline.Merging.Editing;

/// <summary>Finds the actors, and the names of actors, that a person took out of the file.</summary>
internal static class RemovedActors
{
    /// <summary>Those of before, and those found now.</summary>
    public static IReadOnlyList<RemovedEntry> Find(ActorClustering clustering, HandEdits edits)
    {
        var before = edits.Removed.Where(entry => entry.Kind == EntryKind.Actor).ToList();
        var marksBefore = before.SelectMany(entry => entry.Marks).ToHashSet();
        var inFile = edits.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var namesInFile = edits.Actors.SelectMany(ActorEdits.NamesOf).ToHashSet(StringComparer.Ordinal);
        var found = new List<RemovedEntry>(before);
        foreach (var actor in clustering.Actors)
        {
            var names = ActorEdits.NamesOf(actor).ToList();
            var marks = names.Select(name => Mark.OfName(actor.Id, name)).ToList();
            if (inFile.ContainsKey(actor.Id) || names.Exists(namesInFile.Contains) ||
                before.Exists(entry => entry.Whole && entry.Id == actor.Id) ||
                !marks.Exists(mark => edits.Written.Contains(mark) && !marksBefore.Contains(mark)))
            {
                continue;
            }

            found.Add(new RemovedEntry(EntryKind.Actor, actor.Id, [.. marks.Order()], actor.Name));
        }

        found.AddRange(Names(clustering, edits, marksBefore));
        return [.. found.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    /// <summary>Single names that actors of the file lost.</summary>
    private static IEnumerable<RemovedEntry> Names(ActorClustering clustering, HandEdits edits, HashSet<Mark> marksBefore)
    {
        var names = clustering.Actors.SelectMany(ActorEdits.NamesOf).Distinct(StringComparer.Ordinal).ToList();
        foreach (var actor in edits.Actors.Where(actor => edits.Fixed.Any(entry => entry.Kind == EntryKind.Actor && entry.Id == actor.Id)))
        {
            var kept = ActorEdits.NamesOf(actor).ToHashSet(StringComparer.Ordinal);
            var lost = names
                .Where(name => !kept.Contains(name))
                .Select(name => Mark.OfName(actor.Id, name))
                .Where(mark => edits.Written.Contains(mark) && !marksBefore.Contains(mark))
                .Order().ToList();
            if (lost.Count > 0)
            {
                yield return new RemovedEntry(EntryKind.Actor, actor.Id, lost, actor.Name, Whole: false);
            }
        }
    }
}
