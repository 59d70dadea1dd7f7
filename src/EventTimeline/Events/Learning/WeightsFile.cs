using System.IO.Compression;

namespace EventTimeline.Events.Learning;

/// <summary>
/// How a <see cref="HashedClassifier"/> is kept in a file: four letters and a version, the sizes, then deflated 8-bit weights, each relative to the
/// weight of the bucket's first class, which a softmax does not notice and which saves that class.
/// </summary>
internal static class WeightsFile
{
    private const int MostWeights = 1 << 24;
    private const byte Version = 1;

    private static ReadOnlySpan<byte> Magic => "ETHC"u8;

    /// <summary>Reads a classifier.</summary>
    /// <exception cref="InvalidDataException">It is no such file, one of another version, or cut short.</exception>
    public static HashedClassifier Read(Stream stream)
    {
        using var header = new BinaryReader(stream);
        Span<byte> magic = stackalloc byte[Magic.Length];
        if (stream.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) < magic.Length || !magic.SequenceEqual(Magic))
        {
            throw new InvalidDataException("this is no weights file: it does not begin with ETHC");
        }

        var version = stream.ReadByte();
        if (version != Version)
        {
            throw new InvalidDataException($"weights file of version {version}; this program reads version {Version}");
        }

        try
        {
            return ReadWeights(stream, header.ReadByte(), header.ReadByte(), header.ReadSingle());
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException("the weights file is cut short", error);
        }
    }

    /// <summary>Writes a classifier; the same one always gives the same bytes.</summary>
    public static void Write(HashedClassifier classifier, Stream stream)
    {
        var (classes, weights) = (classifier.Classes, Relative(classifier));
        var scale = Math.Max(weights.Max(Math.Abs), 1e-6f) / sbyte.MaxValue;
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write((byte)classes);
        writer.Write((byte)int.Log2(classifier.Weights.Length / classes));
        writer.Write(scale);
        writer.Flush();
        using var deflate = new ZLibStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        deflate.Write([.. weights.Select(weight => (byte)(sbyte)MathF.Round(weight / scale))]);
    }

    /// <summary>The classifier as it is after being written and read.</summary>
    public static HashedClassifier Rounded(HashedClassifier classifier)
    {
        using var stream = new MemoryStream();
        Write(classifier, stream);
        stream.Position = 0;
        return Read(stream);
    }

    private static HashedClassifier ReadWeights(Stream stream, int classes, int bits, float scale)
    {
        if (classes < 2 || bits > 22 || classes << bits > MostWeights || !float.IsFinite(scale))
        {
            throw new InvalidDataException($"the weights file speaks of {classes} classes and 2^{bits} buckets");
        }

        var bytes = new byte[(classes - 1) << bits];
        using var deflate = new ZLibStream(stream, CompressionMode.Decompress);
        deflate.ReadExactly(bytes);
        var weights = new float[classes << bits];
        for (var (from, to) = (0, 0); from < bytes.Length; to++)
        {
            weights[to] = to % classes == 0 ? 0 : (sbyte)bytes[from++] * scale;
        }

        return new HashedClassifier(classes, weights);
    }

    private static List<float> Relative(HashedClassifier classifier)
    {
        var relative = new List<float>(classifier.Weights.Length);
        for (var i = 0; i < classifier.Weights.Length; i += classifier.Classes)
        {
            for (var c = 1; c < classifier.Classes; c++)
            {
                relative.Add(classifier.Weights[i + c] - classifier.Weights[i]);
            }
        }

        return relative;
    }
}
