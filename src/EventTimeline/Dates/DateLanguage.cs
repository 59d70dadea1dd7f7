namespace EventTimeline.Dates;

/// <summary>The languages that the default recogniser reads.</summary>
public enum DateLanguage
{
    /// <summary>English, complete.</summary>
    English,

    /// <summary>Spanish: dates in full and in part, and the common relative ones.</summary>
    Spanish,
}
