using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Language;
using EventTimeline.Text;
using NodaTime.Text;

namespace EventTimeline.Tests.Events;

/// <summary>Texts of a test, read without files.</summary>
internal static class PlainText
{
    /// <summary>Reads a text whose paragraphs stand between " / ", with its date in ISO 8601 or empty.</summary>
    public static DocumentEvents Read(string text, string date = "", BlockKind kind = BlockKind.Body)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var part in text.Split(" / "))
        {
            blocks.Add(new Block(new TextSpan(start, start + part.Length), kind));
            start += part.Length + 3;
        }

        var published = date.Length == 0 ? null : Published(date);
        return new TimelineBuilder().Read(new Document { Id = "a", File = "a.txt", Text = text, Blocks = blocks }, new DatingContext(published, []));
    }

    /// <summary>The sentences of a text.</summary>
    public static IReadOnlyList<Sentence> Sentences(string text) => LanguageEngine.English.Read(text, [new TextSpan(0, text.Length)]);

    /// <summary>A text with the words in brackets taken as marked; returns it without brackets, and where each marked word begins.</summary>
    public static (string Text, List<int> Starts) Unmark(string marked)
    {
        var starts = new List<int>();
        var text = new System.Text.StringBuilder();
        foreach (var unit in marked)
        {
            if (unit == '[')
            {
                starts.Add(text.Length);
            }
            else if (unit != ']')
            {
                text.Append(unit);
            }
        }

        return (text.ToString(), starts);
    }

    private static DocumentDate Published(string date)
    {
        var day = LocalDatePattern.Iso.Parse(date).Value;
        return new DocumentDate(date, new DateBounds(day, day), DateBasis.Given, "given");
    }
}
