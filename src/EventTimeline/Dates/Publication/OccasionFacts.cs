using System.Globalization;
using EventTimeline.Dates.Edtf;
using EventTimeline.Dates.Expressions;
using EventTimeline.Dates.Landmarks;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Dates.Publication;

/// <summary>A day or month that an occasion is set for.</summary>
/// <param name="Value">The date, its year perhaps unknown.</param>
/// <param name="Quote">As written.</param>
/// <param name="Noun">The noun of the occasion.</param>
/// <param name="Span">Where the date stands.</param>
internal sealed record OccasionDate(EdtfDate Value, string Quote, string Noun, TextSpan Span);

/// <summary>The year of an occasion.</summary>
/// <param name="Value">The year.</param>
/// <param name="Reason">How it is known, as part of a sentence.</param>
/// <param name="Noun">The noun of the occasion.</param>
/// <param name="Span">The words that tell it.</param>
internal sealed record OccasionYear(int Value, string Reason, string Noun, TextSpan Span);

/// <summary>What a text says of the date of one coming occasion.</summary>
internal sealed class OccasionFacts
{
    private const int Reach = 8;

    // "in over 14 years" counts no exact number.
    private static readonly HashSet<string> Roughly = ["over", "than", "nearly", "almost", "about", "around", "some", "least", "under", "roughly", "approximately"];

    private readonly IReadOnlyList<DateMention> _mentions;

    /// <summary>Gathers the facts.</summary>
    /// <param name="mentions">The expressions near the occasion's nouns, in order of the text.</param>
    public OccasionFacts(IReadOnlyList<DateMention> mentions)
    {
        _mentions = mentions;
        Ahead = [.. from mention in mentions
                    where mention.Expression.Meaning is ShiftMeaning
                    {
                        Unit: TimeUnit.Month or TimeUnit.Year or TimeUnit.Week,
                        Count: > 0,
                        From: ReferencePoint.Writing,
                        Origin: null,
                        EventText: null,
                    }
                    where (mention.Expression.Cues & ContextCues.Past) == 0 || mention.Quote.StartsWith("next", StringComparison.OrdinalIgnoreCase)
                    select (mention, (ShiftMeaning)mention.Expression.Meaning)];
        Date = FindDate();
        Year = FindYear();
    }

    /// <summary>Expressions that count onwards from the time of writing to the occasion.</summary>
    public IReadOnlyList<(DateMention DateMention, ShiftMeaning Shift)> Ahead { get; }

    /// <summary>The earliest day or month that it is set for, or null.</summary>
    public OccasionDate? Date { get; }

    /// <summary>Its year, or null.</summary>
    public OccasionYear? Year { get; }

    /// <summary>The kind of the occasion whose noun stands nearest to an expression, within eight words of its sentence; or null.</summary>
    public static int? KindNear(DateMention mention) => NounNear(mention) is { } noun ? EventNouns.KindOf(noun)?.Number : null;

    /// <summary>The days of a date in a given year.</summary>
    public static DateBounds InYear(EdtfDate date, int year)
    {
        if (!date.Year.IsUnknown)
        {
            return date.Bounds;
        }

        if (date.Day is { } day)
        {
            var on = new AnnualDate(date.Month!.Value.Least, day.Least).InYear(year);
            return new DateBounds(on, on);
        }

        return EdtfDate.OfMonth(year, date.Month!.Value.Least).Bounds;
    }

