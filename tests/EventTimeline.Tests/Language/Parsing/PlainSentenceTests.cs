using EventTimeline.Language;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Parsing;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Tests.Language.Parsing;

/// <summary>Headlines and short reports, which a parser trained on web text easily takes for heaps of nouns.</summary>
public sealed class PlainSentenceTests(ITestOutputHelper output)
{
    private const double LeastShare = 0.7;

    [Fact]
    public void Most_plain_sentences_have_the_right_root_subject_and_object()
    {
        Assert.SkipWhen(ModelFile.Embedded is null, "built without a language model");
        var reader = SyntaxReader.Load(ModelFile.Embedded, WordVectors.Load(ModelFile.Embedded));
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "Parsing", "plain-sentences.tsv"))
            .Where(line => line[0] != '#').Select(line => line.Split('\t')).ToList();
        var right = 0;
        foreach (var row in rows)
        {
            var found = Read(reader, row[0].Split(' '));
            right += found == (row[1], row[2], row[3]) ? 1 : 0;
            output.WriteLine($"{(found == (row[1], row[2], row[3]) ? "    " : "BAD ")}{row[0]}: {found}");
        }

        output.WriteLine($"{right} of {rows.Count}");
        ((double)right / rows.Count).ShouldBeGreaterThanOrEqualTo(LeastShare);
    }

    private static (string Root, string Subject, string Object) Read(SyntaxReader reader, string[] forms)
    {
        var (heads, relations) = (new int[forms.Length], new string[forms.Length]);
        reader.Read(forms, new PartOfSpeech[forms.Length], new string[forms.Length], heads, relations);
        var root = Array.IndexOf(heads, -1);
        string Child(string relation)
        {
            var index = Enumerable.Range(0, forms.Length).FirstOrDefault(i => heads[i] == root && relations[i] == relation, -1);
            return index < 0 ? "-" : forms[index];
        }

        return (forms[root], Child("nsubj"), Child("obj"));
    }
}
