using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EventTimeline.Language.Networks;

/// <summary>The arithmetic of the networks.</summary>
/// <remarks>
/// Every sum is formed in the order of the inner index with fused multiply-add, whatever the width of the machine's vectors, so that all
/// machines come to the same bits.
/// </remarks>
internal static class Kernels
{
    /// <summary>Widths of all layers are multiples of this.</summary>
    public const int Step = 16;

    /// <summary>
    /// <paramref name="c"/> += <paramref name="a"/> × <paramref name="b"/>, with <paramref name="rows"/> × <paramref name="inner"/> numbers in a,
    /// inner × <paramref name="width"/> in b, rows × width in c. The width is a multiple of <see cref="Step"/>.
    /// </summary>
    public static void MultiplyAdd(MatrixView a, ReadOnlySpan<float> b, Span<float> c, int rows, int inner, int width)
    {
        if (rows <= 0 || inner <= 0)
        {
            return;
        }

        CheckBounds(a, b, c, rows, inner, width);
        ref var left = ref MemoryMarshal.GetReference(a.Values);
        ref var right = ref MemoryMarshal.GetReference(b);
        ref var sum = ref MemoryMarshal.GetReference(c);
        var shape = new ProductShape(a.RowStep, a.ColumnStep, rows, inner, width);
        var wide = Vector512.IsHardwareAccelerated ? width / (2 * Step) * (2 * Step) : 0;
        if (wide > 0)
        {
            Product<WideLanes>.Add(ref left, ref right, ref sum, shape, 0, wide);
        }

        Product<Lanes>.Add(ref left, ref right, ref sum, shape, wide, width);
    }

    /// <summary>Replaces every number x by 1 / (1 + e^-x); the length is a multiple of 8.</summary>
    public static void Sigmoid(Span<float> values)
    {
        foreach (ref var vector in MemoryMarshal.Cast<float, Vector256<float>>(values))
        {
            vector = Sigmoid(vector);
        }
    }

    /// <summary>Replaces every number by its hyperbolic tangent; the length is a multiple of 8.</summary>
    public static void Tanh(Span<float> values)
    {
        foreach (ref var vector in MemoryMarshal.Cast<float, Vector256<float>>(values))
        {
            vector = (Sigmoid(vector + vector) * 2f) - Vector256<float>.One;
        }
    }

    /// <summary>Adds <paramref name="values"/> to <paramref name="target"/>, as far as the shorter reaches.</summary>
    public static void Add(Span<float> target, ReadOnlySpan<float> values)
    {
        var length = Math.Min(target.Length, values.Length);
        var to = MemoryMarshal.Cast<float, Vector<float>>(target[..length]);
        var from = MemoryMarshal.Cast<float, Vector<float>>(values[..length]);
        for (var i = 0; i < to.Length && i < from.Length; i++)
        {
            to[i] += from[i];
        }

        for (var i = to.Length * Vector<float>.Count; i < length; i++)
        {
            target[i] += values[i];
        }
    }

    /// <summary>The index of the largest number; the first of equals.</summary>
    public static int Largest(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best])
            {
                best = i;
            }
        }

        return best;
    }

    private static void CheckBounds(MatrixView a, ReadOnlySpan<float> b, Span<float> c, int rows, int inner, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(width % Step, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(a.Values.Length, ((rows - 1) * a.RowStep) + ((inner - 1) * a.ColumnStep) + 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(b.Length, inner * width);
        ArgumentOutOfRangeException.ThrowIfLessThan(c.Length, rows * width);
    }

    /// <summary>e^-x as 2^n × 2^f with a polynomial for f in [-0.5, 0.5]; relative error below 1e-6.</summary>
    private static Vector256<float> Sigmoid(Vector256<float> x)
    {
        var power = Vector256.Max(Vector256.Min(x * -1.44269504f, Vector256.Create(60f)), Vector256.Create(-60f));
        var whole = Vector256.Round(power);
        var rest = power - whole;
        var value = Vector256.Create(0.00133336f);
        value = Vector256.FusedMultiplyAdd(value, rest, Vector256.Create(0.00961813f));
        value = Vector256.FusedMultiplyAdd(value, rest, Vector256.Create(0.05550411f));
        value = Vector256.FusedMultiplyAdd(value, rest, Vector256.Create(0.24022651f));
        value = Vector256.FusedMultiplyAdd(value, rest, Vector256.Create(0.69314718f));
        value = Vector256.FusedMultiplyAdd(value, rest, Vector256<float>.One);
        var scale = Vector256.ShiftLeft(Vector256.ConvertToInt32(whole) + Vector256.Create(127), 23).AsSingle();
        return Vector256<float>.One / Vector256.FusedMultiplyAdd(value, scale, Vector256<float>.One);
    }
}
