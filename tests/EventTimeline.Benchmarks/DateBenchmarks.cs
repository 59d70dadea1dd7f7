using BenchmarkDotNet.Attributes;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Evaluation.Dates;

namespace EventTimeline.Benchmarks;

/// <summary>Text to resolved dates over the TimeBank texts, one thread; a run is the whole corpus.</summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private readonly DateResolver _resolver = new();
    private (AnnotatedDocument Document, DatingContext Context)[] _documents = [];

    /// <summary>Reads the corpus.</summary>
    [GlobalSetup]
    public void Read() =>
        _documents = [.. TimeMlDocument.ReadFolder(Evaluation.SharedData.Path("corpora", "timeml", "timebank")!).Select(document => (document.ToAnnotated(), TimexMeasure.Context(document)))];

    /// <summary>Resolves every document.</summary>
    [Benchmark]
    public int Resolve()
    {
        var dates = 0;
        foreach (var (document, context) in _documents)
        {
            dates += _resolver.Resolve(document, context).Dates.Count;
        }

        return dates;
    }
}
