using System.Runtime.CompilerServices;

namespace EventTimeline.Language.Networks;

/// <summary>The sizes of a product of matrices; see <see cref="Kernels.MultiplyAdd"/>.</summary>
internal readonly record struct ProductShape(int RowStep, int ColumnStep, int Rows, int Inner, int Width);

/// <summary>
/// The product of two matrices in blocks that stay in registers: six rows by two vectors, or one row by eight.
/// </summary>
/// <remarks>Optimised at once, not after many calls: a short run of the command would otherwise spend its time in slow first code.</remarks>
internal static class Product<T>
    where T : struct, ILanes<T>
{
    private const int BlockRows = 6;
    private const int LongVectors = 8;

    /// <summary>c += a × b for the columns from <paramref name="first"/> to <paramref name="end"/>, a multiple of two vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ref float a, ref float b, ref float c, in ProductShape shape, int first, int end)
    {
        var row = 0;
        for (; row + BlockRows <= shape.Rows; row += BlockRows)
        {
            for (var column = first; column < end; column += 2 * T.Count)
            {
                Block(ref Unsafe.Add(ref a, row * shape.RowStep), ref Unsafe.Add(ref b, column), ref Unsafe.Add(ref c, (row * shape.Width) + column), shape);
            }
        }

        for (; row < shape.Rows; row++)
        {
            ref var from = ref Unsafe.Add(ref a, row * shape.RowStep);
            ref var to = ref Unsafe.Add(ref c, row * shape.Width);
            var column = first;
            for (; column + (LongVectors * T.Count) <= end; column += LongVectors * T.Count)
            {
                LongRow(ref from, ref Unsafe.Add(ref b, column), ref Unsafe.Add(ref to, column), shape);
            }

            for (; column < end; column += 2 * T.Count)
            {
                ShortRow(ref from, ref Unsafe.Add(ref b, column), ref Unsafe.Add(ref to, column), shape);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block(ref float a, ref float b, ref float c, in ProductShape shape)
    {
        var (width, step, columnStep, inner) = ((nint)shape.Width, (nint)shape.RowStep, (nint)shape.ColumnStep, shape.Inner);
        var (s0, t0) = (T.Load(ref c, 0), T.Load(ref c, T.Count));
        var (s1, t1) = (T.Load(ref c, width), T.Load(ref c, width + T.Count));
        var (s2, t2) = (T.Load(ref c, 2 * width), T.Load(ref c, (2 * width) + T.Count));
        var (s3, t3) = (T.Load(ref c, 3 * width), T.Load(ref c, (3 * width) + T.Count));
        var (s4, t4) = (T.Load(ref c, 4 * width), T.Load(ref c, (4 * width) + T.Count));
        var (s5, t5) = (T.Load(ref c, 5 * width), T.Load(ref c, (5 * width) + T.Count));
        for (nint p = 0, at = 0, from = 0; p < inner; p++, at += columnStep, from += width)
        {
            var (b0, b1) = (T.Load(ref b, from), T.Load(ref b, from + T.Count));
            var x = T.All(Unsafe.Add(ref a, at));
            (s0, t0) = (T.MultiplyAdd(x, b0, s0), T.MultiplyAdd(x, b1, t0));
            x = T.All(Unsafe.Add(ref a, at + step));
            (s1, t1) = (T.MultiplyAdd(x, b0, s1), T.MultiplyAdd(x, b1, t1));
            x = T.All(Unsafe.Add(ref a, at + (2 * step)));
            (s2, t2) = (T.MultiplyAdd(x, b0, s2), T.MultiplyAdd(x, b1, t2));
            x = T.All(Unsafe.Add(ref a, at + (3 * step)));
            (s3, t3) = (T.MultiplyAdd(x, b0, s3), T.MultiplyAdd(x, b1, t3));
            x = T.All(Unsafe.Add(ref a, at + (4 * step)));
            (s4, t4) = (T.MultiplyAdd(x, b0, s4), T.MultiplyAdd(x, b1, t4));
            x = T.All(Unsafe.Add(ref a, at + (5 * step)));
            (s5, t5) = (T.MultiplyAdd(x, b0, s5), T.MultiplyAdd(x, b1, t5));
        }

        Store(ref c, s0, t0);
        Store(ref Unsafe.Add(ref c, width), s1, t1);
        Store(ref Unsafe.Add(ref c, 2 * width), s2, t2);
        Store(ref Unsafe.Add(ref c, 3 * width), s3, t3);
        Store(ref Unsafe.Add(ref c, 4 * width), s4, t4);
        Store(ref Unsafe.Add(ref c, 5 * width), s5, t5);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LongRow(ref float a, ref float b, ref float c, in ProductShape shape)
    {
        var (width, columnStep, inner) = ((nint)shape.Width, (nint)shape.ColumnStep, shape.Inner);
        var (s0, s1) = (T.Load(ref c, 0), T.Load(ref c, T.Count));
        var (s2, s3) = (T.Load(ref c, 2 * T.Count), T.Load(ref c, 3 * T.Count));
        var (s4, s5) = (T.Load(ref c, 4 * T.Count), T.Load(ref c, 5 * T.Count));
        var (s6, s7) = (T.Load(ref c, 6 * T.Count), T.Load(ref c, 7 * T.Count));
        for (nint p = 0, at = 0, from = 0; p < inner; p++, at += columnStep, from += width)
        {
            var x = T.All(Unsafe.Add(ref a, at));
            s0 = T.MultiplyAdd(x, T.Load(ref b, from), s0);
            s1 = T.MultiplyAdd(x, T.Load(ref b, from + T.Count), s1);
            s2 = T.MultiplyAdd(x, T.Load(ref b, from + (2 * T.Count)), s2);
            s3 = T.MultiplyAdd(x, T.Load(ref b, from + (3 * T.Count)), s3);
            s4 = T.MultiplyAdd(x, T.Load(ref b, from + (4 * T.Count)), s4);
            s5 = T.MultiplyAdd(x, T.Load(ref b, from + (5 * T.Count)), s5);
            s6 = T.MultiplyAdd(x, T.Load(ref b, from + (6 * T.Count)), s6);
            s7 = T.MultiplyAdd(x, T.Load(ref b, from + (7 * T.Count)), s7);
        }

        Store(ref c, s0, s1);
        Store(ref Unsafe.Add(ref c, 2 * T.Count), s2, s3);
        Store(ref Unsafe.Add(ref c, 4 * T.Count), s4, s5);
        Store(ref Unsafe.Add(ref c, 6 * T.Count), s6, s7);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ShortRow(ref float a, ref float b, ref float c, in ProductShape shape)
    {
        var (width, columnStep, inner) = ((nint)shape.Width, (nint)shape.ColumnStep, shape.Inner);
        var (s0, s1) = (T.Load(ref c, 0), T.Load(ref c, T.Count));
        for (nint p = 0, at = 0, from = 0; p < inner; p++, at += columnStep, from += width)
        {
            var x = T.All(Unsafe.Add(ref a, at));
            s0 = T.MultiplyAdd(x, T.Load(ref b, from), s0);
            s1 = T.MultiplyAdd(x, T.Load(ref b, from + T.Count), s1);
        }

        Store(ref c, s0, s1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float to, T first, T second)
    {
        first.Store(ref to, 0);
        second.Store(ref to, T.Count);
    }
}
