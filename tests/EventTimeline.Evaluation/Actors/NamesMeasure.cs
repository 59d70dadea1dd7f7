using EventTimeline.Actors;
using EventTimeline.Actors.Names;

namespace EventTimeline.Evaluation.Actors;

/// <summary>Name pairs with the verdict that a person gave: those the comparison was tuned on, and those written afterwards.</summary>
internal sealed class NamesMeasure : IMeasure
{
    public string Name => "names";

    public string Summary => "pairs of names: same, doubtful or different; the list tuned on and the list written after";

    public void Run(MeasureOptions options, TextWriter output)
    {
        output.WriteLine($"{"list",-12}{"pairs",8}{"right",8}{"%",8}{"wrongly same",14}{"wrongly different",19}");
        foreach (var list in (string[])["pairs", "pairs-after"])
        {
            var pairs = NamePair.Read(list);
            var wrong = pairs.Where(pair => pair.Actual.Verdict != pair.Expected).ToList();
            var same = wrong.Count(pair => pair.Actual.Verdict == NameVerdict.Same);
            var different = wrong.Count(pair => pair.Actual.Verdict == NameVerdict.Different);
            var right = pairs.Count - wrong.Count;
            output.WriteLine($"{list,-12}{pairs.Count,8}{right,8}{100.0 * right / Math.Max(1, pairs.Count),8:F1}{same,14}{different,19}");
            foreach (var pair in options.Errors ? wrong : [])
            {
                output.WriteLine($"  {pair.Kind} {pair.First} / {pair.Second}: {pair.Actual.Verdict} {pair.Actual.Score:F2} for {pair.Expected}: {string.Join("; ", pair.Actual.Reasons)}");
            }
        }
    }
}

/// <summary>One row of a pair list.</summary>
public sealed record NamePair(ActorKind Kind, NameVerdict Expected, string First, string Second)
{
    /// <summary>What the comparison says.</summary>
    public NameComparison Actual => NameMatcher.Compare(First, Second, Kind);

    /// <summary>Reads <c>Actors/Names/{list}.tsv</c> beside the program.</summary>
    public static IReadOnlyList<NamePair> Read(string list)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Actors", "Names", list + ".tsv");
        return !File.Exists(path)
            ? []
            : [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(Row)];
    }

    private static NamePair Row(string[] cells) =>
        new(Enum.Parse<ActorKind>(cells[0], ignoreCase: true), Enum.Parse<NameVerdict>(cells[1], ignoreCase: true), cells[2], cells[3]);
}
