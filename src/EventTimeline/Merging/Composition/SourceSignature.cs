namespace EventTimeline.Merging.Composition;

/// <summary>
/// Names a report so that it is known again in the next build: by its document, its words and where in them the trigger stands, not by its
/// offset, which any change further up in the document moves.
/// </summary>
public static class SourceSignature
{
    /// <summary>The signature of a source.</summary>
    /// <param name="document">Id of the document.</param>
    /// <param name="quote">The quote; white space counts as one blank.</param>
    /// <param name="trigger">Offset of the trigger from the quote's start, or -1 where there is none.</param>
    public static ulong Of(string document, ReadOnlySpan<char> quote, int trigger)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Mix(Text(Text(14695981039346656037UL, document), quote) ^ (uint)trigger);
    }

    /// <summary>The signature of a source.</summary>
    public static ulong Of(EventSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Of(source.Document, source.Quote, source.Trigger is { } trigger ? trigger.Start - source.Span.Start : -1);
    }

    private static ulong Text(ulong hash, ReadOnlySpan<char> text)
    {
        var blank = false;
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit))
            {
                blank = true;
                continue;
            }

            if (blank)
            {
                hash = (hash ^ ' ') * 1099511628211UL;
                blank = false;
            }

            hash = (hash ^ unit) * 1099511628211UL;
        }

        return (hash ^ 0xFFFF) * 1099511628211UL;
    }

    private static ulong Mix(ulong value)
    {
        value ^= value >> 32;
        value *= 0xD6E8FEB86659FD93UL;
        return value ^ (value >> 32);
    }
}
