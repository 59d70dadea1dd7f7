using EventTimeline.Text;

namespace EventTimeline.Documents;

/// <summary>Makes a document of a draft: tells its blocks apart and gathers what it states of itself. Thread-safe.</summary>
public static class DocumentComposer
{
    private const int LongestPublisher = 60;

    /// <summary>Makes the document.</summary>
    /// <param name="draft">What a reader took from the file.</param>
    /// <param name="id">Stable id of the document.</param>
    public static Document Compose(DocumentDraft draft, string id)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(id);
        var text = draft.Text;
        var passages = Passages(draft);
        var classifier = new BlockClassifier(text, passages);
        classifier.Run();
        var blocks = Blocks(text, passages, out var dateline);
        return new Document
        {
            Id = id,
            File = draft.File,
            Text = text,
            Blocks = blocks,
            Title = draft.Title ?? Field(text, classifier, HeaderFieldKind.Title) ?? FirstHeadline(text, blocks),
            Author = draft.Author ?? Field(text, classifier, HeaderFieldKind.Author),
            Publisher = draft.Publisher ?? Field(text, classifier, HeaderFieldKind.Publisher),
            StatedDates = StatedDates(draft, classifier, dateline),
        };
    }

    private static List<TextPassage> Passages(DocumentDraft draft)
    {
        if (draft.Blocks is null)
        {
            return Paragraphs.Of(draft.Text);
        }

        return [.. draft.Blocks
            .Select(block => new TextPassage(draft.Text, Lines.Trim(draft.Text, block.Span), block.Kind))
            .Where(passage => passage.Span.Length > 0)];
    }

    /// <summary>One block a passage; an agency's dateline becomes a block of its own.</summary>
    private static List<Block> Blocks(string text, List<TextPassage> passages, out TextSpan? dateline)
    {
        var blocks = new List<Block>(passages.Count + 1);
        dateline = null;
        var isFirst = true;
        foreach (var passage in passages)
        {
            var span = passage.Span;
            if (isFirst && passage.Kind == BlockKind.Body)
            {
                isFirst = false;
                var opening = OpeningDateline.Find(text, span);
                if (opening.Length > 0)
                {
                    dateline = OpeningDateline.DateIn(text, opening);
                    blocks.Add(new Block(Lines.Trim(text, opening), BlockKind.Dateline));
                    span = Lines.Trim(text, new TextSpan(opening.End, span.End));
                }
            }

            blocks.Add(new Block(span, passage.Kind!.Value));
        }

        return blocks;
    }

    private static string? FirstHeadline(string text, List<Block> blocks) =>
        blocks.Find(block => block.Kind == BlockKind.Headline) is { } headline ? OneLine(headline.Span.Of(text)) : null;

    private static string? Field(string text, BlockClassifier classifier, HeaderFieldKind kind)
    {
        foreach (var field in classifier.Fields.Where(field => field.Kind == kind))
        {
            var value = OneLine(field.Value.Of(text));
            if (kind != HeaderFieldKind.Publisher || (value.Length <= LongestPublisher && value.Count(unit => unit == ' ') <= 4))
            {
                return value;
            }
        }

        return null;
    }

    private static string OneLine(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<StatedDate> StatedDates(DocumentDraft draft, BlockClassifier classifier, TextSpan? dateline)
    {
        var dates = draft.StatedDates.ToList();
        dates.AddRange(classifier.Dates.Select(date => new StatedDate(date.Date.Of(draft.Text), StatedDateSource.Dateline, date.Date)));
        if (dateline is { } span)
        {
            dates.Add(new StatedDate(span.Of(draft.Text), StatedDateSource.Dateline, span));
        }

        if (FileNameDate.Find(draft.File) is { } named)
        {
            dates.Add(new StatedDate(named, StatedDateSource.FileName));
        }

        return [.. dates.OrderBy(date => date.Source)];
    }
}
