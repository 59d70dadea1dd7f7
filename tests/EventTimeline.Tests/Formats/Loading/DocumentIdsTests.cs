using EventTimeline.Formats.Loading;

namespace EventTimeline.Tests.Formats.Loading;

public sealed class DocumentIdsTests
{
    private static readonly Dictionary<string, string> None = [];

    [Theory]
    [InlineData("seeds/Visit to Moscow.md", "visit-to-moscow")]
    [InlineData("000_e52e25eb.txt", "000-e52e25eb")]
    [InlineData("a/b/!.txt", "document")]
    [InlineData("a/ÄÖ 1.txt", "1")]
    public void An_id_is_the_name_in_small_letters(string file, string id)
    {
        var found = DocumentIds.Assign([file], None)[file];
        found.ShouldMatch("^[a-z0-9-]+$");
        if (!file.Contains('Ä'))
        {
            found.ShouldBe(id);
        }
    }

    [Fact]
    public void Files_of_one_name_are_told_apart_by_folder_or_extension()
    {
        string[] files = ["a/x.txt", "b/x.txt", "b/x.md", "y.txt"];
        var ids = DocumentIds.Assign(files, None);
        ids.Values.ShouldBeUnique();
        ids["y.txt"].ShouldBe("y");
        ids["a/x.txt"].ShouldBe("a-x");
    }

    [Fact]
    public void Their_order_has_no_effect()
    {
        string[] files = ["a/x.txt", "b/x.txt", "c/d/x.txt", "x.txt", "x.md", "x!.txt", "X.txt"];
        var ids = DocumentIds.Assign(files, None);
        ids.Values.ShouldBeUnique();
        foreach (var other in (string[][])[[.. files.Reverse()], [.. files.Order()]])
        {
            DocumentIds.Assign(other, None).OrderBy(entry => entry.Key).ShouldBe(ids.OrderBy(entry => entry.Key));
        }
    }

    [Fact]
    public void A_known_file_keeps_its_id()
    {
        var ids = DocumentIds.Assign(["a/x.txt", "b/x.txt"], new Dictionary<string, string> { ["a/x.txt"] = "x" });
        ids["a/x.txt"].ShouldBe("x");
        ids["b/x.txt"].ShouldNotBe("x");
    }
}
