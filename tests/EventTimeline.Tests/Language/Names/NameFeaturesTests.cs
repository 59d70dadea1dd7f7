using EventTimeline.Language.Names;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Tagging;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Tests.Language.Names;

public sealed class NameFeaturesTests
{
    private static readonly WordVectors Vectors = new(new StringTable(["minister"]), QuantisedTable.Quantise(new float[16], 16));
    private static readonly ReadWords Words = new(
        ["Minister", "Fatima", "Obi", "left", "Kenya"], ["NNP", "NNP", "NNP", "VBD", "NNP"], [3, 0, 1, -1, 3], ["nsubj", "appos", "flat", "root", "obj"]);

    [Fact]
    public void Tag_list_clue_arc_and_head_are_features()
    {
        string[] keys = [.. NameFeatures.Keys(Words, Vectors).Where(key => key.Length > 0).Distinct()];
        keys.ShouldContain("TNNP");
        keys.ShouldContain("GCX");
        keys.ShouldContain("Rbflat");
        keys.ShouldContain("R>nsubj");
        keys.ShouldContain("Rrroot");
        keys.ShouldContain("Hleft obj");
        keys.ShouldNotContain("Hroot");
    }

    /// <summary>What training counts is what reading looks up.</summary>
    [Fact]
    public void All_counted_features_are_found_again()
    {
        var table = new StringTable([.. NameFeatures.Keys(Words, Vectors).Where(key => key.Length > 0).Distinct()]);
        var input = new SequenceInput();
        new NameFeatures(table, Vectors).Fill(Words, input);

        var used = Enumerable.Range(0, input.Count).SelectMany(word => input[word].ToArray()).Where(feature => feature > 0).ToHashSet();
        used.Count.ShouldBe(table.Count);
        input.Vectors.ToArray().ShouldBe([1, 0, 0, 0, 0]);
        input[1][WordFeatures.PerWord + 2].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Words_of_any_length_have_features()
    {
        string[] forms = [new string('A', 3000), "x", "\u0130\u0130\u0130", "\ud83d\ude00"];
        var words = new ReadWords(forms, ["NNP", "NN", "NNP", "SYM"], [1, -1, 0, 0], ["compound", "root", "flat", "dep"]);
        var table = new StringTable([.. NameFeatures.Keys(words, Vectors).Where(key => key.Length > 0).Distinct()]);
        var input = new SequenceInput();
        new NameFeatures(table, Vectors).Fill(words, input);
        input.Count.ShouldBe(forms.Length);
    }
}
