using EventTimeline.Formats.EventsYaml;

namespace EventTimeline.Tests.Formats.EventsYaml;

public sealed class RoundTripTests
{
    [Fact]
    public void A_timeline_read_back_is_the_same()
    {
        var timeline = Stories.Build();
        var read = EventsYamlReader.Parse(Stories.Text(timeline), "events.yaml");

        read.Diagnostics.ShouldBeEmpty();
        Stories.Text(read.Timeline).ShouldBe(Stories.Text(timeline));
        Stories.Everything(read.Timeline).ShouldBe(Stories.Everything(timeline));
        read.Edits.Fixed.ShouldBeEmpty();
    }
}
