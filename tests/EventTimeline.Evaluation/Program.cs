using EventTimeline.Evaluation;

var measures = typeof(IMeasure).Assembly.GetTypes()
    .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IMeasure)))
    .Select(type => (IMeasure)Activator.CreateInstance(type)!)
    .OrderBy(measure => measure.Name, StringComparer.Ordinal)
    .ToList();

var words = args.Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToList();
var asked = words.Count == 0 ? null : words[0] == "all" ? measures : measures.Where(measure => measure.Name == words[0]).ToList();
if (asked is null or { Count: 0 })
{
    Console.Error.WriteLine("usage: EventTimeline.Evaluation all | MEASURE [ARGUMENT …] [--errors]");
    foreach (var measure in measures)
    {
        Console.Error.WriteLine($"  {measure.Name,-12} {measure.Summary}");
    }

    return 2;
}

if (SharedData.Root is null)
{
    Console.Error.WriteLine("the corpora are not here: a folder named shared beside the repository, or EVENTTIMELINE_SHARED");
    return 1;
}

var options = new MeasureOptions(args.Contains("--errors"), [.. words.Skip(1)]);
foreach (var measure in asked)
{
    measure.Run(options, Console.Out);
}

return 0;
