using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EventTimeline.Language.Networks;

/// <summary>Numbers that a machine multiplies and adds in one go; lets <see cref="Product{T}"/> be written once for all widths.</summary>
internal interface ILanes<T>
    where T : struct, ILanes<T>
{
    /// <summary>How many there are.</summary>
    static abstract int Count { get; }

    /// <summary>The same number in all lanes.</summary>
    static abstract T All(float value);

    /// <summary>Numbers from memory.</summary>
    static abstract T Load(ref float from, nint at);

    /// <summary>left × right + sum, rounded once.</summary>
    static abstract T MultiplyAdd(T left, T right, T sum);

    /// <summary>Puts the numbers into memory.</summary>
    void Store(ref float to, nint at);
}

/// <summary>256 bits.</summary>
internal readonly struct Lanes(Vector256<float> values) : ILanes<Lanes>
{
    private readonly Vector256<float> _values = values;

    /// <inheritdoc/>
    public static int Count => Vector256<float>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes All(float value) => new(Vector256.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Load(ref float from, nint at) => new(Vector256.LoadUnsafe(ref from, (nuint)at));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes MultiplyAdd(Lanes left, Lanes right, Lanes sum) =>
        new(Vector256.FusedMultiplyAdd(left._values, right._values, sum._values));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float to, nint at) => _values.StoreUnsafe(ref to, (nuint)at);
}

/// <summary>512 bits.</summary>
internal readonly struct WideLanes(Vector512<float> values) : ILanes<WideLanes>
{
    private readonly Vector512<float> _values = values;

    /// <inheritdoc/>
    public static int Count => Vector512<float>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideLanes All(float value) => new(Vector512.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideLanes Load(ref float from, nint at) => new(Vector512.LoadUnsafe(ref from, (nuint)at));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideLanes MultiplyAdd(WideLanes left, WideLanes right, WideLanes sum) =>
        new(Vector512.FusedMultiplyAdd(left._values, right._values, sum._values));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float to, nint at) => _values.StoreUnsafe(ref to, (nuint)at);
}
