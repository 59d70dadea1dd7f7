using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Grammar;

/// <summary>An amount of units as written.</summary>
/// <param name="Count">The number, or null where the words do not count.</param>
/// <param name="End">Index just past its last token.</param>
internal readonly record struct Amount(decimal? Count, int End);

/// <summary>Reads amounts: <c>25</c>, <c>1.5</c>, <c>twenty-five</c>, <c>two and a half</c>, <c>a couple of</c>, <c>several</c>, <c>a</c>.</summary>
internal static class Amounts
{
    private const int MostDigits = 5;

    /// <summary>The amount that begins at a token, or null.</summary>
    public static Amount? Read(TokenWindow window, int at)
    {
        var amount = Digits(window, at) ?? Indefinite(window, at) ?? Words(window, at) ?? Half(window, at) ?? Article(window, at);
        return amount is { Count: not null } counted ? WithHalf(window, counted) : amount;
    }

    /// <summary>A whole number in words: <c>twenty-five</c>, <c>two hundred</c>.</summary>
    public static Amount? Words(TokenWindow window, int at)
    {
        if (!window.Has(at, WordClass.Cardinal, out var value))
        {
            return null;
        }

        var end = at + 1;
        if (value is >= 20 and < 100)
        {
            var unit = window.IsHyphen(end) ? end + 1 : end;
            if (window.Has(unit, WordClass.Cardinal, out var ones) && ones is > 0 and < 10)
            {
                (value, end) = (value + ones, unit + 1);
            }
        }

        return window.Has(end, WordClass.Magnitude, out var magnitude) ? new Amount(value * magnitude, end + 1) : new Amount(value, end);
    }

    private static Amount? Digits(TokenWindow window, int at)
    {
        if (!window.IsNumber(at, 1, MostDigits) || (window.Joined(at) && window.IsMark(at - 1, '.')))
        {
            return null;
        }

        decimal value = window[at].Number;
        var end = at + 1;
        if (window.IsMark(end, ',') && window.Joined(end) && window.Joined(end + 1) && window.IsNumber(end + 1, 3, 3))
        {
            return new Amount((value * 1000) + window[end + 1].Number, end + 2);
        }

        if (window.IsMark(end, '.') && window.Joined(end) && window.Joined(end + 1) && window.IsNumber(end + 1, 1, 2))
        {
            var fraction = window[end + 1];
            return new Amount(value + (fraction.Number / (fraction.Length == 1 ? 10m : 100m)), end + 2);
        }

        if (window.IsNumber(end, 1, 1) && window.IsMark(end + 1, '/') && window.IsNumber(end + 2, 1, 1, 2, 9))
        {
            return new Amount(value + ((decimal)window[end].Number / window[end + 2].Number), end + 3);
        }

        return new Amount(value, end);
    }

    private static Amount? Indefinite(TokenWindow window, int at)
    {
        var start = window.Is(at, Particle.A) ? at + 1 : at;
        if (window.Is(start, Particle.Couple))
        {
            return new Amount(2, window.Is(start + 1, Particle.Of) ? start + 2 : start + 1);
        }

        return window.Is(start, WordClass.Indefinite) ? new Amount(null, start + 1) : null;
    }

    private static Amount? Half(TokenWindow window, int at)
    {
        var start = window.Is(at, Particle.A) ? at + 1 : at;
        if (!window.Is(start, Particle.Half))
        {
            return null;
        }

        var end = window.IsHyphen(start + 1) ? start + 2 : start + 1;
        return new Amount(0.5m, window.Is(end, Particle.A) ? end + 1 : end);
    }

    private static Amount? Article(TokenWindow window, int at) =>
        !window.Is(at, Particle.A) ? null
        : window.Has(at + 1, WordClass.Magnitude, out var magnitude) ? new Amount(magnitude, at + 2)
        : Words(window, at + 1) is { Count: 12 } dozen ? dozen
        : new Amount(1, at + 1);

    /// <summary>"and a half" behind a number, with or without hyphens.</summary>
    private static Amount WithHalf(TokenWindow window, Amount amount) =>
        HalfEnd(window, amount.End) is { } end && amount.Count >= 1 ? new Amount(amount.Count + 0.5m, end) : amount;

    /// <summary>Index just past "and a half" at a token, or null.</summary>
    public static int? HalfEnd(TokenWindow window, int at)
    {
        var and = window.IsHyphen(at) ? at + 1 : at;
        var a = window.IsHyphen(and + 1) ? and + 2 : and + 1;
        var half = window.IsHyphen(a + 1) ? a + 2 : a + 1;
        return window.Is(and, Particle.And) && window.Is(a, Particle.A) && window.Is(half, Particle.Half) ? half + 1 : null;
    }
}
