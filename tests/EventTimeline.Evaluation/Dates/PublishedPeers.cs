namespace EventTimeline.Evaluation.Dates;

/// <summary>Figures of other systems on the same corpora, as measured on the same files or as published.</summary>
internal static class PublishedPeers
{
    private static readonly (string Corpus, string System, string Figures)[] Rows =
    [
        ("timebank", "Microsoft.Recognizers (.NET)", "   67.5     87.2      -   50.1"),
        ("timebank", "chrono-node 2.10", "   49.0     70.7      -   42.3"),
        ("timebank", "HeidelTime (published, platinum)", "   81.8     90.7      -   77.6"),
        ("aquaint", "Microsoft.Recognizers (.NET)", "   72.6     88.0      -   46.4"),
        ("aquaint", "chrono-node 2.10", "   53.4     82.8      -   60.6"),
        ("wikiwars", "HeidelTime (published)", "   83.6     91.4      -      -"),
    ];

    /// <summary>The rows of a corpus, ready to print.</summary>
    public static IEnumerable<string> For(string corpus) =>
        Rows.Where(row => row.Corpus == corpus).Select(row => $"{row.Corpus,-10} {row.System,-34} {row.Figures}");
}
