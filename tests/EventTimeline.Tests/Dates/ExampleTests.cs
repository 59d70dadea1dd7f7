using EventTimeline.Dates;
using EventTimeline.Dates.English;
using EventTimeline.Dates.Grammar;
using EventTimeline.Dates.Spanish;
using EventTimeline.Documents;
using EventTimeline.Text;
using NodaTime.Text;

namespace EventTimeline.Tests.Dates;

/// <summary>
/// The examples of every rule, and that every rule has some. A row: text | document's date | what is found | first and last days, where they matter.
/// </summary>
public sealed class ExampleTests
{
    public static TheoryData<string, string, string, string> English() => Rows("English");

    public static TheoryData<string, string, string, string> Spanish() => Rows("Spanish");

    [Theory]
    [MemberData(nameof(English))]
    public void English_examples_are_read_as_written(string place, string text, string date, string expected) =>
        Answer(new DateResolver(), text, date, expected).ShouldBe(expected, place);

    [Theory]
    [MemberData(nameof(Spanish))]
    public void Spanish_examples_are_read_as_written(string place, string text, string date, string expected) =>
        Answer(new DateResolver(DateLanguage.Spanish), text, date, expected).ShouldBe(expected, place);

    [Fact]
    public void Every_rule_has_examples()
    {
        RulesOf(EnglishDates.Grammar).Except(Files("English")).ShouldBeEmpty();
        RulesOf(SpanishDates.Grammar).Except(Files("Spanish")).ShouldBeEmpty();
    }

    private static IEnumerable<string> RulesOf(DateGrammar grammar) => grammar.Rules.Select(rule => rule.Name);

    private static IEnumerable<string> Files(string language) => Directory.EnumerateFiles(Folder(language)).Select(file => Path.GetFileNameWithoutExtension(file)!);

    private static string Folder(string language) => Path.Combine(AppContext.BaseDirectory, "Dates", language, "examples");

    private static TheoryData<string, string, string, string> Rows(string language)
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder(language)).Order(StringComparer.Ordinal))
        {
            foreach (var (row, index) in File.ReadAllLines(file).Select((row, index) => (row, index)).Where(pair => pair.row.Length > 0 && pair.row[0] != '#'))
            {
                var cells = row.Split('|', StringSplitOptions.TrimEntries);
                data.Add($"{Path.GetFileName(file)}:{index + 1}", cells[0], cells[1], string.Join(" | ", cells.Skip(2)));
            }
        }

        return data;
    }

    /// <summary>What is found, in the form of a row: the values, and the days too where the row gives some.</summary>
    private static string Answer(DateResolver resolver, string text, string date, string expected)
    {
        var document = new Document { Id = "a", File = "a.txt", Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Body)] };
        var published = date.Length == 0 ? DocumentDate.Unknown
            : new DocumentDate(date, new DateBounds(LocalDatePattern.Iso.Parse(date).Value, LocalDatePattern.Iso.Parse(date).Value), DateBasis.Given, "given");
        var dates = resolver.Resolve(new AnnotatedDocument(document, []), DatingContext.Empty with { Published = published }).Dates;
        var values = dates.Count == 0 ? "-" : string.Join("; ", dates.Select(found => $"{found.Text} = {found.Type.ToString().ToUpperInvariant()} {found.Value} {found.Mod}".TrimEnd()));
        return expected.Contains('|', StringComparison.Ordinal) ? $"{values} | {string.Join("; ", dates.Select(found => Days(found.Bounds)))}" : values;
    }

    private static string Days(DateBounds bounds) => $"{Day(bounds.Earliest)}..{Day(bounds.Latest)}";

    private static string Day(NodaTime.LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
