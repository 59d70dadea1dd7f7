using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EventTimeline.Language.Networks;

/// <summary>A matrix as a view: rows may overlap or be read as columns, by the two steps.</summary>
/// <param name="values">The numbers.</param>
/// <param name="rowStep">Distance from a row to the next.</param>
/// <param name="columnStep">Distance from a column to the next.</param>
internal readonly ref struct MatrixView(ReadOnlySpan<float> values, int rowStep, int columnStep = 1)
{
    /// <summary>The numbers.</summary>
    public ReadOnlySpan<float> Values { get; } = values;

    /// <summary>Distance from a row to the next.</summary>
    public int RowStep { get; } = rowStep;

    /// <summary>Distance from a column to the next.</summary>
    public int ColumnStep { get; } = columnStep;
}

/// <summary>The arithmetic of the networks.</summary>
/// <remarks>
/// Every sum is formed in the order of the inner index with fused multiply-add, whatever the width of the machine's vectors, so that all
/// machines come to the same bits.
/// </remarks>
internal static class Kernels
{
    /// <summary>Widths of all layers are multiples of this.</summary>
    public const int Step = 16;

    private const int Wide = 64;
    private const int Lanes = 8;

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
        var row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            ref var from = ref Unsafe.Add(ref left, row * a.RowStep);
            for (var column = 0; column < width; column += Step)
            {
                FourRows(ref from, a.RowStep, a.ColumnStep, ref Unsafe.Add(ref right, column), ref Unsafe.Add(ref sum, (row * width) + column), inner, width);
            }
        }

        for (; row < rows; row++)
        {
            OneRow(ref Unsafe.Add(ref left, row * a.RowStep), a.ColumnStep, ref right, ref Unsafe.Add(ref sum, row * width), inner, width);
        }
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

    private static void FourRows(ref float a, int rowStep, int columnStep, ref float b, ref float c, int inner, int width)
    {
        ref var a1 = ref Unsafe.Add(ref a, rowStep);
        ref var a2 = ref Unsafe.Add(ref a1, rowStep);
        ref var a3 = ref Unsafe.Add(ref a2, rowStep);
        ref var c1 = ref Unsafe.Add(ref c, width);
        ref var c2 = ref Unsafe.Add(ref c1, width);
        ref var c3 = ref Unsafe.Add(ref c2, width);
        var (s00, s01) = (Load(ref c, 0), Load(ref c, Lanes));
        var (s10, s11) = (Load(ref c1, 0), Load(ref c1, Lanes));
        var (s20, s21) = (Load(ref c2, 0), Load(ref c2, Lanes));
        var (s30, s31) = (Load(ref c3, 0), Load(ref c3, Lanes));
        for (nint p = 0, at = 0, from = 0; p < inner; p++, at += columnStep, from += width)
        {
            var b0 = Load(ref b, from);
            var b1 = Load(ref b, from + Lanes);
            var x0 = Vector256.Create(Unsafe.Add(ref a, at));
            s00 = Vector256.FusedMultiplyAdd(x0, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(x0, b1, s01);
            var x1 = Vector256.Create(Unsafe.Add(ref a1, at));
            s10 = Vector256.FusedMultiplyAdd(x1, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(x1, b1, s11);
            var x2 = Vector256.Create(Unsafe.Add(ref a2, at));
            s20 = Vector256.FusedMultiplyAdd(x2, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(x2, b1, s21);
            var x3 = Vector256.Create(Unsafe.Add(ref a3, at));
            s30 = Vector256.FusedMultiplyAdd(x3, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(x3, b1, s31);
        }

        Store(ref c, s00, s01);
        Store(ref c1, s10, s11);
        Store(ref c2, s20, s21);
        Store(ref c3, s30, s31);
    }

    private static void OneRow(ref float a, int columnStep, ref float b, ref float c, int inner, int width)
    {
        var column = 0;
        for (; column + Wide <= width; column += Wide)
        {
            WideRow(ref a, columnStep, ref Unsafe.Add(ref b, column), ref Unsafe.Add(ref c, column), inner, width);
        }

        for (; column < width; column += Step)
        {
            ref var to = ref Unsafe.Add(ref c, column);
            var (s0, s1) = (Load(ref to, 0), Load(ref to, Lanes));
            for (nint p = 0, at = 0, from = column; p < inner; p++, at += columnStep, from += width)
            {
                var x = Vector256.Create(Unsafe.Add(ref a, at));
                s0 = Vector256.FusedMultiplyAdd(x, Load(ref b, from), s0);
                s1 = Vector256.FusedMultiplyAdd(x, Load(ref b, from + Lanes), s1);
            }

            Store(ref to, s0, s1);
        }
    }

    private static void WideRow(ref float a, int columnStep, ref float b, ref float c, int inner, int width)
    {
        var (s0, s1, s2, s3) = (Load(ref c, 0), Load(ref c, Lanes), Load(ref c, 2 * Lanes), Load(ref c, 3 * Lanes));
        var (s4, s5, s6, s7) = (Load(ref c, 4 * Lanes), Load(ref c, 5 * Lanes), Load(ref c, 6 * Lanes), Load(ref c, 7 * Lanes));
        for (nint p = 0, at = 0, from = 0; p < inner; p++, at += columnStep, from += width)
        {
            var x = Vector256.Create(Unsafe.Add(ref a, at));
            s0 = Vector256.FusedMultiplyAdd(x, Load(ref b, from), s0);
            s1 = Vector256.FusedMultiplyAdd(x, Load(ref b, from + Lanes), s1);
            s2 = Vector256.FusedMultiplyAdd(x, Load(ref b, from + (2 * Lanes)), s2);
            s3 = Vector256.FusedMultiplyAdd(x, Load(ref b, from + (3 * Lanes)), s3);
            s4 = Vector256.FusedMultiplyAdd(x, Load(ref b, from + (4 * Lanes)), s4);
            s5 = Vector256.FusedMultiplyAdd(x, Load(ref b, from + (5 * Lanes)), s5);
            s6 = Vector256.FusedMultiplyAdd(x, Load(ref b, from + (6 * Lanes)), s6);
            s7 = Vector256.FusedMultiplyAdd(x, Load(ref b, from + (7 * Lanes)), s7);
        }

        Store(ref c, s0, s1);
        Store(ref Unsafe.Add(ref c, 2 * Lanes), s2, s3);
        Store(ref Unsafe.Add(ref c, 4 * Lanes), s4, s5);
        Store(ref Unsafe.Add(ref c, 6 * Lanes), s6, s7);
    }

    private static Vector256<float> Load(ref float values, nint at) => Vector256.LoadUnsafe(ref values, (nuint)at);

    private static void Store(ref float values, Vector256<float> first, Vector256<float> second)
    {
        first.StoreUnsafe(ref values);
        second.StoreUnsafe(ref values, Lanes);
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
