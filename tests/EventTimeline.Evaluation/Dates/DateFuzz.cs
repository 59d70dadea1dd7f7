using System.Globalization;
using System.Text;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Text;

namespace EventTimeline.Evaluation.Dates;

/// <summary>Throws made-up texts at the resolver: words of the vocabulary, numbers and marks in any order. Prints how many and what went wrong.</summary>
internal sealed class DateFuzz : IMeasure
{
    private static readonly string[] Pieces =
    [
        "May", "may", "March", "Sept.", "Friday", "Sat.", "the", "a", "of", "and", "to", "in", "last", "next", "this", "that", "past", "early", "mid-", "late",
        "year", "years", "week", "weeks", "days", "quarter", "century", "decade", "weekend", "two", "twenty", "-", "five", "hundred", "first", "third", "31", "29",
        "2006", "1500", "480", "BC", "AD", "'98", "1990s", "'80s", "p.m.", "10", ":", "30", "/", "12", ".", ",", "\n", "\n\n", "ago", "earlier", "later", "before",
        "after", "since", "until", "every", "each", "daily", "now", "recently", "Christmas", "Easter", "Ramadan", "spring", "summer", "night", "morning", "noon",
        "half", "couple", "end", "beginning", "about", "nearly", "more", "than", "at", "least", "will", "said", "met", "people", "(", ")", "\u2013", "\u2019", "\u00e9", "\ud83d\ude00",
    ];

    public string Name => "dates-fuzz";

    public string Summary => "made-up texts through the date resolver: no failure, bounds in order, spans apart [count]";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var count = options.Arguments.Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out var given) ? given : 0).FirstOrDefault(given => given > 0, 20000);
        var resolver = new DateResolver();
        var (dates, faults) = (0, 0);
        for (var seed = 0; seed < count; seed++)
        {
            var text = Text(new Random(seed));
            try
            {
                dates += Check(resolver, text);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                faults++;
                output.WriteLine($"seed {seed}: {failure.GetType().Name}: {failure.Message}");
            }
        }

        output.WriteLine($"{count:N0} texts, {dates:N0} dates, {faults} faults");
    }

    /// <summary>A text made up from a random source.</summary>
    public static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 40); i > 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            text.Append(random.Next(5) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    private static int Check(DateResolver resolver, string text)
    {
        var document = new Document { Id = "fuzz", File = "fuzz", Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Body)] };
        var dates = resolver.Resolve(new AnnotatedDocument(document, []), DatingContext.Empty).Dates;
        for (var i = 0; i < dates.Count; i++)
        {
            if (dates[i].Bounds.Earliest > dates[i].Bounds.Latest || (i > 0 && dates[i].Span.Start < dates[i - 1].Span.End))
            {
                throw new InvalidOperationException($"'{dates[i].Text}' in '{text}'");
            }
        }

        return dates.Count;
    }
}
