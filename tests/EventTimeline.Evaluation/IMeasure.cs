namespace EventTimeline.Evaluation;

/// <summary>One table of scores against annotated data.</summary>
internal interface IMeasure
{
    /// <summary>The word that asks for it on the command line.</summary>
    string Name { get; }

    /// <summary>What it scores, one line.</summary>
    string Summary { get; }

    /// <summary>Scores and prints the table; with <paramref name="options"/> holding <c>--errors</c>, every error too.</summary>
    void Run(MeasureOptions options, TextWriter output);
}

/// <summary>What a run of a measure is asked for.</summary>
/// <param name="Errors">Whether to print every error.</param>
/// <param name="Arguments">Words after the measure's name, such as the name of a corpus.</param>
internal sealed record MeasureOptions(bool Errors, IReadOnlyList<string> Arguments);
