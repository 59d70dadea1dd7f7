using EventTimeline.Events.Learning;
using EventTimeline.Training.Events;

namespace EventTimeline.Tests.Events.Learning;

/// <summary>Files of trained weights: what is written is read, and what is something else is refused.</summary>
public sealed class WeightsFileTests
{
    private static readonly Sample[] Samples = [.. Enumerable.Range(0, 60).Select(i => new Sample([(uint)(i % 3), 100u + (uint)(i % 7), 7], i % 3))];

    [Fact]
    public void Read_weights_decide_as_the_written_ones()
    {
        var classifier = Train();
        var read = WeightsFile.Read(new MemoryStream(Bytes(classifier)));
        foreach (var sample in Samples)
        {
            Best(read, sample.Features).ShouldBe(sample.Label);
            Best(classifier, sample.Features).ShouldBe(sample.Label);
        }
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes() => Bytes(Train()).ShouldBe(Bytes(Train()));

    [Theory]
    [InlineData(0, (byte)'X', "ETHC")]
    [InlineData(3, (byte)'c', "ETHC")]
    [InlineData(4, (byte)9, "version 9")]
    [InlineData(5, (byte)1, "classes")]
    [InlineData(6, (byte)40, "buckets")]
    public void A_file_with_another_header_is_refused(int at, byte value, string says)
    {
        var bytes = Bytes(Train());
        bytes[at] = value;
        Should.Throw<InvalidDataException>(() => WeightsFile.Read(new MemoryStream(bytes))).Message.ShouldContain(says);
    }

    [Fact]
    public void A_file_that_is_cut_short_is_refused_wherever_it_is_cut()
    {
        var bytes = Bytes(Train());
        for (var length = 0; length < bytes.Length - 8; length++)
        {
            Should.Throw<InvalidDataException>(() => WeightsFile.Read(new MemoryStream(bytes[..length])), $"cut after {length}");
        }
    }

    private static HashedClassifier Train() => new ClassifierTrainer(3, 8).Train(Samples);

    private static byte[] Bytes(HashedClassifier classifier)
    {
        using var stream = new MemoryStream();
        WeightsFile.Write(classifier, stream);
        return stream.ToArray();
    }

    private static int Best(HashedClassifier classifier, uint[] features)
    {
        var probabilities = new float[3];
        classifier.Predict(features, probabilities);
        return Array.IndexOf(probabilities, probabilities.Max());
    }
}
