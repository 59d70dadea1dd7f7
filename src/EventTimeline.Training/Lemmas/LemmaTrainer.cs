using EventTimeline.Language.Lemmas;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Lemmas;

/// <summary>Learns the lemmatiser's rules from words with their lemmas.</summary>
internal static class LemmaTrainer
{
    // A treebank may have a slip of the pen ("fled" of "flead"); the list has none.
    private const int Listed = 1000;

    private static readonly HashSet<string> Skipped = ["PROPN", "PUNCT", "NUM", "SYM", "X"];

    /// <summary>One way to get from a form to its lemma.</summary>
    private readonly record struct Rule(int Cut, string Ending);

    /// <summary>Learns from treebanks and from a list of verbs (lemma, then its past forms), which has the last word.</summary>
    public static Lemmatizer Train(IEnumerable<AnnotatedSentence> sentences, IEnumerable<string[]> irregular)
    {
        var counts = new SortedDictionary<string, Dictionary<Rule, int>>(StringComparer.Ordinal);
        foreach (var word in sentences.SelectMany(sentence => sentence.Words).Where(word => !Skipped.Contains(word.Tag)))
        {
            Count(counts, Lemmatizer.ClassOf(word.PennTag), word.Form, word.Lemma);
        }

        foreach (var row in irregular)
        {
            foreach (var form in row[1..])
            {
                Count(counts, 'd', form, row[0], wholeOnly: true, Listed);
            }
        }

        return Prune(counts.ToDictionary(pair => pair.Key, pair => Best(pair.Value), StringComparer.Ordinal));
    }

    private static void Count(SortedDictionary<string, Dictionary<Rule, int>> counts, char wordClass, string form, string lemma, bool wholeOnly = false, int times = 1)
    {
        var lower = form.ToLowerInvariant().Replace('’', '\'');
        if (lower.Length > 30 || lower.Any(char.IsDigit))
        {
            return;
        }

        var rule = RuleOf(lower, lemma.ToLowerInvariant());
        var shortest = Lemmatizer.HasEndings(wordClass) && !wholeOnly ? Math.Min(Lemmatizer.LongestEnding, lower.Length) : 0;
        foreach (var key in Enumerable.Range(1, shortest).Select(length => wordClass + lower[^length..]).Append(wordClass + "^" + lower))
        {
            if (!counts.TryGetValue(key, out var rules))
            {
                counts[key] = rules = [];
            }

            rules[rule] = rules.GetValueOrDefault(rule) + times;
        }
    }

    private static Rule RuleOf(string form, string lemma)
    {
        var shared = 0;
        while (shared < form.Length && shared < lemma.Length && form[shared] == lemma[shared])
        {
            shared++;
        }

        return new Rule(form.Length - shared, lemma[shared..]);
    }

    private static Rule Best(Dictionary<Rule, int> rules) =>
        rules.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Cut).ThenBy(pair => pair.Key.Ending, StringComparer.Ordinal).First().Key;

    /// <summary>Leaves out every key whose answer the next shorter ending gives too.</summary>
    private static Lemmatizer Prune(Dictionary<string, Rule> rules)
    {
        var kept = rules.Where(pair => Shorter(pair.Key, rules) != pair.Value).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        return new Lemmatizer(kept.ConvertAll(pair => pair.Key), [.. kept.Select(pair => (byte)pair.Value.Cut)], [.. kept.Select(pair => pair.Value.Ending)]);
    }

    private static Rule Shorter(string key, Dictionary<string, Rule> rules)
    {
        var word = key[1] == '^' ? key[2..] : key[2..];
        for (var length = Math.Min(Lemmatizer.LongestEnding, word.Length); length > 0 && Lemmatizer.HasEndings(key[0]); length--)
        {
            if (rules.TryGetValue(key[0] + word[^length..], out var rule))
            {
                return rule;
            }
        }

        return new Rule(0, "");
    }
}
