using System.Globalization;
using EventTimeline.Dates;
using EventTimeline.Dates.Expressions;
using EventTimeline.Text;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using NodaTime;

namespace EventTimeline.Recognizers;

/// <summary>
/// Recognition by Microsoft.Recognizers.Text.DateTime, in the languages that it knows; anchoring, document dates and explanations stay ours.
/// Slow: some ten thousand characters a second.
/// </summary>
public sealed class MicrosoftDateRecognizer : IDateRecognizer
{
    /// <summary>Its time grows faster than the text; longer stretches are read in pieces of about this many characters, cut at line ends or blanks.</summary>
    private const int MostCharacters = 2_000;

    private readonly string _culture;

    /// <summary>Makes the recogniser.</summary>
    /// <param name="language">Two-letter code (ISO 639-1), such as <c>es</c>.</param>
    /// <exception cref="ArgumentException">Microsoft's recogniser does not know the language.</exception>
    public MicrosoftDateRecognizer(string language)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        _culture = Culture.GetSupportedCultureCodes().FirstOrDefault(code => code.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"the recogniser does not know the language '{language}'", nameof(language));
    }

    /// <inheritdoc/>
    public void Recognize(string text, TextSpan stretch, ICollection<DateExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expressions);
        for (var start = stretch.Start; start < stretch.End;)
        {
            var end = PieceEnd(text, start, stretch.End);
            RecognizePiece(text[start..end], start, expressions);
            start = end;
        }
    }

    private void RecognizePiece(string piece, int offset, ICollection<DateExpression> expressions)
    {
        var first = Read(piece, TwinReading.FirstReference);
        if (first.Count == 0)
        {
            return;
        }

        var second = Read(piece, TwinReading.SecondReference).ToLookup(answer => answer.Span);
        var end = 0;
        foreach (var answer in first.Where(answer => second.Contains(answer.Span)))
        {
            foreach (var expression in Expressions(piece, answer, second[answer.Span].First()).Where(expression => expression.Span.Start >= end))
            {
                end = expression.Span.End;
                expressions.Add(expression with { Span = expression.Span.Shift(offset) });
            }
        }
    }

    private IEnumerable<DateExpression> Expressions(string piece, Answer answer, Answer twin)
    {
        if (Meaning(answer, twin) is { } meaning)
        {
            yield return new DateExpression(WithoutCue(piece, answer), "microsoft", meaning) { Mod = answer.Mod, Cues = answer.Cues };
        }
        else if (RangeReading.IsRange(answer.Timex))
        {
            foreach (var end in RangeEnds(piece, answer.Span))
            {
                yield return end;
            }
        }
    }

    private static DateMeaning? Meaning(Answer answer, Answer twin)
    {
        if (answer.Timex is "PAST_REF" or "PRESENT_REF" or "FUTURE_REF")
        {
            return new VagueMeaning(answer.Timex == "PAST_REF" ? -1 : answer.Timex == "FUTURE_REF" ? 1 : 0);
        }

        if (RangeReading.IsRange(answer.Timex))
        {
            return RangeReading.NamedPeriod(answer.Timex, twin.Timex);
        }

        DateMeaning? meaning = TimexDuration.Parse(answer.Timex);
        if (meaning is null && Timex.Parse(answer.Timex) is { } first && Timex.Parse(twin.Timex) is { } second)
        {
            meaning = TwinReading.Compare(first, second);
        }

        return answer.IsSet && meaning is not null ? new SetMeaning(meaning, "EVERY", null) : meaning;
    }

    /// <summary>The two dates of a range, found by reading each side of the word between them on its own.</summary>
    private List<DateExpression> RangeEnds(string piece, TextSpan span)
    {
        var words = span.Of(piece);
        foreach (var connector in RangeReading.Connectors)
        {
            var at = words.IndexOf(connector, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || at + connector.Length >= words.Length)
            {
                continue;
            }

            var start = Single(words[..at]);
            var end = Single(words[(at + connector.Length)..]) ?? BareDay(words[(at + connector.Length)..], start);
            if (start is not null && end is not null)
            {
                return
                [
                    start with { Span = start.Span.Shift(span.Start), Cues = ContextCues.RangeStart },
                    end with { Span = end.Span.Shift(span.Start + at + connector.Length), Cues = ContextCues.RangeEnd },
                ];
            }
        }

        return [];
    }

    private DateExpression? Single(string words)
    {
        var first = Read(words, TwinReading.FirstReference);
        var second = Read(words, TwinReading.SecondReference);
        return first.Count == 1 && second.Count == 1 && !RangeReading.IsRange(first[0].Timex) && Meaning(first[0], second[0]) is { } meaning
            ? new DateExpression(first[0].Span, "microsoft", meaning) { Mod = first[0].Mod }
            : null;
    }

    /// <summary>The end of "May 3–5": a day of the month that the start names.</summary>
    private static DateExpression? BareDay(string words, DateExpression? start) =>
        start?.Meaning is CalendarMeaning { Day: not null, Month: not null } calendar
        && words.Length <= 2 && words.All(char.IsAsciiDigit) && int.Parse(words, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day
            ? start with { Span = new TextSpan(0, words.Length), Meaning = calendar with { Day = day } }
            : null;

    /// <summary>The span without the word that is already told by the cue: <c>since</c>, <c>until</c>, <c>before</c>, <c>after</c>.</summary>
    private static TextSpan WithoutCue(string piece, Answer answer)
    {
        var blank = answer.Cues == ContextCues.None ? -1 : piece.IndexOf(' ', answer.Span.Start, answer.Span.Length);
        return blank < 0 ? answer.Span : new TextSpan(blank + 1, answer.Span.End);
    }

    private List<Answer> Read(string text, LocalDate reference)
    {
        var found = DateTimeRecognizer.RecognizeDateTime(text, _culture, DateTimeOptions.None, reference.ToDateTimeUnspecified());
        return [.. found.Select(Answer.From).OfType<Answer>()];
    }

    private static int PieceEnd(string text, int start, int end)
    {
        if (end - start <= MostCharacters)
        {
            return end;
        }

        var line = text.LastIndexOf('\n', start + MostCharacters - 1, MostCharacters / 2);
        var cut = line > 0 ? line : text.LastIndexOf(' ', start + MostCharacters - 1, MostCharacters / 2);
        return cut > start ? cut + 1 : start + MostCharacters;
    }
}
