namespace EventTimeline.Training.Networks;

/// <summary>A fast source of chance that gives the same numbers everywhere for the same seed (xorshift64*, Vigna 2016).</summary>
internal sealed class Noise(ulong seed)
{
    private ulong _state = (seed + 1) * 0x9E3779B97F4A7C15UL;

    /// <summary>A number from 0, inclusive, to 1, exclusive.</summary>
    public float NextSingle() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>A number from 0, inclusive, to <paramref name="end"/>, exclusive.</summary>
    public int Next(int end) => (int)((Next() >> 33) % (ulong)end);

    /// <summary>Brings a list into a chance order.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    /// <summary>Fills a mask that drops a share of the numbers and makes up for it in the others.</summary>
    public void FillMask(Span<float> mask, float drop)
    {
        var keep = 1 / (1 - drop);
        foreach (ref var value in mask)
        {
            value = NextSingle() < drop ? 0 : keep;
        }
    }

    private ulong Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return _state * 0x2545F4914F6CDD1DUL;
    }
}
