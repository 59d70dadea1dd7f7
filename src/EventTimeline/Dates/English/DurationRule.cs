using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>two weeks</c>, <c>five-year</c>, <c>a year and a half</c>, <c>months</c>, <c>day-long</c>; not ages.</summary>
internal sealed class DurationRule : IDateRule
{
    public string Name => "duration";

    public ulong Starts => Lexeme.Bit(WordClass.Cardinal) | Lexeme.Bit(WordClass.Indefinite)
        | Lexeme.Bit(WordClass.Units) | Lexeme.Bit(WordClass.Unit);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.A, Particle.Half, Particle.Couple];

    public bool StartsWithNumber => true;

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        if (window.IsAny(at, Lexeme.Bit(WordClass.Units) | Lexeme.Bit(WordClass.Unit)) && !window.Is(at, WordClass.Cardinal))
        {
            return Bare(window, at);
        }

        if (IsCutNumber(window, at) || Amounts.Read(window, at) is not { } amount)
        {
            return Reading.None;
        }

        var hyphen = window.IsHyphen(amount.End) || (window.Joined(amount.End) && window[amount.End].Kind == Scanning.TokenKind.Word);
        var nounAt = window.IsHyphen(amount.End) ? amount.End + 1 : amount.End;
        nounAt = IsAdjective(window, nounAt, amount) ? nounAt + 1 : nounAt;
        if (UnitPhrases.Read(window, nounAt) is not { } noun || !Agrees(window, at, amount, noun, hyphen) || IsAge(window, noun.End) || IsFraction(window, noun) || IsRate(window, at, amount))
        {
            return Reading.None;
        }

        // "a several-year plan" leaves the article out, "an hour" does not.
        return Complete(window, hyphen && window.Is(at, Particle.A) ? at + 1 : at, amount, noun);
    }

    private Reading Complete(TokenWindow window, int at, Amount amount, UnitNoun noun)
    {
        var count = amount.Count * noun.Count;
        var end = noun.End;
        if (Amounts.HalfEnd(window, end) is { } half)
        {
            (count, end) = (count + 0.5m, half);
        }

        var meaning = new DurationMeaning(count, noun.Unit, SinceSpans.Direction(window, at));
        if (window.Is(end, Particle.And) && Amounts.Read(window, end + 1) is { } second
            && UnitPhrases.Read(window, second.End) is { } finer && finer.Unit < noun.Unit && finer.Plural != (second.Count == 1))
        {
            return new Reading(Name, at, finer.End, meaning with { And = new DurationMeaning(second.Count * finer.Count, finer.Unit) });
        }

        end = window.IsHyphen(end) && window.Is(end + 1, Particle.Filler) && window.IsWord(end + 1, "long") ? end + 2 : end;
        return new Reading(Name, at, end, meaning, IsCouple(window, at, amount) ? TimexMod.Approx : TimexMod.None);
    }

    /// <summary>"weeks of talks", "for years", "day-long": no amount.</summary>
    private Reading Bare(TokenWindow window, int at)
    {
        if (window.Is(at, WordClass.Unit) && !window.Is(at, WordClass.Units))
        {
            if (window.IsHyphen(at + 1) && Amounts.HalfEnd(window, at + 1) is { } half)
            {
                return new Reading(Name, at, half, new DurationMeaning(1.5m, (TimeUnit)window.Value(at, WordClass.Unit)));
            }

            return window.Value(at, WordClass.Unit) >= (int)TimeUnit.Hour && window.IsHyphen(at + 1) && window.IsWord(at + 2, "long")
                ? new Reading(Name, at, at + 3, new DurationMeaning(1, (TimeUnit)window.Value(at, WordClass.Unit)))
                : Reading.None;
        }

        var unit = (TimeUnit)window.Value(at, WordClass.Units);
        return unit < TimeUnit.Hour || unit == TimeUnit.Quarter || window.Is(at - 1, WordClass.Part) || window.Is(at - 1, WordClass.Stage) || window.IsNumber(at + 1, 4, 4) || window.IsHyphen(at - 1) || IsAge(window, at + 1) || window.Capital(at)
            ? Reading.None
            : new Reading(Name, at, at + 1, new DurationMeaning(null, unit));
    }

    private static bool Agrees(TokenWindow window, int at, Amount amount, UnitNoun noun, bool hyphen)
    {
        if (window.Is(at, Particle.A) && amount.End == at + 1)
        {
            return !noun.Plural && !hyphen && noun.End == amount.End + 1 && noun.Unit != TimeUnit.Second && !window.IsHyphen(noun.End) && !window.IsApostrophe(noun.End);
        }

        return !IsTitle(window, at, noun) && !IsYear(window, at, noun, hyphen) && (hyphen || noun.Plural || amount.Count is <= 1 || IsAttribute(window, noun.End));
    }

    /// <summary>"the World Cup 2018 day five": the number is a year.</summary>
    private static bool IsYear(TokenWindow window, int at, UnitNoun noun, bool hyphen) => !hyphen && !noun.Plural && window.IsNumber(at, 4, 4, 1900, 2099);

    /// <summary>"60 Minutes": a name.</summary>
    private static bool IsTitle(TokenWindow window, int at, UnitNoun noun) => window.Capital(noun.End - 1) && !window.Capital(at) && !window.IsHyphen(noun.End - 2);

    /// <summary>"two bloody weeks": one adjective between a number and a plural.</summary>
    private static bool IsAdjective(TokenWindow window, int at, Amount amount) =>
        amount.Count >= 2 && window[at] is { Kind: Scanning.TokenKind.Word, Lexeme: 0, Length: > 3 } && window.Spaced(at) && !window.Capital(at)
        && !window.Written(at).EndsWith("s") && window.Is(at + 1, WordClass.Units);

    /// <summary>"three-quarters of", "a quarter of": a part of a whole, not of a year.</summary>
    private static bool IsFraction(TokenWindow window, UnitNoun noun) =>
        noun.Unit == TimeUnit.Quarter && (!noun.Plural || window.IsHyphen(noun.End - 2) || (window.Is(noun.End, Particle.Of) && window.Is(noun.End + 1, Particle.The)));

    /// <summary>"$500 million a year", "24 hours a day": how often, not how long.</summary>
    private static bool IsRate(TokenWindow window, int at, Amount amount) =>
        window.Is(at, Particle.A) && amount.End == at + 1
        && (window[at - 1].Kind == Scanning.TokenKind.Number || window.IsAny(at - 1, Lexeme.Bit(WordClass.Units) | Lexeme.Bit(WordClass.Counted) | Lexeme.Bit(WordClass.Magnitude)));

    /// <summary>"two day rally": a word behind the singular that is not a function word.</summary>
    private static bool IsAttribute(TokenWindow window, int end) =>
        window[end].Kind == Scanning.TokenKind.Word && !window.Is(end, WordClass.Particle) && !window.Is(end, WordClass.Tense);

    private static bool IsAge(TokenWindow window, int end) =>
        window.Is(end, Particle.Old) || (window.IsHyphen(end) && (window.Is(end + 1, Particle.Old) || window.IsWord(end + 1, "olds")))
        || (window.Is(end, Particle.Of) && window.IsWord(end + 1, "age"));

    /// <summary>Digits behind a decimal point, a hyphen or a currency sign belong to something else.</summary>
    private static bool IsCutNumber(TokenWindow window, int at) =>
        window.Joined(at) && (window.IsMark(at - 1, '.') || window.IsMark(at - 1, ',') || window.IsMark(at - 1, '$') || window.IsMark(at - 1, '/'));

    private static bool IsCouple(TokenWindow window, int at, Amount amount) =>
        amount.Count == 2 && (window.Is(at, Particle.Couple) || window.Is(at + 1, Particle.Couple));
}
