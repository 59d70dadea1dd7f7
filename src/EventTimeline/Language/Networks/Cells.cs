using System.Numerics;
using System.Runtime.InteropServices;

namespace EventTimeline.Language.Networks;

/// <summary>One step of the running sum of a <see cref="GatedLayer"/>.</summary>
internal static class Cells
{
    /// <summary>cell = keep × before + (1 - keep) × value; an empty <paramref name="before"/> counts as zeros.</summary>
    public static void Mix(Span<float> cell, ReadOnlySpan<float> value, ReadOnlySpan<float> keep, ReadOnlySpan<float> before)
    {
        var to = MemoryMarshal.Cast<float, Vector<float>>(cell);
        var values = MemoryMarshal.Cast<float, Vector<float>>(value);
        var keeps = MemoryMarshal.Cast<float, Vector<float>>(keep);
        var olds = MemoryMarshal.Cast<float, Vector<float>>(before);
        for (var i = 0; i < to.Length; i++)
        {
            var old = olds.IsEmpty ? Vector<float>.Zero : olds[i];
            to[i] = values[i] + (keeps[i] * (old - values[i]));
        }
    }
}
