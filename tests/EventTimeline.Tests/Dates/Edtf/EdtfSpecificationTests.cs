using EventTimeline.Dates;
using EventTimeline.Dates.Edtf;
using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Tests.Dates.Edtf;

/// <summary>Every example of the specification's levels 0 to 2, with what it means in days.</summary>
public sealed class EdtfSpecificationTests
{
    public static TheoryData<string, string, string, string, string> Examples { get; } = ReadExamples();

    public static TheoryData<string, int, string> Refused { get; } = ReadRefused();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_are_read_and_written_back(string text, string canonical, string earliest, string latest, string precision)
    {
        var result = EdtfValue.Parse(text);
        result.Message.ShouldBeNull();
        result.Value!.ToString().ShouldBe(canonical);
        EdtfValue.Parse(canonical).Value.ShouldBe(result.Value);
        result.Value.Bounds.ShouldBe(new DateBounds(Day(earliest), Day(latest)));
        result.Value.Precision.ToString().ShouldBe(precision);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Other_texts_are_refused_with_a_position(string text, int position, string message)
    {
        var result = EdtfValue.Parse(text);
        result.Success.ShouldBeFalse();
        result.Message.ShouldContain(message);
        result.Position.ShouldBe(position);
    }

    [Fact]
    public void Hostile_lengths_are_refused() =>
        EdtfValue.Parse("[" + string.Join(',', Enumerable.Repeat("1985", 2000)) + "]").Success.ShouldBeFalse();

    private static LocalDate? Day(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static TheoryData<string, string, string, string, string> ReadExamples()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in Rows("specification.tsv"))
        {
            data.Add(row[1], row[2] == "=" ? row[1] : row[2], row[3], row[4], row[5]);
        }

        return data;
    }

    private static TheoryData<string, int, string> ReadRefused()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var row in Rows("refused.tsv"))
        {
            data.Add(row[0], int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), row[2]);
        }

        return data;
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dates", "Edtf", file))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t'));
}
