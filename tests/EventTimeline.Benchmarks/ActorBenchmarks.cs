using BenchmarkDotNet.Attributes;
using EventTimeline.Actors;
using EventTimeline.Actors.Names;
using EventTimeline.Documents;
using EventTimeline.Language;
using EventTimeline.Text;

namespace EventTimeline.Benchmarks;

/// <summary>Resolving the actors of the example documents, and comparing two names.</summary>
[MemoryDiagnoser]
public class ActorBenchmarks
{
    private readonly ActorResolver _resolver = new();
    private List<AnnotatedDocument> _documents = [];

    /// <summary>Reads the example documents with the language engine.</summary>
    [GlobalSetup]
    public void Read() => _documents = [.. Directory.EnumerateFiles(Seeds(), "*.txt").Order(StringComparer.Ordinal).Select(Annotate)];

    /// <summary>All example documents; divide by their tokens.</summary>
    [Benchmark]
    public int Resolve() => _documents.Sum(document => _resolver.Resolve(document).Mentions.Count);

    /// <summary>One pair of names in two romanisations.</summary>
    [Benchmark]
    public double Compare() => NameMatcher.Compare("Mousa Abu Marzouk", "Musa Abu Marzook", ActorKind.Person).Score;

    private static AnnotatedDocument Annotate(string file)
    {
        var text = File.ReadAllText(file);
        var document = new Document { Id = Path.GetFileNameWithoutExtension(file), File = file, Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Body)] };
        return new AnnotatedDocument(document, LanguageEngine.English.Read(text));
    }

    private static string Seeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EventTimeline.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? ".", "seeds");
    }
}
