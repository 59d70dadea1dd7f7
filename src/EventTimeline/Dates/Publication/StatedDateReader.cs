using EventTimeline.Dates.Edtf;
using EventTimeline.Dates.Expressions;
using EventTimeline.Documents;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Dates.Publication;

/// <summary>
/// Reads a date that a document states for itself: EDTF, a date in figures, or words such as
/// <c>Published: April 8, 2021 10:12 AM EDT</c>; a time of day and a zone are passed over.
/// </summary>
internal sealed class StatedDateReader(IDateRecognizer recognizer)
{
    private const int LongestText = 400;

    /// <summary>The readings of a stated date, or null where it holds no year.</summary>
    public StatedReading? Read(StatedDate stated)
    {
        var text = stated.Text.Trim();
        text = text.Length > LongestText ? text[..LongestText] : text;
        if (EdtfValue.Parse(text) is { Success: true, Value: { Bounds.IsOpen: false } value })
        {
            return new StatedReading(stated, [value]);
        }

        if (NumericDates.Find(text) is { Count: > 0 } figures)
        {
            return new StatedReading(stated, figures);
        }

        return Words(text, stated);
    }

    private StatedReading? Words(string text, StatedDate stated)
    {
        text = stated.Source == StatedDateSource.FileName ? Titled(text) : text;
        var expressions = new List<DateExpression>();
        recognizer.Recognize(text, new TextSpan(0, text.Length), expressions);
        var best = expressions.Select(expression => expression.Meaning).OfType<CalendarMeaning>()
            .Select(meaning => meaning is { Hour: not null, Within: CalendarMeaning day } ? day : meaning)
            .Where(meaning => meaning is { Year: not null, Month: not null } || stated.Source <= StatedDateSource.Metadata)
            .Select(meaning => (meaning, Date: CalendarDates.Of(meaning)))
            .FirstOrDefault(pair => pair.Date is { Year.IsUnknown: false });
        return best.Date is null ? null : new StatedReading(stated, [best.Date], (IsoDayOfWeek?)best.meaning.Weekday);
    }

    /// <summary>A file's name as words with capitals: <c>the-vote-april-8-2021</c> is <c>The Vote April 8 2021</c>.</summary>
    private static string Titled(string name) =>
        string.Join(' ', name.Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
