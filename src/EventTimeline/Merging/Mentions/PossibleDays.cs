using EventTimeline.Events;

namespace EventTimeline.Merging.Mentions;

/// <summary>
/// The days on which an event can have been by what a mention says: its date, or, where it has none, the time of writing. What is planned, expected or
/// spoken of as possible lies after it; what a past form tells lies before it. So a victory that is feared is not the one of years ago.
/// </summary>
internal static class PossibleDays
{
    /// <summary>First and last day, days since 1970-01-01, or open ends.</summary>
    public static (int Earliest, int Latest) Of(EventMention mention, DocumentEvents document)
    {
        var (earliest, latest) = MentionTable.Days(mention.Date.Bounds);
        if (earliest != -MentionTable.Never || latest != MentionTable.Never)
        {
            return (earliest, latest);
        }

        var (first, last) = MentionTable.Days(document.Dates.Published.Bounds);
        return mention.Status switch
        {
            EventStatus.Planned or EventStatus.Expected or EventStatus.Hypothetical => (first, MentionTable.Never),
            EventStatus.Occurred when IsPastForm(mention.Trigger.In(document.Document.Text), mention.Lemma) => (-MentionTable.Never, last),
            _ => (earliest, latest),
        };
    }

    /// <summary>Whether the form is neither the lemma nor its plural, third person or -ing form: <i>won</i>, <i>visited</i>, not <i>elections</i>.</summary>
    public static bool IsPastForm(ReadOnlySpan<char> form, string lemma) =>
        !form.Equals(lemma, StringComparison.OrdinalIgnoreCase) && form.Length > 2 && form[^1] != 's' && !form.EndsWith("ing", StringComparison.OrdinalIgnoreCase);
}