    /// <summary>The English name of a date's month.</summary>
    public static string MonthName(EdtfDate date) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month!.Value.Least);

    private static string? NounNear(DateMention mention)
    {
        var span = mention.Expression.Span;
        var before = mention.Sentence.Before(span.Start).Take(Reach).Select((word, distance) => (word.Lower, distance));
        var behind = mention.Sentence.Behind(span.End).Take(Reach).Select((word, distance) => (word.Lower, distance));
        return before.Concat(behind).Where(word => EventNouns.KindOf(word.Lower) is { IsSet: true })
            .OrderBy(word => word.distance).Select(word => word.Lower).FirstOrDefault();
    }

    /// <summary>Of the days ahead the one from which the others lie ahead within a year.</summary>
    private OccasionDate? FindDate()
    {
        var dates = _mentions.Where(mention => mention.Date is { Month: not null, IsGrouping: false } && IsSetFor(mention)).ToList();
        return dates.Count == 0 ? null : dates
            .Select(mention => new OccasionDate(mention.Date!, mention.Quote, NounNear(mention)!, mention.Expression.Span))
            .MinBy(first => dates.Max(other => (Months(other.Date!) - Months(first.Value) + 12) % 12) * 40 + (first.Value.Day?.Least ?? 0));
    }

    private static int Months(EdtfDate date) => date.Month!.Value.Least;

    /// <summary>"slated for May 22", "would include a vote on May 22", "due in May": a word that looks ahead, near before the date.</summary>
    private static bool IsSetFor(DateMention mention)
    {
        var before = mention.Sentence.Before(mention.Expression.Span.Start).Take(Reach).ToList();
        return before.Count > 1 && before[0].Lower switch
        {
            "for" or "on" => before.Exists(word => AheadWords.All.ContainsKey(word.Lower)),
            "in" => before.Exists(word => AheadWords.All.TryGetValue(word.Lower, out var certain) && certain),
            var word => AheadWords.All.ContainsKey(word),
        };
    }

    private OccasionYear? FindYear()
    {
        var said = _mentions.Where(mention => mention.Date is { Month: null, Year.IsExact: true } && mention.MayBeAhead && NamesOccasion(mention))
            .Select(mention => new OccasionYear((int)mention.Date!.Year.Earliest, $"'{mention.Quote}' is the year named", NounNear(mention)!, mention.Expression.Span));
        return said.MaxBy(year => year.Value) is { } stated && stated.Value > (LastYear()?.Value ?? int.MinValue) ? stated : Counted();
    }

    /// <summary>"the 2021 elections": the noun follows within three words, and no "last" stands before.</summary>
    private static bool NamesOccasion(DateMention mention) =>
        mention.Sentence.Behind(mention.Expression.Span.End).Take(3).Any(word => EventNouns.KindOf(word.Lower) is { IsSet: true })
        && mention.Sentence.Before(mention.Expression.Span.Start).FirstOrDefault().Lower is not ("last" or "previous" or "since" or "after");

    /// <summary>"the first vote in 15 years" after "the last election, held in 2006".</summary>
    private OccasionYear? Counted()
    {
        if (LastYear() is not { } last)
        {
            return null;
        }

        foreach (var mention in _mentions)
        {
            if (YearsSinceTheLast(mention) is { } years)
            {
                var reason = $"it is the first in {mention.Quote}, after that of {last.Value}";
                return new OccasionYear(last.Value + years, reason, last.Noun, mention.Expression.Span);
            }
        }

        return null;
    }

    /// <summary>The whole number of years of "the first … in 15 years", or null.</summary>
    private static int? YearsSinceTheLast(DateMention mention)
    {
        if (mention.Expression is not { Mod: TimexMod.None, Meaning: DurationMeaning { Unit: TimeUnit.Year, Amount: { } amount, And: null } })
        {
            return null;
        }

        var before = mention.Sentence.Before(mention.Expression.Span.Start).Take(Reach).Select(word => word.Lower).ToList();
        return amount == Math.Floor(amount) && amount is > 1 and < 1000 && before.Contains("first") && !Roughly.Contains(before[0]) ? (int)amount : null;
    }

    /// <summary>The latest year in which the occasion is told as past.</summary>
    private OccasionYear? LastYear() =>
        _mentions.Where(mention => mention.Date is { Year.IsExact: true } && (mention.Expression.Cues & ContextCues.Past) != 0 && !mention.MayBeAhead)
            .Select(mention => new OccasionYear((int)mention.Date!.Year.Earliest, "", NounNear(mention)!, mention.Expression.Span))
            .MaxBy(year => year.Value);
}
