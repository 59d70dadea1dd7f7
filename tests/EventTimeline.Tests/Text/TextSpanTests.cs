using EventTimeline.Text;

namespace EventTimeline.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void Containers_sort_before_their_contents()
    {
        TextSpan[] spans = [new(3, 4), new(0, 2), new(0, 9), new(3, 8)];
        spans.Order().ShouldBe([new(0, 9), new(0, 2), new(3, 8), new(3, 4)]);
    }

    [Theory]
    [InlineData(0, 3, 3, 5, false)]
    [InlineData(0, 4, 3, 5, true)]
    [InlineData(3, 3, 0, 9, true)]
    public void Spans_overlap_where_they_share_a_unit(int start, int end, int otherStart, int otherEnd, bool overlaps) =>
        new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)).ShouldBe(overlaps);

    [Fact]
    public void Reversed_or_negative_offsets_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(2, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(-1, 1));
    }
}
