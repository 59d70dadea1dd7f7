using EventTimeline.Actors;
using EventTimeline.Actors.Identity;
using EventTimeline.Events;

namespace EventTimeline.Merging.Editing;

/// <summary>Carries a person's edits of actors into a new build: before the documents are compared, and after.</summary>
public static class ActorEdits
{
    /// <summary>What a person decided about actors, for the comparison of documents.</summary>
    /// <param name="documents">The documents of the new build.</param>
    /// <param name="edits">The edited timeline.</param>
    public static ActorKnowledge Knowledge(IReadOnlyList<DocumentEvents> documents, HandEdits edits)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(edits);
        var decided = Decided(edits);
        if (decided.Count == 0)
        {
            return ActorKnowledge.None;
        }

        var byId = edits.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var known = edits.Actors.Where(actor => decided.Contains(actor.Id)).ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        foreach (var verdict in edits.Verdicts.Where(verdict => verdict.Same && known.ContainsKey(verdict.First)))
        {
            if (byId.GetValueOrDefault(verdict.Second) is { } other && known.Remove(other.Id))
            {
                known[verdict.First] = WithNames(known[verdict.First], NamesOf(other));
            }
        }

        return new ActorKnowledge(
            [.. known.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            [.. TakenOut(documents, edits, known.Values)]);
    }

    /// <summary>Gives actors the ids they had, and the fields that a person fixed; drops those that a person took out.</summary>
    internal static EditedActors Apply(ActorClustering clustering, HandEdits edits)
    {
        if (edits.IsEmpty)
        {
            return new EditedActors(clustering, []);
        }

        var removed = RemovedActors.Find(clustering, edits);
        var gone = removed.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var ids = CarriedIds(clustering, edits, gone);
        var fixedFields = edits.Fixed.Where(entry => entry.Kind == EntryKind.Actor).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var byId = edits.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var takenOut = TakenOutMarks(edits);
        var actors = clustering.Actors
            .Where(actor => !gone.Contains(actor.Id))
            .Select(actor => actor with { Id = ids[actor.Id] })
            .Select(actor => fixedFields.TryGetValue(actor.Id, out var entry) ? Overlay(actor, byId[actor.Id], entry, takenOut) : actor)
            .ToList();
        var present = actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        actors.AddRange(edits.Actors.Where(actor => fixedFields.ContainsKey(actor.Id) && !present.Contains(actor.Id) && !IsMerged(actor.Id, edits)));
        return new EditedActors(
            clustering with
            {
                Actors = [.. actors.OrderBy(actor => actor.Id, StringComparer.Ordinal)],
                Doubtful = [.. clustering.Doubtful
                    .Where(pair => ids.ContainsKey(pair.First) && ids.ContainsKey(pair.Second))
                    .Select(pair => pair with { First = ids[pair.First], Second = ids[pair.Second] })
                    .Where(pair => !edits.Verdicts.Any(verdict => IsAbout(verdict, pair.First, pair.Second)))],
                Ids = clustering.Ids.ToDictionary(
                    pair => pair.Key,
                    pair => (IReadOnlyList<string>)[.. pair.Value.Select(id => ids.GetValueOrDefault(id, id))],
                    StringComparer.Ordinal),
            },
            removed);
    }

    /// <summary>The names that an actor has in the file.</summary>
    internal static IEnumerable<string> NamesOf(Actor actor) => actor.Aliases.Prepend(actor.Name);

    private static HashSet<string> Decided(HandEdits edits)
    {
        var decided = edits.Fixed.Where(entry => entry.Kind == EntryKind.Actor).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        decided.UnionWith(edits.Verdicts.SelectMany(verdict => new[] { verdict.First, verdict.Second }));
        return decided;
    }

    /// <summary>Names that a person took from an actor: each is not that actor.</summary>
    private static IEnumerable<ActorDecision> TakenOut(IReadOnlyList<DocumentEvents> documents, HandEdits edits, IEnumerable<Actor> known)
    {
        var names = documents.SelectMany(document => document.Actors.Actors).SelectMany(actor => actor.Names).Distinct(StringComparer.Ordinal).ToList();
        var takenOut = TakenOutMarks(edits);
        return from actor in known
               from name in names
               where takenOut.Contains(Mark.OfName(actor.Id, name))
               select new ActorDecision(actor.Name, name, Same: false);
    }

    /// <summary>Marks of names that the tool wrote once and the file no longer has.</summary>
    private static HashSet<Mark> TakenOutMarks(HandEdits edits)
    {
        var marks = edits.Written.ToHashSet();
        marks.UnionWith(edits.Removed.Where(entry => entry.Kind == EntryKind.Actor).SelectMany(entry => entry.Marks));
        marks.ExceptWith(edits.Actors.SelectMany(actor => NamesOf(actor).Select(name => Mark.OfName(actor.Id, name))));
        return marks;
    }

    /// <summary>Old ids for actors that are named otherwise now but share a name with an actor of the file that is not there under its own id.</summary>
    private static Dictionary<string, string> CarriedIds(ActorClustering clustering, HandEdits edits, HashSet<string> gone)
    {
        var ids = clustering.Actors.Where(actor => !gone.Contains(actor.Id)).ToDictionary(actor => actor.Id, actor => actor.Id, StringComparer.Ordinal);
        var free = edits.Actors.Where(actor => !ids.ContainsKey(actor.Id)).ToList();
        if (free.Count == 0)
        {
            return ids;
        }

        var byName = free.SelectMany(actor => NamesOf(actor).Select(name => (name, actor.Id))).ToLookup(one => one.name, one => one.Id, StringComparer.Ordinal);
        var used = edits.Actors.Select(actor => actor.Id).Where(ids.ContainsKey).ToHashSet(StringComparer.Ordinal);
        foreach (var actor in clustering.Actors.Where(actor => ids.ContainsKey(actor.Id) && !used.Contains(actor.Id)))
        {
            var old = NamesOf(actor).SelectMany(name => byName[name]).FirstOrDefault(id => !used.Contains(id));
            if (old is not null)
            {
                used.Add(old);
                ids[actor.Id] = old;
            }
        }

        return ids;
    }

    private static Actor Overlay(Actor fresh, Actor inFile, FixedEntry entry, HashSet<Mark> takenOut)
    {
        var name = entry.Fields.Contains("name") ? inFile.Name : fresh.Name;
        var names = NamesOf(fresh).Concat(entry.Fields.Contains("aliases") ? inFile.Aliases : []);
        return fresh with
        {
            Name = name,
            Kind = entry.Fields.Contains("kind") ? inFile.Kind : fresh.Kind,
            Roles = entry.Fields.Contains("roles") ? inFile.Roles : fresh.Roles,
            Aliases = [.. names
                .Where(alias => alias != name && !takenOut.Contains(Mark.OfName(fresh.Id, alias)))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private static bool IsMerged(string id, HandEdits edits) => edits.Verdicts.Any(verdict => verdict.Same && verdict.Second == id);

    private static bool IsAbout(ActorVerdict verdict, string first, string second) =>
        (verdict.First == first && verdict.Second == second) || (verdict.First == second && verdict.Second == first);

    private static Actor WithNames(Actor actor, IEnumerable<string> names) => actor with
    {
        Aliases = [.. actor.Aliases.Concat(names).Where(name => name != actor.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };
}

/// <summary>The actors of a build with the hand edits in them.</summary>
/// <param name="Clustering">The actors.</param>
/// <param name="Removed">What of them a person took out.</param>
internal sealed record EditedActors(ActorClustering Clustering, IReadOnlyList<RemovedEntry> Removed);
