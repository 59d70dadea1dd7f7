using System.Diagnostics;
using System.Text;
using EventTimeline.Language;
using EventTimeline.Language.Networks;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Evaluation.Language;

/// <summary>How fast the whole reading of a text is on one core, in processor time of this process; what it allocates; whether twice the text takes twice as long; how long the model loads.</summary>
internal sealed class LanguageSpeedMeasure : IMeasure
{
    private const int Rounds = 3;

    public string Name => "language-speed";

    public string Summary => "the whole reading on one core: tokens a second, bytes a token, growth with the text, time to load the model";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var bytes = ReadModelBytes();
        var loads = Enumerable.Range(0, 5).Select(_ => Load()).ToList();
        output.WriteLine(FormattableString.Invariant(
            $"model: {bytes.Length / 1e6:F1} MB, loaded in {loads.Min(load => load.Wall):F0} ms by the clock, {loads.Min(load => load.Processor):F0} ms of processor time (best of 5; first {loads[0].Wall:F0} and {loads[0].Processor:F0} ms)"));
        var text = News();
        LanguageEngine.English.Read(text);
        foreach (var factor in (int[])[1, 2, 4])
        {
            Measure(factor, string.Join("\n\n", Enumerable.Repeat(text, factor)), output);
        }
    }

    private static void Measure(int factor, string text, TextWriter output)
    {
        var (best, tokens, bytes) = (double.MaxValue, 0, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var before = Environment.CpuUsage.TotalTime;
            tokens = LanguageEngine.English.Read(text).Sum(sentence => sentence.Count);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        output.WriteLine(FormattableString.Invariant(
            $"{factor} x text: {tokens,8} tokens {tokens / best,8:F0} tokens a second (best of {Rounds}, processor time) {1e6 * best / tokens,6:F1} microseconds and {bytes / (double)tokens,5:F0} bytes a token"));
    }

    private static (double Wall, double Processor) Load()
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        GC.KeepAlive(new LanguageEngine(ModelFile.Read(ReadModelBytes())));
        return (watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static byte[] ReadModelBytes()
    {
        using var stream = typeof(LanguageEngine).Assembly.GetManifestResourceStream("Language/English/english.model")!;
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string News()
    {
        var text = new StringBuilder();
        foreach (var (_, sentences) in TreebankData.Chosen(new MeasureOptions(false, ["ewt-dev", "gum-dev"])))
        {
            text.Append(RawText.Of(sentences).Text).Append("\n\n");
        }

        return text.ToString();
    }
}
