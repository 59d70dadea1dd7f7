namespace EventTimeline.Tests.Cli;

/// <summary>The repository's example documents.</summary>
internal static class Seeds
{
    /// <summary>The repository's root.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>The folder of the documents.</summary>
    internal static string Folder { get; } = Path.Combine(Root, "seeds");

    /// <summary>The documents, sorted.</summary>
    internal static IReadOnlyList<string> Files { get; } = [.. Directory.GetFiles(Folder).Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EventTimeline.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("the tests run from a build inside the repository");
    }
}
