using EventTimeline.Dates;
using EventTimeline.Dates.Landmarks;
using EventTimeline.Documents;
using EventTimeline.Tests.Dates.Publication;
using NodaTime.Text;

namespace EventTimeline.Tests.Dates.Landmarks;

/// <summary>Dates counted from dated events, of the same document and of others.</summary>
public sealed class LandmarkTests
{
    private static readonly KnownEvent Election = Known("election", ["legislative"], "2006-01-25", "the legislative election");
    private static readonly KnownEvent Presidential = Known("election", ["presidential"], "2005-01-09", "the presidential election");
    private static readonly KnownEvent Siege = Known("siege", [], "2007-06-15", "the siege");

    [Theory]
    [InlineData("The war began in 1990. Two years after the war the port was rebuilt.", "Two years", "1992")]
    [InlineData("The 2006 legislative elections changed everything. A year after the elections the parliament was dissolved.", "A year", "2007")]
    [InlineData("The attack took place on 3 May 2004. He was seen two days before the attack.", "two days", "2004-05-01")]
    [InlineData("The truce of 3 May 2004 did not last. A week after the cease-fire the guns were heard again.", "A week", "2004-05-10")]
    [InlineData("The war began in 1990. Two years after the flood the port was rebuilt.", "Two years", null)]
    [InlineData("The 2001 election was calm, and the 2005 election was not. A year after the election nothing was left.", "A year", null)]
    [InlineData("The 2001 election was calm, and the 2005 election was not. A year after the 2005 election nothing was left.", "A year", "2006")]
    public void Dates_count_from_events_of_the_same_document(string text, string expression, string? edtf)
    {
        var date = Resolve(text).Dates.Single(found => found.Text == expression);
        date.Edtf.ShouldBe(edtf, date.Derivation.Because);
        date.Landmark.ShouldNotBeNull();
        date.Basis.ShouldBe(edtf is null ? DateBasis.None : DateBasis.Event);
    }

    [Theory]
    [InlineData("A year after the siege began, the port was closed.", "A year", "2008", "'A year' is counted from the siege, 2007-06-15")]
    [InlineData("Two days before the legislative vote, the list was closed.", "Two days", "2006-01-23", "the legislative election")]
    [InlineData("Two days before the vote, the list was closed.", "Two days", null, "whose date is not known")]
    [InlineData("Two days before the 2005 vote, the list was closed.", "Two days", "2005-01-07", "the presidential election")]
    [InlineData("Two days before the municipal vote, the list was closed.", "Two days", null, "whose date is not known")]
    public void Dates_count_from_events_of_other_documents(string text, string expression, string? edtf, string because)
    {
        var date = Resolve(text, Election, Presidential, Siege).Dates.Single(found => found.Text == expression);
        date.Edtf.ShouldBe(edtf);
        date.Derivation.Because.ShouldContain(because);
    }

    [Fact]
    public void The_order_of_known_events_does_not_matter()
    {
        const string Text = "Two days before the legislative vote, the list was closed.";
        Resolve(Text, Election, Presidential, Siege).Dates.ShouldBe(Resolve(Text, Siege, Presidential, Election).Dates, comparer: DateComparer.Instance);
    }

    [Theory]
    [InlineData("the elections", true)]
    [InlineData("the legislative elections in May", true)]
    [InlineData("the vote of the parliament", true)]
    [InlineData("the vote Hamas won", true)]
    [InlineData("Palestinian election officials announced the approval", false)]
    [InlineData("the fall of the wall", false)]
    [InlineData("", false)]
    public void The_noun_of_the_event_ends_its_phrase(string words, bool found) =>
        (new LandmarkMatcher([], [Election with { Modifiers = [] }]).Find(words) is not null).ShouldBe(found);

    private static DocumentDates Resolve(string text, params KnownEvent[] events) =>
        new DateResolver().Resolve(new AnnotatedDocument(PublicationSamples.Document(text), []), new DatingContext(null, events));

    private static KnownEvent Known(string lemma, string[] modifiers, string day, string title)
    {
        var date = LocalDatePattern.Iso.Parse(day).Value;
        return new KnownEvent(lemma, modifiers, day, new DateBounds(date, date), title);
    }

    private sealed class DateComparer : IEqualityComparer<ResolvedDate>
    {
        public static DateComparer Instance { get; } = new();

        public bool Equals(ResolvedDate? x, ResolvedDate? y) => (x?.Span, x?.Edtf, x?.Bounds) == (y?.Span, y?.Edtf, y?.Bounds);

        public int GetHashCode(ResolvedDate obj) => obj.Span.GetHashCode();
    }
}
