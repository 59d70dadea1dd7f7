using System.Diagnostics;
using System.Text;
using EventTimeline.Language;

namespace EventTimeline.Evaluation.Language;

/// <summary>Texts that nobody writes: what comes out must hold together (spans in order inside the text, one tree a sentence, names apart), in time linear in the text.</summary>
internal sealed class LanguageFuzzMeasure : IMeasure
{
    private const int Megabyte = 1_000_000;
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
            var watch = Stopwatch.StartNew();
            var sentences = LanguageEngine.English.Read(text);
            var milliseconds = watch.Elapsed.TotalMilliseconds;
            Check(text, sentences);
            worst = Math.Max(worst, milliseconds);
            worstRate = text.Length < Megabyte / 10 ? worstRate : Math.Max(worstRate, milliseconds * 1000 / text.Length);
            characters += text.Length;
            if (text.Length >= Megabyte)
            {
                output.WriteLine(FormattableString.Invariant($"{text.Length,10} characters, {Start(text)}: {milliseconds:F0} ms, {sentences.Count} sentences, the longest {sentences.Max(sentence => sentence.Count)} words"));
            }
        }

        output.WriteLine(FormattableString.Invariant($"{count + Large().Count()} texts, {characters} characters: no failure; longest {worst:F0} ms; at most {worstRate:F1} microseconds a character in texts over 100,000"));
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
        var words = string.Concat(Enumerable.Repeat("the minister of the town met a man who said that it rained and ", 16 * 10_000));
        yield return words[..(10 * Megabyte)];
        yield return new string('a', Megabyte);
        yield return string.Concat(Enumerable.Repeat("a.", Megabyte / 2));
        yield return string.Concat(Enumerable.Repeat("((\"", Megabyte / 3 + 1));
        yield return string.Concat(Enumerable.Repeat("New York ", Megabyte / 9 + 1));
        yield return string.Concat(Enumerable.Repeat("A-B-", Megabyte / 4));
        yield return new string(' ', Megabyte) + "x";
        yield return string.Concat(Enumerable.Repeat("漢字", Megabyte / 2));
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
