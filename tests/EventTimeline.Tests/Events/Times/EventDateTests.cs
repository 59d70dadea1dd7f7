using EventTimeline.Dates;
using EventTimeline.Events;

namespace EventTimeline.Tests.Events.Times;

/// <summary>Which date an event has, and what that rests on.</summary>
public sealed class EventDateTests
{
    public static TheoryData<string, string, string> Dated()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var cells in Rows.Read("Times", "dates.txt"))
        {
            data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Dated))]
    public void Each_event_has_the_date_that_the_text_gives_it(string text, string written, string expected)
    {
        var events = PlainText.Read(text, written).Events;
        var triggers = expected.Split("; ").Select(pair => pair.Split(" = ")[0]);
        string.Join("; ", triggers.Select(trigger => $"{trigger} = {Answer(text, events, trigger)}")).ShouldBe(expected);
    }

    [Fact]
    public void Without_the_day_of_writing_nothing_is_dated_by_it()
    {
        foreach (var cells in Rows.Read("Times", "dates.txt"))
        {
            PlainText.Read(cells[0]).Events.ShouldAllBe(one => one.Date.Basis != DateBasis.DocumentDate || one.Date.Bounds.IsOpen, cells[0]);
        }
    }

    [Fact]
    public void A_date_that_is_there_is_never_without_a_basis_and_a_reason()
    {
        foreach (var date in Rows.Read("Times", "dates.txt").SelectMany(cells => PlainText.Read(cells[0], cells[1]).Events).Select(one => one.Date))
        {
            (date.Basis == DateBasis.None).ShouldBe(date.Edtf is null && date.Bounds.IsOpen, date.Text);
            (date.Because is null).ShouldBe(date.Basis == DateBasis.None, date.Text);
        }
    }

    [Fact]
    public void Reading_twice_gives_the_same_mentions()
    {
        var text = string.Join(" / ", Rows.Read("Times", "dates.txt").Select(cells => cells[0]));
        Describe(PlainText.Read(text, "2020-10-10")).ShouldBe(Describe(PlainText.Read(text, "2020-10-10")));
    }

    private static string Answer(string text, IReadOnlyList<EventMention> events, string trigger)
    {
        var found = events.Where(one => one.Trigger.Of(text).Equals(trigger, StringComparison.OrdinalIgnoreCase)).ToList();
        return found switch
        {
            [] => "no event",
            [{ Date.Basis: DateBasis.None }, ..] => "nothing",
            [{ Date: var date }, ..] => $"{date.Edtf}, {(date.Basis == DateBasis.DocumentDate ? "document-date" : date.Basis.ToString().ToLowerInvariant())}",
        };
    }

    private static string Describe(DocumentEvents read) =>
        string.Join('\n', read.Events.Select(one => $"{one.Trigger} {one.Type} {one.Date} {one.Extent} {one.Title} {one.Salience}"));
}
