using EventTimeline.Language.Networks;
using EventTimeline.Language.Tokens;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Sentences;

/// <summary><c>sentences --train FILE… --dev FILE… --out PART</c>: trains the sentence splitter.</summary>
internal static class SentenceCommand
{
    /// <summary>Runs it.</summary>
    public static void Run(Options options, TextWriter output)
    {
        var section = SentenceTrainer.Train(options.All("train").SelectMany(AnnotatedTreebank.Read).ToList(), output);
        Commands.WritePart(options.One("out"), section);
        var splitter = SentenceSplitter.Read(new SectionReader(section.Value));
        foreach (var file in options.All("dev"))
        {
            output.WriteLine($"{Path.GetFileNameWithoutExtension(file)}: sentence F1 {SentenceScore.F1(splitter, AnnotatedTreebank.Read(file)):0.00}");
        }
    }
}
