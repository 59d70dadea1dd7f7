using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>two weeks ago</c>, <c>a year earlier</c>, <c>months later</c>, <c>three days before</c>, <c>nearly a week after the vote</c>, <c>five years from now</c>.</summary>
internal sealed class CountedRule : IDateRule
{
    private const int HoursADay = 24;

    public string Name => "counted";

    public ulong Starts => Lexeme.Bit(WordClass.Cardinal) | Lexeme.Bit(WordClass.Indefinite) | Lexeme.Bit(WordClass.Units);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.A, Particle.The, Particle.Half, Particle.Couple];

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var amount = window.Is(at, Particle.The) ? new Amount(1, at + 1) : window.Is(at, WordClass.Units) ? new Amount(null, at) : Amounts.Read(window, at);
        if (amount is not { } counted || UnitPhrases.Read(window, counted.End) is not { } noun || noun.Unit < TimeUnit.Minute || noun.Plural == (counted.Count == 1 && !window.Is(at, WordClass.Units)))
        {
            return Reading.None;
        }

        var count = counted.Count * noun.Count;
        var end = noun.End;
        if (Amounts.HalfEnd(window, end) is { } half)
        {
            (count, end) = (count + 0.5m, half);
        }

        var soft = window.Is(end, Particle.Or) && window.Is(end + 1, Particle.So);
        return Read(window, at, soft ? end + 2 : end, count, noun.Unit, soft ? TimexMod.Approx : TimexMod.None);
    }

    private Reading Read(TokenWindow window, int at, int end, decimal? count, TimeUnit unit, TimexMod mod)
    {
        var article = window.Is(at, Particle.The);
        if (window.Is(end, Particle.Ago) || (window.Is(end, Particle.Back) && !article))
        {
            return Shift(at, end + 1, count, unit, -1, ReferencePoint.Writing, mod);
        }

        if (window.Is(end, Particle.From) && window.Is(end + 1, Particle.Now))
        {
            return Shift(at, end + 2, count, unit, 1, ReferencePoint.Writing, mod);
        }

        if (window.Is(end, Particle.Earlier) || window.Is(end, Particle.Later))
        {
            return article ? Reading.None : Shift(at, end + 1, count, unit, window.Is(end, Particle.Earlier) ? -1 : 1, ReferencePoint.Narrative, mod);
        }

        var after = window.Is(end, Particle.After) || window.Is(end, Picker.Following);
        return after || window.Is(end, Particle.Before) ? Beside(window, at, end, count, unit, after ? 1 : -1, mod) : Reading.None;
    }

    /// <summary>Without an object the preposition belongs to the date; with one, the amount alone is the expression, and it counts from the object.</summary>
    private Reading Beside(TokenWindow window, int at, int end, decimal? count, TimeUnit unit, int direction, TimexMod mod)
    {
        var next = window[end + 1];
        if (next.Kind is Scanning.TokenKind.None or Scanning.TokenKind.Mark || window.Is(end + 1, Particle.And) || window.Is(end + 1, WordClass.Tense))
        {
            return window.IsApostrophe(end + 1) ? Reading.None : Shift(at, end + 1, count, unit, direction, ReferencePoint.Narrative, mod);
        }

        var reading = Shift(at, end, count, unit, direction, ReferencePoint.Narrative, mod);
        var words = EventWords(window, end + 1);
        var type = window.Is(at, Particle.The) ? TimexType.Date : TimexType.Duration;
        return reading with { Meaning = (ShiftMeaning)reading.Meaning! with { EventText = words }, Type = type };
    }

    private Reading Shift(int at, int end, decimal? count, TimeUnit unit, int direction, ReferencePoint from, TimexMod mod)
    {
        var (whole, finer) = Whole(count, unit);
        return new Reading(Name, at, end, new ShiftMeaning(finer, whole * direction, from) { Direction = direction, FromPoint = true }, mod);
    }

    /// <summary>One and a half years as eighteen months, half an hour as thirty minutes.</summary>
    private static (int? Count, TimeUnit Unit) Whole(decimal? count, TimeUnit unit) =>
        count is not { } value ? (null, unit)
        : unit == TimeUnit.Hour && value % HoursADay == 0 ? ((int)(value / HoursADay), TimeUnit.Day)
        : value == decimal.Truncate(value) ? ((int)value, unit)
        : unit switch
        {
            TimeUnit.Year => ((int)(value * 12), TimeUnit.Month),
            TimeUnit.Decade => ((int)(value * 10), TimeUnit.Year),
            TimeUnit.Century => ((int)(value * 100), TimeUnit.Year),
            TimeUnit.Month => ((int)(value * 30), TimeUnit.Day),
            TimeUnit.Week => ((int)(value * 7), TimeUnit.Day),
            TimeUnit.Day => ((int)(value * 24), TimeUnit.Hour),
            TimeUnit.Hour => ((int)(value * 60), TimeUnit.Minute),
            _ => ((int)value, unit),
        };

    /// <summary>The words of the event up to the next mark, at most eight.</summary>
    private static string EventWords(TokenWindow window, int at)
    {
        var end = at;
        while (end < at + 8 && (window[end].Kind is Scanning.TokenKind.Word or Scanning.TokenKind.Number || (window.IsHyphen(end) && window.Joined(end + 1))))
        {
            end++;
        }

        return end == at ? "" : window.Span(at, end).Of(window.Text);
    }
}
