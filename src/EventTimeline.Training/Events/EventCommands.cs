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

    /// <summary>
    /// <c>times --timeml FOLDER… --eventtime TABLE --relations FILE --times FILE</c>: how events lie to the day of writing, from TimeML's links, and when they
    /// began and ended, from EventTime.
    /// </summary>
    public static void Times(Options options, TextWriter output)
    {
        var table = EventTimeTable.Read(options.One("eventtime"));
        var documents = options.All("timeml").SelectMany(TimeMlDocument.ReadFolder).ToList();
        var relations = TimeTraining.TrainRelations(documents, table);
        var annotated = documents.Where(document => table.Documents.Contains(document.Name)).SelectMany(document => TimeTraining.Read(document, table)).ToList();
        var samples = TimeTraining.SamplesOf(annotated, relations);
        Save(relations, options.One("relations"), output);
        Save(TimeTraining.Train(samples), options.One("times"), output);
        output.WriteLine($"{samples.Count} of {annotated.Count} annotated events can be learnt from");
    }

    private static void Save(HashedClassifier classifier, string path, TextWriter output)
    {
        using var stream = File.Create(path);
        WeightsFile.Write(classifier, stream);
        output.WriteLine($"{path}: {stream.Length} bytes");
    }
}
