using EventTimeline.Training;
using EventTimeline.Training.Events;
using EventTimeline.Training.Lemmas;
using EventTimeline.Training.Names;
using EventTimeline.Training.Merging;
using EventTimeline.Training.Sentences;

var verbs = new Dictionary<string, Action<Options, TextWriter>>(StringComparer.Ordinal)
{
    ["vectors"] = Commands.Vectors,
    ["syntax"] = Commands.Syntax,
    ["sentences"] = SentenceCommand.Run,
    ["lemmas"] = LemmaCommand.Run,
    ["triggers"] = EventCommands.Triggers,
    ["names"] = NameCommand.Run,
    ["times"] = EventCommands.Times,
    ["pairs"] = PairTraining.Run,
    ["assemble"] = Commands.Assemble,
    ["score"] = Commands.Score,
};

if (args.Length == 0 || !verbs.TryGetValue(args[0], out var verb))
{
    Console.Error.WriteLine($"usage: EventTimeline.Training {string.Join(" | ", verbs.Keys)} [--option value …]; see README.md");
    return 2;
}

verb(new Options(args.Skip(1)), Console.Out);
return 0;
