using System.Globalization;
using EventTimeline.Dates;
using EventTimeline.Dates.Expressions;
using EventTimeline.Text;

namespace EventTimeline.Tests.Dates.Engines;

/// <summary>What every recogniser must make of plain sentences; each engine present has a class that derives from this.</summary>
public abstract class DateRecognizerContract
{
    protected abstract IDateRecognizer Recognizer { get; }

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dates", "Engines", "shapes.tsv")).Where(line => line is not ['#', ..]))
        {
            var cells = line.Split('\t');
            rows.Add(cells[0], cells[1]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_plain_sentence_gives_dates_of_the_expected_shape(string sentence, string shapes) =>
        string.Join(" … ", Read(sentence, new TextSpan(0, sentence.Length)).Select(Shape)).ShouldBe(shapes);

    [Fact]
    public void Nothing_outside_the_stretch_is_read_and_spans_point_into_the_whole_text()
    {
        const string Text = "In May 2006 they met. On 5 June 2006 they parted. In 2007 they met again.";
        var stretch = new TextSpan(22, 49);
        Read(Text, stretch).ShouldHaveSingleItem().Span.Of(Text).ShouldBe("5 June 2006");
    }

    [Fact]
    public void Text_without_a_date_gives_none() => Read("The mayor opened the bridge.", new TextSpan(0, 28)).ShouldBeEmpty();

    private List<DateExpression> Read(string text, TextSpan stretch)
    {
        var expressions = new List<DateExpression>();
        Recognizer.Recognize(text, stretch, expressions);
        return expressions;
    }

    private static string Shape(DateExpression expression)
    {
        var mod = expression.Mod == TimexMod.None ? "" : $" {expression.Mod.ToString().ToLowerInvariant()}";
        return Shape(expression.Meaning) + mod + (expression.Cues.HasFlag(ContextCues.Since) ? " since" : "");
    }

    private static string Shape(DateMeaning meaning) => meaning switch
    {
        CalendarMeaning calendar => Calendar(calendar) + (calendar.Within is { } within ? $" in {Shape(within)}" : ""),
        ShiftMeaning shift => $"shift {Unit(shift.Unit)} {shift.Count}",
        DurationMeaning duration => $"duration {Number(duration.Amount)} {Unit(duration.Unit)}",
        SetMeaning { Period: DurationMeaning period } => $"set {Number(period.Amount)} {Unit(period.Unit)}",
        SetMeaning => "set",
        VagueMeaning vague => $"vague {vague.Direction}",
        _ => meaning.ToString(),
    };

    private static string Calendar(CalendarMeaning date) => date switch
    {
        { Weekday: { } weekday, Day: null } => $"weekday {weekday}{(date.Occurrence is { } which ? $" {which}" : "")}",
        { Decade: { } decade } => $"{decade}X",
        { Quarter: { } quarter } => $"{Year(date)}-Q{quarter}",
        { Season: not Season.None } => $"{Year(date)}-{date.Season.ToString().ToLowerInvariant()}",
        { Month: { } month, Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"{Year(date)}-{month:00}-{day:00}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Year(date)}-{month:00}"),
        _ => Year(date),
    };

    private static string Year(CalendarMeaning date) => date.Year?.ToString(CultureInfo.InvariantCulture) ?? "XXXX";

    private static string Unit(TimeUnit unit) => unit.ToString().ToLowerInvariant();

    private static string Number(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture) ?? "X";
}
