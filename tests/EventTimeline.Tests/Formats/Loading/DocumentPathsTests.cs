using EventTimeline.Formats.Loading;

namespace EventTimeline.Tests.Formats.Loading;

public sealed class DocumentPathsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("eventtimeline-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_means_what_readers_read_below_it_hidden_files_left_out()
    {
        Write("b.txt");
        Write("a/c.md");
        Write("a/.hidden.txt");
        Write(".git/d.txt");
        Write("e.exe");
        Write("out/f.md");
        Find(_folder).ShouldBe(["a/c.md", "b.txt"]);
    }

    [Fact]
    public void A_link_to_its_own_parent_is_followed_once()
    {
        Write("a/c.md");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "loop"), _folder);
        File.CreateSymbolicLink(Path.Combine(_folder, "dangling.txt"), Path.Combine(_folder, "nowhere.txt"));
        Find(_folder).ShouldContain("a/c.md");
        Find(_folder).Count.ShouldBeLessThan(4);
    }

    [Fact]
    public void What_is_not_there_and_what_is_empty_is_reported()
    {
        var found = DocumentPaths.Find([Path.Combine(_folder, "no.txt"), _folder]);
        found.Files.ShouldBeEmpty();
        found.Diagnostics.Select(diagnostic => diagnostic.Message[..10]).ShouldBe(["there is n", "the folder"]);
    }

    private List<string> Find(string path) => [.. DocumentPaths.Find([path], Path.Combine(_folder, "out")).Files.Select(file => Path.GetRelativePath(_folder, file))];

    private void Write(string path)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "words");
    }
}
