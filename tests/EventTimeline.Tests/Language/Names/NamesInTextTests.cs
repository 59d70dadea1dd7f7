using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Language.Networks;

namespace EventTimeline.Tests.Language.Names;

/// <summary>What the embedded model finds in sentences of our own; it must have its section for names.</summary>
public sealed class NamesInTextTests
{
    [Fact]
    public void The_model_finds_names()
    {
        English.Engine.FindsNames.ShouldBeTrue();
        var model = ModelFile.Embedded.ShouldNotBeNull();
        model[NameReader.SectionName].Length.ShouldBeLessThan(1_500_000);
        model.Names.Sum(name => model[name].Length).ShouldBeLessThan(20_000_000);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Names_are_found_with_their_kinds(string text, string expected)
    {
        var sentence = English.Sentence(text);
        string.Join("; ", sentence.Entities.Select(name => $"{Letter(name.Kind)} {string.Join(' ', sentence.Words.Skip(name.First).Take(name.End - name.First))}")).ShouldBe(expected);
    }

    /// <summary>The rows of names-in-text.tsv: text, and the names with the first letter of their kind (P, O, L for places, X for others).</summary>
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "Names", "names-in-text.tsv")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            rows.Add(cells[0], cells[1]);
        }

        return rows;
    }

    private static string Letter(EntityKind kind) => kind switch
    {
        EntityKind.Person => "P",
        EntityKind.Organisation => "O",
        EntityKind.Place => "L",
        _ => "X",
    };
}
