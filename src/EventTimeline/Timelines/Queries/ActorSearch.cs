using System.Text;
using EventTimeline.Actors;

namespace EventTimeline.Timelines.Queries;

/// <summary>Finds actors by what a person calls them: an id, a name, an alias, a part of one, or nearly one.</summary>
public static class ActorSearch
{
    private const int ShortestFuzzyWord = 4;

    /// <summary>The actors that fit best; several where several fit equally well, none where none does.</summary>
    /// <param name="actors">Where to look.</param>
    /// <param name="name">What was asked for; letter case, accents and hyphens have no effect.</param>
    public static IReadOnlyList<Actor> Find(IReadOnlyList<Actor> actors, string name)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(name);
        var asked = Fold(name);
        var words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return [];
        }

        var exact = actors.Where(actor => actor.Id == name || Names(actor).Contains(asked)).ToList();
        if (exact.Count > 0)
        {
            return exact;
        }

        var parts = actors.Where(actor => Names(actor).Any(known => HasWords(known, words, Same))).ToList();
        return parts.Count > 0 ? parts : [.. actors.Where(actor => Names(actor).Any(known => HasWords(known, words, IsNearly)))];
    }

    private static IEnumerable<string> Names(Actor actor) => actor.Aliases.Prepend(actor.Name).Select(Fold);

    private static bool HasWords(string known, string[] words, Func<string, string, bool> same)
    {
        var own = known.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(words, word => Array.Exists(own, part => same(part, word)));
    }

    private static bool Same(string left, string right) => left == right;

    /// <summary>One slip in a word of four letters or more, two in one of eight or more.</summary>
    private static bool IsNearly(string left, string right) =>
        left == right || (right.Length >= ShortestFuzzyWord && Distance(left, right) <= (right.Length >= 8 ? 2 : 1));

    /// <summary>Letters put in, left out or exchanged to make one word of the other.</summary>
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 2)
        {
            return int.MaxValue;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = previous[0];
            previous[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = previous[j];
                var exchange = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                previous[j] = Math.Min(exchange, Math.Min(above, previous[j - 1]) + 1);
                diagonal = above;
            }
        }

        return previous[^1];
    }

    /// <summary>Small letters without accents, words parted by one blank, other marks left out.</summary>
    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var unit in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(unit))
            {
                folded.Append(char.ToLowerInvariant(unit));
            }
            else if (unit is ' ' or '-' or '\u00A0' && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
