namespace EventTimeline.Dates.Edtf;

/// <summary>What stands at an end of an interval.</summary>
public enum EdtfEndKind
{
    /// <summary>A date.</summary>
    Date,

    /// <summary><c>..</c>: no end; it goes on, or has always been.</summary>
    Open,

    /// <summary>Nothing: there is an end, not known when.</summary>
    Unknown,
}

/// <summary>One end of an interval.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Date">The date, or null where there is none.</param>
public readonly record struct EdtfEnd(EdtfEndKind Kind, EdtfDate? Date)
{
    /// <summary><c>..</c>.</summary>
    public static EdtfEnd Open { get; } = new(EdtfEndKind.Open, null);

    /// <summary>An end that is not known.</summary>
    public static EdtfEnd Unknown { get; } = new(EdtfEndKind.Unknown, null);

    /// <summary>A date as an end.</summary>
    public static EdtfEnd At(EdtfDate date) => new(EdtfEndKind.Date, date);

    /// <inheritdoc/>
    public override string ToString() => Date?.ToString() ?? (Kind == EdtfEndKind.Open ? ".." : "");
}

/// <summary>A stretch of time that lasts from its start to its end, both inclusive: <c>2004-06/2006-08</c>, <c>1985/..</c>.</summary>
public sealed record EdtfInterval : EdtfValue
{
    internal EdtfInterval(EdtfEnd start, EdtfEnd end)
    {
        Start = start;
        End = end;
    }

    /// <summary>When it begins.</summary>
    public EdtfEnd Start { get; }

    /// <summary>When it ends.</summary>
    public EdtfEnd End { get; }

    /// <inheritdoc/>
    public override DateBounds Bounds => new(Start.Date?.Bounds.Earliest, End.Date?.Bounds.Latest);

    /// <summary>The coarser precision of the two ends.</summary>
    public override DatePrecision Precision =>
        (DatePrecision)Math.Min((int)(Start.Date ?? End.Date)!.Precision, (int)(End.Date ?? Start.Date)!.Precision);

    /// <inheritdoc/>
    public override EdtfQualification Qualification =>
        (Start.Date?.Qualification ?? EdtfQualification.None) | (End.Date?.Qualification ?? EdtfQualification.None);

    /// <summary>From one date to another.</summary>
    /// <exception cref="ArgumentException">The end comes before the start.</exception>
    public static EdtfInterval Between(EdtfDate start, EdtfDate end)
    {
        var interval = new EdtfInterval(EdtfEnd.At(start), EdtfEnd.At(end));
        return interval.IsOrdered ? interval : throw new ArgumentException(EdtfErrors.Backwards, nameof(end));
    }

    /// <summary>From a date on, without an end: <c>2007/..</c>; "since 2007", still so.</summary>
    public static EdtfInterval Since(EdtfDate start) => new(EdtfEnd.At(start), EdtfEnd.Open);

    /// <summary>From a date on to an end that is not known: <c>2007/</c>.</summary>
    public static EdtfInterval From(EdtfDate start) => new(EdtfEnd.At(start), EdtfEnd.Unknown);

    /// <summary>Up to and with a date, from a start that is not known: <c>/2007</c>; "until 2007".</summary>
    public static EdtfInterval Until(EdtfDate end) => new(EdtfEnd.Unknown, EdtfEnd.At(end));

    /// <inheritdoc/>
    public override string ToString() => $"{Start}/{End}";

    /// <summary>Whether some day of the end is not before some day of the start.</summary>
    internal bool IsOrdered => !(Start.Date?.Bounds.Earliest > End.Date?.Bounds.Latest);
}
