using EventTimeline.Dates;
using EventTimeline.Events.Triggers;
using EventTimeline.Language;
using NodaTime;

namespace EventTimeline.Events.Times;

/// <summary>
/// The date of the passage for an event whose sentence has none: "On 3 July the armies met. The city surrendered." Only where a story goes on plainly, from one
/// main clause in the past to the next in the same paragraph.
/// </summary>
internal sealed class PassageDates(IReadOnlyList<Sentence> sentences, SentenceDates dates)
{
    // Speech, thought, being and having seldom move a story on.
    private const double LeastWeight = 0.3;

    // White space between two sentences of one paragraph.
    private const int MostBetween = 2;

    /// <summary>The date of the sentence before, or null where the event does not follow on it.</summary>
    /// <param name="trigger">The event.</param>
    /// <param name="status">Its status.</param>
    /// <param name="written">The day of writing where known; later dates tell no story.</param>
    public PlacedDate? Of(Trigger trigger, EventStatus status, LocalDate? written)
    {
        var word = trigger.Word;
        var index = word.Sentence.Index;
        if (index == 0 || status != EventStatus.Occurred || trigger.Type.Weight < LeastWeight || !IsMainPast(word) || HasDate(index)
            || sentences[index].Span.Start - sentences[index - 1].Span.End > MostBetween)
        {
            return null;
        }

        return Frame(index - 1) is { Date.Bounds.Latest: { } day } date && (written is null || day <= written) ? date : null;
    }

    // The one day that the sentence is told of.
    private PlacedDate? Frame(int sentence)
    {
        PlacedDate? only = null;
        foreach (var date in dates.In(sentence))
        {
            if (date.IsCalendarDate)
            {
                if (only is not null)
                {
                    return null;
                }

                only = date;
            }
        }

        return only is { Date.Precision: DatePrecision.Day, Preposition: "" or "on", Governor: { } governor } && governor == sentences[sentence].Root && IsMainPast(governor)
            ? only
            : null;
    }

    private bool HasDate(int sentence)
    {
        foreach (var date in dates.In(sentence))
        {
            if (date.IsCalendarDate)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMainPast(Word word)
    {
        var main = word;
        while (main.Is("conj") && main.Head is { } first)
        {
            main = first;
        }

        return main == word.Sentence.Root && IsPast(word);
    }

    // "met", "were arrested"; but not "had met", which looks back, nor "later met", which is another day.
    private static bool IsPast(Word word)
    {
        var passive = false;
        foreach (var child in word.Children)
        {
            if (child.Is("aux"))
            {
                if (child.PennTag != "VBD" || child.Lemma == "have")
                {
                    return false;
                }

                passive = true;
            }
            else if (child.Is("advmod") && child.Form is "later" or "afterwards" or "soon" or "eventually" or "meanwhile" or "previously" or "earlier")
            {
                return false;
            }
        }

        return word.PennTag == "VBD" || (word.PennTag == "VBN" && passive);
    }
}
