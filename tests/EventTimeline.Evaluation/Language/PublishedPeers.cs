namespace EventTimeline.Evaluation.Language;

/// <summary>What others publish of themselves. Their test sets are not the development sets used here, and their trees are counted otherwise where it says so: an orientation, no contest.</summary>
internal static class PublishedPeers
{
    /// <summary>Lines for the table of <see cref="SyntaxMeasure"/>.</summary>
    public static IReadOnlyList<string> Rows { get; } =
    [
        "published, on other data:",
        "spaCy en_core_web_lg 3.x, OntoNotes      -   97.35   92.08   90.27               90.71        -   its model card; other labels, gold words",
        "UDPipe 2, EWT test, raw text         96.39   96.13   90.07   88.10               87.02        -   its model list, english-ewt-ud-2.10 (BERT)",
    ];
}
