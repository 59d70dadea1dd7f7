namespace EventTimeline.Language;

/// <summary>Reads the word lists and tables that are embedded beside the code.</summary>
internal static class DataFile
{
    /// <summary>The rows of a file, split at tabs; blank lines and lines that begin with <c>#</c> are left out.</summary>
    /// <param name="name">Path below the project's folder, such as <c>Language/Tokens/units.txt</c>.</param>
    /// <exception cref="FileNotFoundException">No such file is embedded.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"the data file {name} is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
