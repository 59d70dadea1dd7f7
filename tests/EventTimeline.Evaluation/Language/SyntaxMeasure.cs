using EventTimeline.Language;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Parsing;
using EventTimeline.Language.Vectors;
using EventTimeline.Text;
using EventTimeline.Training.Sentences;
using EventTimeline.Training.Syntax;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Evaluation.Language;

/// <summary>Tags and trees from annotated words, and sentences and tokens from raw text, beside what others publish of themselves.</summary>
internal sealed class SyntaxMeasure : IMeasure
{
    public string Name => "syntax";

    public string Summary => "tags and trees from gold words, sentences and tokens from raw text: EWT dev, GUM dev, GUM dev news";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var model = ModelFile.Embedded!;
        var reader = SyntaxReader.Load(model, WordVectors.Load(model));
        output.WriteLine($"{"from gold words",-34}{"UPOS",8}{"Penn",8}{"UAS",8}{"LAS",8}   raw text: {"sentences",9}{"tokens",8}");
        foreach (var (name, sentences) in TreebankData.Chosen(options))
        {
            var scores = SyntaxScores.Of(reader, sentences.Select(TreebankSentence.Of));
            var raw = RawText.Of(sentences);
            var found = LanguageEngine.English.Read(raw.Text);
            var gold = SentenceScore.Gold(raw);
            var spans = found.Select(sentence => sentence.Span).ToList();
            var tokens = Score.Of(raw.Sentences.SelectMany(sentence => sentence), found.SelectMany(sentence => sentence.Words).Select(word => word.Span));
            output.WriteLine(FormattableString.Invariant(
                $"{name,-34}{scores.Tags,8:F2}{scores.PennTags,8:F2}{scores.Heads,8:F2}{scores.Arcs,8:F2}             {Score.Of(gold, spans).F1,9:F2}{tokens.F1,8:F2}"));
            PrintErrors(options.Errors, raw.Text, gold, spans, output);
        }

        foreach (var peer in PublishedPeers.Rows)
        {
            output.WriteLine(peer);
        }
    }

    private static void PrintErrors(bool wanted, string text, List<TextSpan> gold, List<TextSpan> found, TextWriter output)
    {
        var (ends, foundEnds) = (gold.Select(span => span.End).ToHashSet(), found.Select(span => span.End).ToHashSet());
        foreach (var end in ends.Union(foundEnds).Where(end => wanted && ends.Contains(end) != foundEnds.Contains(end)).Order())
        {
            var (before, after) = (text[Math.Max(0, end - 40)..end], text[end..Math.Min(text.Length, end + 40)]);
            output.WriteLine($"  {(ends.Contains(end) ? "missed" : "extra"),-7}{before} ¦{after}".Replace('\n', '⏎'));
        }
    }
}
