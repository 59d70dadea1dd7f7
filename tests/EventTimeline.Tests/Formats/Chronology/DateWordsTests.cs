using EventTimeline.Dates.Edtf;
using EventTimeline.Events;
using EventTimeline.Formats.Chronology;

namespace EventTimeline.Tests.Formats.Chronology;

public sealed class DateWordsTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Formats", "Chronology", "date-words.tsv")).Where(line => line[0] != '#'))
            {
                var parts = line.Split('\t');
                rows.Add(parts[0], parts[1]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_is_said_in_words(string edtf, string words) =>
        DateWords.Of(new EventDate { Edtf = edtf, Bounds = EdtfValue.Parse(edtf).Value!.Bounds }).ShouldBe(words);

    [Fact]
    public void No_date_is_undated() => DateWords.Of(EventDate.Unknown).ShouldBe("undated");
}
