using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EventTimeline.Language.Networks;

/// <summary>Rows of numbers kept as 8-bit integers with one scale a row: a quarter of the size of floats. Immutable.</summary>
internal sealed class QuantisedTable
{
    private readonly float[] _scales;
    private readonly ReadOnlyMemory<byte> _values;

    private QuantisedTable(int width, float[] scales, ReadOnlyMemory<byte> values)
    {
        Width = width;
        _scales = scales;
        _values = values;
    }

    /// <summary>Numbers in a row.</summary>
    public int Width { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => _scales.Length;

    /// <summary>Rounds rows of floats, one after the other, each to 127 steps either side of zero.</summary>
    public static QuantisedTable Quantise(ReadOnlySpan<float> rows, int width)
    {
        var scales = new float[rows.Length / width];
        var values = new byte[rows.Length];
        for (var row = 0; row < scales.Length; row++)
        {
            var from = rows.Slice(row * width, width);
            var largest = 0f;
            foreach (var value in from)
            {
                largest = MathF.Max(largest, MathF.Abs(value));
            }

            scales[row] = largest / sbyte.MaxValue;
            for (var i = 0; i < width && largest > 0; i++)
            {
                values[(row * width) + i] = (byte)(sbyte)MathF.Round(from[i] / scales[row]);
            }
        }

        return new QuantisedTable(width, scales, values);
    }

    /// <summary>Adds a row (numbered from 0) to <paramref name="target"/>.</summary>
    public void AddTo(Span<float> target, int row)
    {
        var scale = _scales[row];
        var values = MemoryMarshal.Cast<byte, sbyte>(_values.Span.Slice(row * Width, Width));
        var vectors = MemoryMarshal.Cast<float, Vector128<float>>(target[..Width]);
        var bytes = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(values);
        for (var i = 0; i < bytes.Length; i++)
        {
            var (low, high) = Vector128.Widen(bytes[i]);
            AddScaled(vectors.Slice(4 * i, 2), low, scale);
            AddScaled(vectors.Slice((4 * i) + 2, 2), high, scale);
        }

        for (var i = bytes.Length * Vector128<sbyte>.Count; i < values.Length; i++)
        {
            target[i] += values[i] * scale;
        }
    }

    private static void AddScaled(Span<Vector128<float>> target, Vector128<short> values, float scale)
    {
        var (low, high) = Vector128.Widen(values);
        target[0] += Vector128.ConvertToSingle(low) * scale;
        target[1] += Vector128.ConvertToSingle(high) * scale;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static QuantisedTable Read(SectionReader reader) => new(reader.ReadInt32(), reader.ReadArray<float>(), reader.ReadBytes());

    /// <summary>Writes the table into a section.</summary>
    public void Write(SectionWriter writer)
    {
        writer.Write(Width);
        writer.WriteArray<float>(_scales);
        writer.WriteArray(_values.Span);
    }
}
