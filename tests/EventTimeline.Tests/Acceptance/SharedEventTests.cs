using EventTimeline.Events;
using EventTimeline.Merging;
using NodaTime;

namespace EventTimeline.Tests.Acceptance;

/// <summary>What is one event, and what is none, in the five articles.</summary>
public sealed class SharedEventTests
{
    [Fact]
    public void Hamas_wins_one_election_in_2006()
    {
        var victory = Only(item => Year(item) == 2006 && item.Type == "election" && Has(item, "Hamas"));
        victory.Sources.Select(source => source.Document).Distinct().Count().ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void The_first_delegation_goes_to_russia_once()
    {
        var visit = Only(item => Year(item) == 2006 && item.Type is "visit" or "travel" or "meet" && Says(item, "delegation"));
        visit.Sources.Select(source => source.Document).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Meshaal_and_Lavrov_meet_once_in_2015()
    {
        var meeting = Only(item => Year(item) == 2015 && Has(item, "Khaled Meshaal") && Has(item, "Sergey Lavrov"));
        meeting.Sources.Select(source => source.Document).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData(2021, 5, 22)]
    [InlineData(2021, 7, 31)]
    public void A_vote_to_come_is_one_planned_event(int year, int month, int day)
    {
        var vote = Only(item => item.Type == "election" && item.Date.Bounds.Earliest == new LocalDate(year, month, day));
        vote.Status.ShouldBe(EventStatus.Planned);
    }

    [Fact]
    public void The_decree_of_january_2021_is_one_event() =>
        Only(item => item.Date.Bounds is { Earliest: { Year: 2021, Month: 1 }, Latest: { Year: 2021, Month: 1 } } && Has(item, "Mahmoud Abbas") && Says(item, "decree"));

    [Fact]
    public void The_visit_of_early_2020_is_planned() =>
        SharedSeeds.Entries(item => item.Date.Bounds is { Earliest: { Year: 2020, Month: 1 }, Latest: { Year: 2020, Month: < 7 } } && Has(item, "Vladimir Putin"))
            .ShouldAllBe(item => item.Status == EventStatus.Planned || item.Status == EventStatus.Expected);

    [Theory]
    [InlineData("830837")]
    [InlineData("H.R. 1")]
    [InlineData("Show Comments")]
    [InlineData("Get notifications")]
    [InlineData("Comments are closed")]
    public void The_site_s_own_words_are_no_event(string words) =>
        SharedSeeds.Timeline.Events.ShouldNotContain(item => item.IsEntry && item.Title.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void No_event_lies_in_1967() => SharedSeeds.Timeline.Events.ShouldNotContain(item => Year(item) == 1967);

    [Fact]
    public void Every_quote_stands_in_its_document()
    {
        foreach (var source in SharedSeeds.Timeline.Events.SelectMany(item => item.Sources))
        {
            var text = SharedSeeds.Article(source.Document[..3]).Document.Text;
            source.Span.Of(text).ShouldBe(source.Quote);
            source.Trigger?.Of(text).ShouldBe(source.TriggerText);
        }
    }

    [Fact]
    public void Titles_read_like_a_person_s()
    {
        string[] pronouns = ["He ", "She ", "It ", "They ", "This ", "That ", "Which ", "Who "];
        var entries = SharedSeeds.Entries(_ => true);
        entries.ShouldNotBeEmpty();
        entries.ShouldAllBe(item => item.Title.Length <= 120 && char.IsUpper(item.Title.TrimStart('“', '"')[0]) && !item.Title.EndsWith('.')
            && !pronouns.Any(pronoun => item.Title.StartsWith(pronoun, StringComparison.Ordinal)));
    }

    private static TimelineEvent Only(Func<TimelineEvent, bool> choose) => SharedSeeds.Entries(choose).ShouldHaveSingleItem();

    private static int? Year(TimelineEvent item) => item.Date.Bounds is { Earliest: { } first, Latest: { } last } && first.Year == last.Year ? first.Year : null;

    private static bool Has(TimelineEvent item, string name) =>
        SharedSeeds.ActorId(name) is var id && item.Participants.Any(participation => participation.Actor == id);

    private static bool Says(TimelineEvent item, string word) => item.Sources.Any(source => source.Quote.Contains(word, StringComparison.OrdinalIgnoreCase));
}
