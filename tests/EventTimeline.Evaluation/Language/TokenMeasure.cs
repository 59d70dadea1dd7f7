using EventTimeline.Language.Tokens;
using EventTimeline.Text;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Evaluation.Language;

/// <summary>Tokens found in the raw text of the treebanks.</summary>
internal sealed class TokenMeasure : IMeasure
{
    public string Name => "tokens";

    public string Summary => "token boundaries on raw text: EWT dev, GUM dev";

    public void Run(MeasureOptions options, TextWriter output)
    {
        foreach (var (name, sentences) in TreebankData.Chosen(options))
        {
            var raw = RawText.Of(sentences);
            var found = Tokenizer.Tokenize(raw.Text).ConvertAll(token => token.Span);
            var gold = raw.Sentences.SelectMany(sentence => sentence).ToList();
            output.WriteLine($"tokens {name,-14} {Score.Of(gold, found)}");
            if (options.Errors)
            {
                PrintErrors(raw.Text, gold, found, output);
            }
        }
    }

    private static void PrintErrors(string text, List<TextSpan> gold, List<TextSpan> found, TextWriter output)
    {
        var right = gold.Intersect(found).ToHashSet();
        var foundAt = found.Where(span => !right.Contains(span)).ToList();
        var rows = gold.Where(span => !right.Contains(span)).Select(span => span.Of(text) + "  <-  " + string.Join(' ', foundAt.Where(other => other.Overlaps(span)).Select(other => other.Of(text))));
        foreach (var row in rows.GroupBy(row => row).OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"  {row.Count(),4} {row.Key}");
        }
    }
}
