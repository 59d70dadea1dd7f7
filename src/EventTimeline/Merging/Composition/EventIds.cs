using System.Globalization;
using EventTimeline.Actors.Identity;

namespace EventTimeline.Merging.Composition;

/// <summary>Names events after their year, who did it and what it was: <c>2006-hamas-election</c>.</summary>
internal static class EventIds
{
    /// <summary>Gives every event without an id one of its own.</summary>
    /// <param name="events">The events; those with an id keep it.</param>
    /// <param name="words">Trigger lemma of each event.</param>
    /// <param name="taken">Ids that are in use or must not come back.</param>
    public static IReadOnlyList<TimelineEvent> Assign(IReadOnlyList<TimelineEvent> events, IReadOnlyList<string> words, IReadOnlySet<string> taken)
    {
        var ids = events.Select(one => one.Id).ToArray();
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        used.UnionWith(ids);
        var groups = Enumerable.Range(0, ids.Length)
            .Where(i => ids[i].Length == 0)
            .GroupBy(i => Natural(events[i], words[i]), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var i in group.OrderByDescending(i => events[i].Sources.Count).ThenByDescending(i => events[i].Salience).ThenBy(i => Signature(events[i])))
            {
                ids[i] = Free(group.Key, Signature(events[i]), used);
                used.Add(ids[i]);
            }
        }

        return [.. events.Select((one, i) => one.Id.Length == 0 ? one with { Id = ids[i] } : one)];
    }

    /// <summary>The id an event would like to have.</summary>
    public static string Natural(TimelineEvent one, string word)
    {
        var actor = one.Participants.Count > 0 ? one.Participants[0].Actor : one.Place;
        var year = one.Date.Bounds is { Earliest: { } first, Latest: { } last } && first.Year == last.Year
            ? first.Year.ToString("0000", CultureInfo.InvariantCulture) + "-"
            : "";
        return year + (actor is null ? "" : actor + "-") + ActorIds.Slug(word);
    }

    private static string Free(string natural, ulong signature, HashSet<string> used)
    {
        if (!used.Contains(natural))
        {
            return natural;
        }

        for (var length = 4; ; length++)
        {
            var candidate = $"{natural}-{signature.ToString("x16", CultureInfo.InvariantCulture)[..Math.Min(16, length)]}";
            if (!used.Contains(candidate))
            {
                return candidate;
            }

            if (length > 16)
            {
                signature++;
            }
        }
    }

    private static ulong Signature(TimelineEvent one) => one.Sources.Count == 0 ? 0 : SourceSignature.Of(one.Sources[0]);
}
