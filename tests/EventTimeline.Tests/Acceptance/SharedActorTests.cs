using EventTimeline.Tests.Cli;

namespace EventTimeline.Tests.Acceptance;

/// <summary>Who is one and who is not, in the five articles.</summary>
public sealed class SharedActorTests
{
    [Theory]
    [InlineData("Musa Abu Marzouq", "Mousa Abu Marzouk", "Musa Abu Marzook")]
    [InlineData("Khaled Meshaal", "Khalid Mashal")]
    [InlineData("ICC", "International Criminal Court")]
    public void Spellings_of_one_name_are_one_actor(params string[] names) =>
        names.Select(SharedSeeds.ActorId).Distinct().ShouldHaveSingleItem();

    [Fact]
    public void Husband_and_wife_are_two() =>
        SharedSeeds.ActorId("Marwan Barghouti").ShouldNotBe(SharedSeeds.ActorId("Fadwa Barghouti"));

    [Fact]
    public void An_actor_is_shown_with_every_event_in_order_with_role_and_quote()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("build", SharedSeeds.Folder, "-o", folder["events.yaml"], "--no-cache").Code.ShouldBe(0);
        var run = CommandRun.Of("actor", "Abu Marzouk", "--file", folder["events.yaml"]);
        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        var id = SharedSeeds.ActorId("Mousa Abu Marzouk");
        var events = SharedSeeds.Entries(item => item.Participants.Any(participation => participation.Actor == id));
        events.Count.ShouldBeGreaterThanOrEqualTo(2);
        var at = 0;
        foreach (var item in events)
        {
            at = run.Out.IndexOf(": " + item.Title, at, StringComparison.Ordinal);
            at.ShouldBeGreaterThan(0, item.Title);
            var end = run.Out.IndexOf('\n', at);
            var line = run.Out[at..end];
            item.Participants.Where(participation => participation.Actor == id).ShouldAllBe(participation => line.Contains(participation.Role));
            run.Out.IndexOf("“", end, StringComparison.Ordinal).ShouldBe(end + 5);
        }
    }
}
