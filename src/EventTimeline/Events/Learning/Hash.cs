namespace EventTimeline.Events.Learning;

/// <summary>FNV-1a hashes, the same on every machine and in every run, for features that are kept by hash.</summary>
internal static class Hash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Hash of a word, without regard to ASCII case.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var unit in word)
        {
            hash = (hash ^ (char.IsAsciiLetterUpper(unit) ? unit + 32u : unit)) * Prime;
        }

        return hash;
    }

    /// <summary>Hash of a template's number and one value.</summary>
    public static uint Of(uint template, uint value) => Mix(((Offset ^ template) * Prime) ^ value);

    /// <summary>Hash of a template's number and two values.</summary>
    public static uint Of(uint template, uint first, uint second) => Mix((Of(template, first) * Prime) ^ second);

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
