namespace EventTimeline.Evaluation.Language;

/// <summary>What others publish of themselves. Their test sets are not the development sets used here, and their trees are counted otherwise where it says so: an orientation, no contest.</summary>
internal static class PublishedPeers
{
    /// <summary>Lines for the table of <see cref="SyntaxMeasure"/>.</summary>
    public static IReadOnlyList<string> Rows { get; } =
    [
        "published, on other data:",
        "Stanza 1.0, EWT test, raw text       95.40   95.12   86.22   83.59               81.13    99.01   Qi et al. 2020, table 2 (UD 2.5)",
        "spaCy 2, EWT test, raw text          86.72   90.83       -       -               61.19    97.30   the same table",
        "spaCy en_core_web_lg 3.x, OntoNotes      -   97.35   92.08   90.27               90.71        -   its model card; other labels, gold words",
        "UDPipe 2, EWT test, raw text         96.39   96.13   90.07   88.10               87.02        -   its model list, english-ewt-ud-2.10 (BERT)",
    ];
}
