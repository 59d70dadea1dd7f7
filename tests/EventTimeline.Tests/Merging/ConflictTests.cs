using EventTimeline.Events;
using EventTimeline.Merging;
using EventTimeline.Tests.Formats.EventsYaml;

namespace EventTimeline.Tests.Merging;

public sealed class ConflictTests
{
    [Fact]
    public void Two_dates_of_a_death_are_told_with_both_quotes()
    {
        var conflict = Of(
            Sample.Document("a").Reports("Dario Venn [died] in Keld on 3 May 2011.", "death", "2011-05-03", ["Dario Venn:agent"], lemma: "die"),
            Sample.Document("b").Reports("Dario Venn [died] in Keld on 4 May 2011.", "death", "2011-05-04", ["Dario Venn:agent"], lemma: "die")).ShouldHaveSingleItem();
        conflict.Kind.ShouldBe(ConflictKind.Date);
        conflict.Sources.Select(source => source.Date.Edtf).ShouldBe(["2011-05-03", "2011-05-04"]);
    }

    [Fact]
    public void Two_meetings_on_two_days_are_no_conflict() => Of(
        Sample.Document("a").Reports("Mira Tolan [met] Dario Venn on 3 May 2011.", "meet", "2011-05-03", ["Mira Tolan:agent", "Dario Venn:agent"], lemma: "meet"),
        Sample.Document("b").Reports("Mira Tolan [met] Dario Venn on 9 May 2011.", "meet", "2011-05-09", ["Mira Tolan:agent", "Dario Venn:agent"], lemma: "meet")).ShouldBeEmpty();

    [Fact]
    public void A_month_and_a_day_in_it_are_no_conflict() => Of(
        Sample.Document("a").Reports("Dario Venn [died] in Keld in May 2011.", "death", "2011-05", ["Dario Venn:agent"], lemma: "die"),
        Sample.Document("b").Reports("Dario Venn [died] in Keld on 4 May 2011.", "death", "2011-05-04", ["Dario Venn:agent"], lemma: "die")).ShouldBeEmpty();

    [Theory]
    [InlineData("killed 12 people", "killed 15 people", true)]
    [InlineData("killed 12 people", "killed twelve people", false)]
    [InlineData("killed 12 people", "killed at least 15 people", false)]
    [InlineData("killed 12 people", "killed 3 soldiers", false)]
    [InlineData("killed 12 people", "killed 15 people and hurt 4 people", false)]
    public void Numbers_of_one_thing_that_differ_are_told(string first, string second, bool differ) => Of(
        Sample.Document("a").Reports($"The Orvia League [attacked] Keld on 4 May 2011 and {first}.", "attack", "2011-05-04", ["Orvia League:agent", "Keld:target"], lemma: "attack"),
        Sample.Document("b").Reports($"The Orvia League [attacked] Keld on 4 May 2011 and {second}.", "attack", "2011-05-04", ["Orvia League:agent", "Keld:target"], lemma: "attack"))
        .Any(conflict => conflict.Kind == ConflictKind.Number).ShouldBe(differ);

    [Fact]
    public void A_report_and_a_denial_are_told()
    {
        var conflict = Of(
            Sample.Document("a").Reports("The Orvia League [attacked] Keld harbour on 4 May 2011.", "attack", "2011-05-04", ["Orvia League:agent", "Keld:target"], lemma: "attack"),
            Sample.Document("b").Reports("The Orvia League never [attacked] Keld harbour on 4 May 2011.", "attack", "2011-05-04", ["Orvia League:agent", "Keld:target"], EventStatus.Denied, "attack")).ShouldHaveSingleItem();
        conflict.Kind.ShouldBe(ConflictKind.Status);
    }

    [Theory]
    [InlineData(null, "2011-05-04", "attack")]
    [InlineData("2011", "2011-05-04", "attack")]
    [InlineData("2011-05-04", "2011-05-04", "strike")]
    public void A_denial_without_a_date_or_of_another_word_is_no_conflict(string? reported, string denied, string word) => Of(
        Sample.Document("a").Reports($"The Orvia League [{word}ed] Keld harbour.", "attack", reported, ["Orvia League:agent", "Keld:target"], lemma: word),
        Sample.Document("b").Reports("The Orvia League never [attacked] Keld harbour.", "attack", denied, ["Orvia League:agent", "Keld:target"], EventStatus.Denied, "attack"))
        .ShouldBeEmpty();

    private static IReadOnlyList<Conflict> Of(params Sample[] samples) => Stories.Build(samples).Conflicts;
}
