using EventTimeline.Language;
using EventTimeline.Language.Parsing;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Syntax;

/// <summary>How well sentences are tagged and parsed from gold words, in percent of all words, punctuation among them.</summary>
/// <param name="Tags">Universal tags.</param>
/// <param name="PennTags">Penn tags.</param>
/// <param name="Heads">Unlabelled attachment.</param>
/// <param name="Arcs">Labelled attachment, subtypes left aside, as in the CoNLL shared tasks.</param>
/// <param name="FullArcs">Labelled attachment with subtypes.</param>
internal sealed record SyntaxScores(double Tags, double PennTags, double Heads, double Arcs, double FullArcs)
{
    /// <summary>Scores a reader.</summary>
    public static SyntaxScores Of(SyntaxReader reader, IEnumerable<TreebankSentence> sentences)
    {
        var counts = new int[5];
        var words = 0;
        foreach (var sentence in sentences)
        {
            var (tags, penn) = (new PartOfSpeech[sentence.Count], new string[sentence.Count]);
            var (heads, relations) = (new int[sentence.Count], new string[sentence.Count]);
            reader.Read(sentence.Forms, tags, penn, heads, relations);
            words += sentence.Count;
            for (var i = 0; i < sentence.Count; i++)
            {
                var isHead = heads[i] == sentence.Heads[i];
                counts[0] += tags[i] == sentence.Tags[i] ? 1 : 0;
                counts[1] += penn[i] == sentence.PennTags[i] ? 1 : 0;
                counts[2] += isHead ? 1 : 0;
                counts[3] += isHead && Universal(relations[i]) == Universal(sentence.Relations[i]) ? 1 : 0;
                counts[4] += isHead && relations[i] == sentence.Relations[i] ? 1 : 0;
            }
        }

        var percent = counts.Select(count => 100.0 * count / Math.Max(words, 1)).ToArray();
        return new SyntaxScores(percent[0], percent[1], percent[2], percent[3], percent[4]);
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        $"UPOS {Tags:F2}  Penn {PennTags:F2}  UAS {Heads:F2}  LAS {Arcs:F2}  with subtypes {FullArcs:F2}");

    private static string Universal(string relation) => relation.Split(':')[0];
}
