using System.Security.Cryptography;
using System.Text;
using EventTimeline.Formats.Caching;
using EventTimeline.Text;

namespace EventTimeline.Cli.Options;

/// <summary>Finds the cache that a build uses.</summary>
internal static class DocumentCaches
{
    /// <summary>The cache, or null where none is wanted or its folder cannot be used, which is said and costs only time.</summary>
    /// <param name="unwanted">Whether <c>--no-cache</c> was given.</param>
    /// <param name="folder">The folder that <c>--cache</c> names, or null for the user's cache folder.</param>
    /// <param name="output">The timeline that is built; each has a cache of its own in the user's cache folder.</param>
    /// <param name="terminal">Takes the message.</param>
    internal static DocumentCache? Open(bool unwanted, string? folder, string output, Terminal terminal)
    {
        if (unwanted)
        {
            return null;
        }

        var place = folder ?? UserFolder(output);
        try
        {
            return place is null ? null : DocumentCache.Open(place);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Report(new Diagnostic(DiagnosticSeverity.Warning, $"the cache cannot be used: {failure.Message}", place));
            return null;
        }
    }

    /// <summary>A folder below the user's cache folder, or null for a user without a home.</summary>
    private static string? UserFolder(string output)
    {
        var root = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(root))
        {
            root = OperatingSystem.IsWindows()
                ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache") : "";
        }

        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(output)))[..8]);
        return root.Length == 0 ? null : Path.Combine(root, "eventtimeline", name);
    }
}
