using System.Runtime.InteropServices;

namespace EventTimeline.Language;

/// <summary>Gives one string for the many times a short word occurs. Thread-safe: a lost race costs a string, never a wrong one.</summary>
internal sealed class FormPool
{
    private const int Size = 1 << 13;
    private const int LongestForm = 24;
    private readonly string?[] _strings = new string?[Size];

    /// <summary>A string with these units.</summary>
    public string Get(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestForm)
        {
            return form.ToString();
        }

        ref var slot = ref _strings[Hash(form) & (Size - 1)];
        if (Volatile.Read(ref slot) is { } known && form.SequenceEqual(known))
        {
            return known;
        }

        var made = form.ToString();
        Volatile.Write(ref slot, made);
        return made;
    }

    private static uint Hash(ReadOnlySpan<char> form)
    {
        var hash = 2166136261u;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(form))
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
