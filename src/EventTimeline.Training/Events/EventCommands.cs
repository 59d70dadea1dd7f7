using EventTimeline.Events.Learning;

namespace EventTimeline.Training.Events;

/// <summary>The verbs that train the weights of the event stage.</summary>
internal static class EventCommands
{
    /// <summary><c>triggers --timeml FOLDER… --out FILE</c>: which words name events, from the EVENT tags of TimeML documents.</summary>
    public static void Triggers(Options options, TextWriter output)
    {
        var documents = options.All("timeml").SelectMany(TimeMlDocument.ReadFolder).ToList();
        var samples = documents.SelectMany(TriggerTraining.SamplesOf).ToList();
        Save(TriggerTraining.TrainClassifier(samples), options.One("out"), output);
        output.WriteLine($"{samples.Count} words of {documents.Count} documents, {samples.Count(sample => sample.Label == 1)} of them triggers");
    }

    private static void Save(HashedClassifier classifier, string path, TextWriter output)
    {
        using var stream = File.Create(path);
        WeightsFile.Write(classifier, stream);
        output.WriteLine($"{path}: {stream.Length} bytes");
    }
}
