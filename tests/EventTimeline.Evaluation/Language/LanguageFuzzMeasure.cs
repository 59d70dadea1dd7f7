using System.Diagnostics;
using System.Text;
using EventTimeline.Language;

namespace EventTimeline.Evaluation.Language;

/// <summary>Texts that nobody writes: what comes out must hold together (spans in order inside the text, one tree a sentence, names apart), in time linear in the text.</summary>
internal sealed class LanguageFuzzMeasure : IMeasure
{
    private const int Megabyte = 1_000_000;
    private const int LongText = 100_000;
    private static readonly string[] Scripts = ["abc", "АБВ", "あア漢", "שלום", "سلام", "ไทย", "한글", "😀👍", "é\u0301", "\u200b\u200d", "\ud800", "0٣", ".,;:!?", "\"'“”", "\r\n\t\u00a0\u2029", "\0\u0001\ufffe"];

    public string Name => "language-fuzz";

    public string Summary => "made-up texts through the language engine: random bytes, long tokens, mixed scripts, 10 MB without a full stop [count]";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var count = options.Arguments is [var number, ..] && int.TryParse(number, out var parsed) ? parsed : 3000;
        var random = new Random(1);
        var (worst, worstRate, characters) = (0.0, 0.0, 0L);
        foreach (var text in Small(random, count).Concat(Large()))
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var sentences = LanguageEngine.English.Read(text);
            var (milliseconds, processor) = (watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            Check(text, sentences);
            worst = Math.Max(worst, milliseconds);
            worstRate = text.Length < LongText ? worstRate : Math.Max(worstRate, processor * 1000 / text.Length);
            characters += text.Length;
            if (text.Length >= LongText)
            {
                output.WriteLine(FormattableString.Invariant($"{text.Length,10} characters, {Start(text)}: {milliseconds:F0} ms ({processor:F0} ms of processor time), {sentences.Count} sentences, the longest {sentences.Max(sentence => sentence.Count)} words"));
            }
        }

        output.WriteLine(FormattableString.Invariant($"{count + Large().Count()} texts, {characters} characters: no failure; longest {worst:F0} ms; at most {worstRate:F1} microseconds of processor time a character in texts of {LongText} or more"));
    }

    private static string Start(string text) => "\"" + text[..12].Replace('\n', ' ') + "…\"";

    private static IEnumerable<string> Small(Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            yield return (i % 4) switch
            {
                0 => Encoding.Latin1.GetString(Bytes(random, random.Next(1, 3000))),
                1 => Encoding.UTF8.GetString(Bytes(random, random.Next(1, 3000))),
                2 => Mixed(random, random.Next(1, 400)),
                _ => string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 40)).Select(_ => new string((char)random.Next(33, 1500), random.Next(1, 400)))),
            };
        }
    }

    private static IEnumerable<string> Large()
    {
        yield return string.Concat(Enumerable.Repeat("the minister of the town met a man who said that it rained and ", 160_000))[..(10 * Megabyte)];
        foreach (var piece in (string[])["a", "a.", "((\"", "New York ", "A-B-", "漢字", "1,", "Mr. "])
        {
            yield return string.Concat(Enumerable.Repeat(piece, Megabyte / 5 / piece.Length));
        }

        yield return new string(' ', Megabyte) + "x";
    }

    private static byte[] Bytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static string Mixed(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
        {
            text.Append(Scripts[random.Next(Scripts.Length)]);
            text.Append(random.Next(4) == 0 ? " " : "");
        }

        return text.ToString();
    }

    private static void Check(string text, IReadOnlyList<Sentence> sentences)
    {
        var at = 0;
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence.Words)
            {
                Require(word.Span.Start >= at && word.Span.End > word.Span.Start && word.Span.End <= text.Length, "words in order inside the text");
                at = word.Span.End;
            }

            Require(sentence.Words.Count(word => word.Head is null) == 1, "one root");
            var next = 0;
            foreach (var name in sentence.Entities)
            {
                Require(name.First >= next && name.End > name.First && name.End <= sentence.Count, "names apart");
                next = name.End;
            }
        }
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"does not hold: {what}");
        }
    }
}
