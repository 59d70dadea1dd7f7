using EventTimeline.Text;

namespace EventTimeline.Documents;

/// <summary>What a header line of a text says of the document.</summary>
internal enum HeaderFieldKind
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>Who published it.</summary>
    Publisher,

    /// <summary>Where it lies, or another fact of no use here.</summary>
    Other,
}

/// <summary>A header line: "Author: Name", "By Name", "Source : Name".</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Value">Where the value stands.</param>
internal readonly record struct HeaderField(HeaderFieldKind Kind, TextSpan Value)
{
    private const int LongestValue = 160;

    /// <summary>Reads a line; null where it is no header line.</summary>
    internal static HeaderField? Read(string text, TextPassage passage)
    {
        var line = passage.Text;
        if (line.Length > LongestValue)
        {
            return null;
        }

        return ReadByline(text, passage) ?? ReadLabelled(text, passage.Span);
    }

    private static HeaderField? ReadByline(string text, TextPassage passage)
    {
        var line = passage.Text;
        var isByline = line.StartsWith("By ", StringComparison.Ordinal) || line.StartsWith("BY ", StringComparison.Ordinal);
        if (!isByline || line.Length < 5 || !char.IsUpper(line[3]) || passage.Words > 9 || passage.EndsSentence)
        {
            return null;
        }

        var rest = line[3..];
        var end = rest.IndexOfAny("|,•·(—–");
        return new HeaderField(HeaderFieldKind.Author, Lines.Trim(text, new TextSpan(passage.Span.Start + 3, passage.Span.Start + 3 + (end < 0 ? rest.Length : end))));
    }

    private static HeaderField? ReadLabelled(string text, TextSpan span)
    {
        var line = span.In(text);
        var colon = line.IndexOf(':');
        if (colon is < 2 or > 16)
        {
            return null;
        }

        HeaderFieldKind? kind = PlainText.Of(line[..colon]) switch
        {
            "title" or "headline" => HeaderFieldKind.Title,
            "author" or "authors" or "byline" or "by" or "written by" or "reporter" => HeaderFieldKind.Author,
            "publisher" or "publication" or "newspaper" or "source" or "site" or "agency" => HeaderFieldKind.Publisher,
            "url" or "link" or "language" or "section" or "id" or "docid" or "accessed" or "retrieved" => HeaderFieldKind.Other,
            _ => null,
        };
        var value = Lines.Trim(text, new TextSpan(span.Start + colon + 1, span.End));
        return kind is { } known && value.Length > 0 ? new HeaderField(known, value) : null;
    }
}
