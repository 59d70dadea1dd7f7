using EventTimeline.Actors;
using EventTimeline.Actors.Names;
using EventTimeline.Evaluation.Actors;
using FsCheck;
using FsCheck.Fluent;

namespace EventTimeline.Tests.Actors.Names;

public sealed class NameMatcherTests
{
    private static readonly IReadOnlyList<NamePair> Pairs = [.. NamePair.Read("pairs"), .. NamePair.Read("pairs-after")];

    [Theory]
    [InlineData("pairs", 98)]
    [InlineData("pairs-after", 92)]
    public void Names_are_told_apart_and_together(string list, int percent)
    {
        var pairs = NamePair.Read(list);
        pairs.Count.ShouldBeGreaterThan(50);
        var wrong = pairs.Where(pair => pair.Actual.Verdict != pair.Expected).Select(pair => $"{pair.First} / {pair.Second}").ToList();
        wrong.Count.ShouldBeLessThanOrEqualTo(pairs.Count * (100 - percent) / 100, string.Join(", ", wrong));
    }

    [Fact]
    public void Order_of_the_two_names_does_not_matter() =>
        Pairs.Where(pair => NameMatcher.Compare(pair.Second, pair.First, pair.Kind).Verdict != pair.Actual.Verdict)
            .Select(pair => $"{pair.First} / {pair.Second}")
            .ShouldBeEmpty();

    [Fact]
    public void Every_name_is_the_same_as_itself() =>
        Pairs.Where(pair => NameMatcher.Compare(pair.First, pair.First, pair.Kind).Score < 1).ShouldBeEmpty();

    [Fact]
    public void Case_and_marks_do_not_matter() =>
        NameMatcher.Compare("RECEP TAYYİP ERDOĞAN", "Recep Tayyip Erdogan", ActorKind.Person).Verdict.ShouldBe(NameVerdict.Same);

    [Fact]
    public void Any_two_strings_can_be_compared_with_reasons() =>
        Prop.ForAll<string, string>((first, second) =>
        {
            foreach (var kind in Enum.GetValues<ActorKind>())
            {
                var comparison = NameMatcher.Compare(first ?? "", second ?? "", kind);
                comparison.Score.ShouldBeInRange(0, 1);
                comparison.Reasons.ShouldNotBeEmpty();
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Very_long_names_are_compared_in_no_time()
    {
        var name = string.Join(' ', Enumerable.Repeat("Abdulrahman al-Something", 10_000));
        NameMatcher.Compare(name, name + "x", ActorKind.Person).Reasons.ShouldNotBeEmpty();
        NameMatcher.Compare(name, name + "x", ActorKind.Organisation).Reasons.ShouldNotBeEmpty();
    }
}
