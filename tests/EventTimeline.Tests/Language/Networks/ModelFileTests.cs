using EventTimeline.Language.Networks;

namespace EventTimeline.Tests.Language.Networks;

public sealed class ModelFileTests
{
    private static readonly KeyValuePair<string, byte[]>[] Sections = [new("words", [1, 2, 3]), new("names", []), new("syntax", [9, 8])];

    [Fact]
    public void Sections_come_back_by_name()
    {
        var model = ModelFile.Read(ModelFile.Write(Sections));

        model.Names.ShouldBe(["names", "syntax", "words"]);
        model["words"].ToArray().ShouldBe([1, 2, 3]);
        model.Has("other").ShouldBeFalse();
        Should.Throw<InvalidDataException>(() => model["other"]);
    }

    [Fact]
    public void The_order_of_sections_does_not_matter() =>
        ModelFile.Write(Sections.Reverse()).ShouldBe(ModelFile.Write(Sections));

    [Fact]
    public void The_hash_tells_changed_bytes()
    {
        var bytes = ModelFile.Write(Sections);
        ModelFile.IsIntact(bytes).ShouldBeTrue();
        ModelFile.Read(bytes).Hash.Length.ShouldBe(64);

        bytes[^1] ^= 1;

        ModelFile.IsIntact(bytes).ShouldBeFalse();
    }

    [Fact]
    public void Broken_files_are_refused()
    {
        var bytes = ModelFile.Write(Sections);
        Should.Throw<InvalidDataException>(() => ModelFile.Read([]));
        Should.Throw<InvalidDataException>(() => ModelFile.Read(bytes[..60]));
        Should.Throw<InvalidDataException>(() => ModelFile.Read([0, .. bytes[1..]]));
    }

    [Fact]
    public void Arrays_and_strings_come_back()
    {
        var writer = new SectionWriter();
        writer.Write(7);
        writer.Write(["", "é", "three"]);
        writer.Write(Array.Empty<string>());
        writer.WriteArray<float>([1.5f, -2]);
        var reader = new SectionReader(writer.ToArray());

        reader.ReadInt32().ShouldBe(7);
        reader.ReadStrings().ShouldBe(["", "é", "three"]);
        reader.ReadStrings().ShouldBeEmpty();
        reader.ReadArray<float>().ShouldBe([1.5f, -2]);
        Should.Throw<InvalidDataException>(() => reader.ReadInt32());
    }
}
