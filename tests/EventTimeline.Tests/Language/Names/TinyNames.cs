using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Vectors;
using EventTimeline.Training.Names;
using EventTimeline.Training.Networks;

namespace EventTimeline.Tests.Language.Names;

/// <summary>A handful of sentences with names, and a finder of names trained on them.</summary>
internal static class TinyNames
{
    private static readonly string[] Rows =
    [
        "[P Amina Diallo] met [L Ghana] 's minister .", "[O Orbis Bank] sued [P Karl Vogt] in [L Bonn] .", "The rain fell on the town .",
        "[P Vogt] left .", "Officials of [O Orbis Bank] flew to [L Accra] .", "He likes [X Danish] cheese .",
    ];

    public static WordVectors Vectors { get; } = new(new StringTable(["bank", "minister", "left"]), QuantisedTable.Quantise([.. Enumerable.Range(0, 3 * 32).Select(i => MathF.Sin(i))], 32));

    public static IReadOnlyList<NamedSentence> Sentences { get; } = [.. Rows.Select(Parse)];

    /// <summary>Trains for a short while.</summary>
    public static NameReader Train(ulong seed = 1, int epochs = 60) => new NameTrainer(
        Sentences, Vectors, Read, new NameOptions { FeatureCount = 1, WordDrop = 0, RareDrop = 0, ClueDrop = 0, Caution = 0, Network = new LabelOptions { Epochs = epochs, Batch = 2, Width = 32, Windows = [3], Rate = 0.02f, Drop = 0.05f, Seed = seed } })
        .Train();

    /// <summary>Tags without a model: capitals are names, each word depends on the one before.</summary>
    public static ReadWords Read(string[] forms) => new(
        forms,
        Array.ConvertAll(forms, form => char.IsUpper(form[0]) ? "NNP" : "NN"),
        [.. Enumerable.Range(-1, forms.Length)],
        [.. forms.Select((_, i) => i == 0 ? "root" : "dep")]);

    private static NamedSentence Parse(string row)
    {
        var (forms, names, open) = (new List<string>(), new List<NamedEntity>(), (-1, EntityKind.Other));
        foreach (var word in row.Split(' '))
        {
            if (word[0] == '[')
            {
                open = (forms.Count, word[1] switch { 'P' => EntityKind.Person, 'O' => EntityKind.Organisation, 'L' => EntityKind.Place, _ => EntityKind.Other });
                continue;
            }

            forms.Add(word.TrimEnd(']'));
            if (word[^1] == ']')
            {
                names.Add(new NamedEntity(open.Item1, forms.Count, open.Item2));
            }
        }

        return new NamedSentence([.. forms], names, new HashSet<int>());
    }
}
