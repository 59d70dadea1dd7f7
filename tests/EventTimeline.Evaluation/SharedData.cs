namespace EventTimeline.Evaluation;

/// <summary>
/// Where the annotated corpora and the acceptance documents lie: the folder <c>shared</c> beside the repository, or what the environment
/// variable <c>EVENTTIMELINE_SHARED</c> names. They are not part of the repository.
/// </summary>
public static class SharedData
{
    /// <summary>The folder, or null where there is none.</summary>
    public static string? Root { get; } = Find();

    /// <summary>The path of something in the folder, or null where it is absent.</summary>
    /// <param name="parts">Path below the folder, such as <c>corpora</c>, <c>plover</c>.</param>
    public static string? Path(params string[] parts)
    {
        if (Root is null)
        {
            return null;
        }

        var path = System.IO.Path.Combine([Root, .. parts]);
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("EVENTTIMELINE_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "EventTimeline.sln")))
            {
                var shared = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder.FullName, "..", "shared"));
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}
