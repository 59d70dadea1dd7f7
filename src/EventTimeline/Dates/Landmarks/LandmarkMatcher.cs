using NodaTime;

namespace EventTimeline.Dates.Landmarks;

/// <summary>Finds the dated event that words such as <c>the 2006 legislative elections</c> name; none where several could be meant.</summary>
internal sealed class LandmarkMatcher
{
    private static readonly HashSet<string> Dull =
        ["the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those", "last", "latest", "first", "previous", "disputed", "failed", "new"];

    // Words that end the phrase that names an event, or go on with what it is of.
    private static readonly HashSet<string> Stops =
    [
        "of", "in", "on", "at", "by", "for", "with", "from", "to", "that", "which", "who", "was", "were", "is", "are", "began", "ended", "started",
        "had", "has", "as", "when", "the", "a", "an", "its", "his", "her", "their", "he", "she", "it", "they", "there", "nothing", "no", "this", "and", "or", "but", "against", "between", "broke", "took",
    ];

    private readonly IReadOnlyList<KnownEvent> _near;
    private readonly IReadOnlyList<KnownEvent> _far;

    /// <summary>Makes the matcher.</summary>
    /// <param name="near">Events dated in the same document; they go first.</param>
    /// <param name="far">Events dated elsewhere.</param>
    public LandmarkMatcher(IReadOnlyList<KnownEvent> near, IReadOnlyList<KnownEvent> far)
    {
        _near = near;
        _far = far;
    }

    /// <summary>The event, or null where none or more than one fits.</summary>
    /// <param name="words">The words behind "after" or "before", as written.</param>
    public KnownEvent? Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Phrase.Of(words) is not { } phrase)
        {
            return null;
        }

        var (near, far) = (Only(_near, phrase), Only(_far, phrase));
        if (near is null)
        {
            return _near.Any(phrase.MayBe) ? null : far;
        }

        // What another document knows to the day is worth more than the year that this one names.
        return far is not null && near.Bounds.Contains(far.Bounds) ? far : near;
    }

    /// <summary>The one event of those that fit best; where all hold the days of one of them, as a year holds a day, that one.</summary>
    private static KnownEvent? Only(IReadOnlyList<KnownEvent> events, Phrase phrase)
    {
        var best = events.Where(phrase.MayBe).GroupBy(phrase.Shared).MaxBy(group => group.Key)?.OrderBy(one => one.Title, StringComparer.Ordinal).ToList();
        return best?.Find(one => best.TrueForAll(other => other.Bounds.Contains(one.Bounds)));
    }

    /// <summary>The noun that names the event, with what tells it from others.</summary>
    private sealed record Phrase(string Noun, int? Year, IReadOnlySet<string> Modifiers)
    {
        public static Phrase? Of(string words)
        {
            var written = words.Split([' ', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
            var list = written.Select(word => word.ToLowerInvariant()).ToList();
            var head = list.FindIndex(word => EventNouns.KindOf(word) is not null);
            while (head >= 0 && head + 1 < list.Count && EventNouns.KindOf(list[head + 1]) is not null)
            {
                head++;
            }

            if (head < 0 || !Closes(written, list, head))
            {
                return null;
            }

            var end = list.FindIndex(head + 1, word => word != "of" && Stops.Contains(word));
            var others = list.Take(end < 0 ? list.Count : end).Where((word, index) => index != head && word.Length > 2 && !Dull.Contains(word))
                .ToHashSet(StringComparer.Ordinal);
            int? year = others.FirstOrDefault(IsYear) is { } figures ? int.Parse(figures, System.Globalization.CultureInfo.InvariantCulture) : null;
            others.RemoveWhere(IsYear);
            return new Phrase(list[head], year, others);
        }

        /// <summary>Whether the noun ends its phrase: "the election was held", but not "the election officials announced".</summary>
        private static bool Closes(string[] written, List<string> list, int head) =>
            head + 1 >= list.Count || Stops.Contains(list[head + 1]) || char.IsUpper(written[head + 1][0]) || IsYear(list[head + 1])
            || list[head + 1].EndsWith("ed", StringComparison.Ordinal);

        /// <summary>Of the kind and the year; and where both have modifiers, with one in common.</summary>
        public bool MayBe(KnownEvent known) =>
            EventNouns.AreOneKind(Noun, known.Lemma)
            && (Year is not { } year || InYear(known.Bounds, year))
            && (Modifiers.Count == 0 || known.Modifiers.Count == 0 || Shared(known) > 0);

        public int Shared(KnownEvent known) => known.Modifiers.Count(modifier => Modifiers.Contains(modifier.ToLowerInvariant()));

        private static bool InYear(DateBounds bounds, int year) =>
            bounds.Overlaps(new DateBounds(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)));

        private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsAsciiDigit);
    }
}
