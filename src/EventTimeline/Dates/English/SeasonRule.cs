using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.English;

/// <summary><c>the summer of 1955</c>, <c>spring 2003</c>, <c>winter</c>, <c>the fall</c>.</summary>
internal sealed class SeasonRule : IDateRule
{
    public string Name => "season";

    public ulong Starts => Lexeme.Bit(WordClass.Season);

    public IReadOnlyList<Particle> StartParticles { get; } = [Particle.The];

    public Reading Read(TokenWindow window, int at, DateGrammar grammar)
    {
        var at2 = window.Is(at, Particle.The) ? at + 1 : at;
        if (!window.Has(at2, WordClass.Season, out var season) || (at2 == at && window.Is(at, WordClass.Particle)))
        {
            return Reading.None;
        }

        var date = new CalendarMeaning { Season = (Season)season };
        var end = at2 + 1;
        if (CalendarPhrases.YearBehind(window, end, out var yearEnd, out var shortYear) is { } year)
        {
            date = date with { Year = year, ShortYear = shortYear };
            return new Reading(Name, at, yearEnd, EraYears.WithEra(window, date, ref yearEnd)) with { End = yearEnd };
        }

        if (CalendarPhrases.Holder(window, end, TimeUnit.Season, grammar, out var held) is { } holder)
        {
            return new Reading(Name, at, held, date with { Within = holder });
        }

        return IsSeason(window, at, at2, (Season)season) ? new Reading(Name, at, end, date) : Reading.None;
    }

    /// <summary>"fall" and "spring" are also other words; they need an article or a preposition that a verb or a thing would not have.</summary>
    private static bool IsSeason(TokenWindow window, int first, int noun, Season season)
    {
        if (window.Is(noun + 1, Particle.Of) && window.IsWord(noun, "fall"))
        {
            return false;
        }

        var before = noun == first ? window.IsHyphen(first - 1) ? first - 2 : first - 1 : first;
        if (window.Is(before, WordClass.Stage) || window.Is(before, Particle.In) || window.Is(before, Particle.Since) || window.Is(before, Particle.Until) || window.Is(before, Particle.By))
        {
            return true;
        }

        return season is Season.Summer or Season.Winter
            ? !window.Capital(noun) || window.OpensSentence(noun)
            : !window.IsWord(noun, "fall") && !window.Capital(noun) && (noun > first || (season == Season.Autumn || window.IsNoun(noun + 1)));
    }
}
