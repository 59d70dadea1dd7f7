namespace EventTimeline.Dates.Edtf;

/// <summary>The months that the numbers 21 to 41 stand for in place of a month (ISO 8601-2:2019, 4.8).</summary>
/// <remarks>
/// Seasons without a hemisphere (21–24) are read as northern ones, in whole months as meteorologists count them. A season that runs over
/// the turn of the year belongs to the year it begins in: <c>2001-24</c> is December 2001 to February 2002.
/// </remarks>
public static class EdtfGrouping
{
    /// <summary>The least of the numbers.</summary>
    public const int First = 21;

    /// <summary>The greatest of the numbers.</summary>
    public const int Last = 41;

    /// <summary>First month (1 to 12) and length in months.</summary>
    /// <param name="code">21 to 41.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is no grouping.</exception>
    public static (int Month, int Length) Months(int code) => code switch
    {
        21 or 25 or 31 => (3, 3),
        22 or 26 or 32 => (6, 3),
        23 or 27 or 29 => (9, 3),
        24 or 28 or 30 => (12, 3),
        >= 33 and <= 36 => (((code - 33) * 3) + 1, 3),
        >= 37 and <= 39 => (((code - 37) * 4) + 1, 4),
        40 or 41 => (((code - 40) * 6) + 1, 6),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, EdtfErrors.NoSuchMonth),
    };
}
