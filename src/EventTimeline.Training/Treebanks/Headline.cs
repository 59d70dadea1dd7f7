using EventTimeline.Language;
using EventTimeline.Training.Networks;

namespace EventTimeline.Training.Treebanks;

/// <summary>
/// Makes headlines of sentences: the treebanks have few, and a parser that has read none takes "Judge blocks travel ban" for a heap of nouns. Articles,
/// side clauses and the passive's auxiliary go, the past becomes the present, and the tree stays.
/// </summary>
internal static class Headline
{
    private const float DropSometimes = 0.6f;
    private const float CapitalsOnWords = 0.3f;
    private const float Stop = 0.15f;
    private const int FewestWords = 2;

    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "punct", "advcl", "parataxis", "discourse", "acl:relcl", "appos", "vocative", "dislocated", "cc:preconj",
    };

    private static readonly HashSet<string> SometimesDropped = new(StringComparer.Ordinal)
    {
        "obl", "obl:unmarked", "advmod", "conj", "ccomp", "acl", "amod", "nmod",
    };

    /// <summary>A headline, or null where the sentence does not say what someone does or suffers.</summary>
    public static TreebankSentence? Of(TreebankSentence sentence, Noise noise)
    {
        var root = Array.IndexOf(sentence.Heads, -1);
        if (sentence.Tags[root] != PartOfSpeech.Verb || Subject(sentence, root) is not { } subject)
        {
            return null;
        }

        var isKept = new bool[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            isKept[i] = !Drops(sentence, i, noise);
        }

        DropBelow(sentence, isKept);
        if (isKept.Count(kept => kept) < FewestWords)
        {
            return null;
        }

        var headline = Present(sentence, root, subject).Only(isKept);
        return noise.NextSingle() < CapitalsOnWords
            ? headline with { Forms = Distortion.TitleCase(headline) }
            : headline with { Forms = [Distortion.Capitalised(headline.Forms[0]), .. headline.Forms[1..]] };
    }

    private static int? Subject(TreebankSentence sentence, int root)
    {
        for (var i = 0; i < root; i++)
        {
            if (sentence.Heads[i] == root && sentence.Relations[i] is "nsubj" or "nsubj:pass" && sentence.PennTags[i] is not ("PRP" or "WP" or "EX" or "DT"))
            {
                return i;
            }
        }

        return null;
    }

    private static bool Drops(TreebankSentence sentence, int word, Noise noise)
    {
        var relation = sentence.Relations[word];
        var draw = noise.NextSingle();
        if (relation == "punct" && word == sentence.Count - 1 && draw < Stop)
        {
            return false;
        }

        return Dropped.Contains(relation)
            || (SometimesDropped.Contains(relation) && draw < DropSometimes)
            || (relation == "det" && sentence.Lemmas[word] is "a" or "an" or "the")
            || (relation == "aux:pass" && sentence.Lemmas[word] == "be" && draw < DropSometimes)
            || (relation == "mark" && sentence.Lemmas[word] == "that");
    }

    /// <summary>What depends on a dropped word goes too; a conjunction goes with what it joins.</summary>
    private static void DropBelow(TreebankSentence sentence, bool[] isKept)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < isKept.Length; i++)
            {
                if (isKept[i] && sentence.Heads[i] >= 0 && !isKept[sentence.Heads[i]])
                {
                    (isKept[i], changed) = (false, true);
                }
            }
        }
    }

    /// <summary>The sentence with its main verb in the present, where it stands in the simple past.</summary>
    private static TreebankSentence Present(TreebankSentence sentence, int root, int subject)
    {
        if (sentence.PennTags[root] != "VBD")
        {
            return sentence;
        }

        var isPlural = sentence.PennTags[subject] is "NNS" or "NNPS" or "CD"
            || Enumerable.Range(0, sentence.Count).Any(i => sentence.Heads[i] == subject && sentence.Relations[i] == "conj");
        var (forms, penn) = ((string[])sentence.Forms.Clone(), (string[])sentence.PennTags.Clone());
        forms[root] = isPlural ? sentence.Lemmas[root] : ThirdPerson(sentence.Lemmas[root]);
        penn[root] = isPlural ? "VBP" : "VBZ";
        return sentence with { Forms = forms, PennTags = penn };
    }

    private static string ThirdPerson(string verb) =>
        verb == "have" ? "has"
        : verb.EndsWith('y') && verb.Length > 1 && !"aeiou".Contains(verb[^2], StringComparison.Ordinal) ? verb[..^1] + "ies"
        : verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal)
            ? verb + "es" : verb + "s";
}
