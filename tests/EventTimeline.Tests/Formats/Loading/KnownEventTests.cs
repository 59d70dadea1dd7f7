using EventTimeline.Dates;
using EventTimeline.Formats.Loading;

namespace EventTimeline.Tests.Formats.Loading;

/// <summary>Dates that count from what another document of the collection dates.</summary>
public sealed class KnownEventTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("known-events").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_date_stands_on_an_event_that_another_document_dates(bool reversed)
    {
        Write("council.txt", "The legislative elections of 12 May 2006 gave the council a new majority.");
        Write("budget.txt", "Two days after the legislative elections, the treasurer of Oldmere resigned.");

        var date = Landmark("budget", reversed);

        date.Edtf.ShouldBe("2006-05-14");
        date.Basis.ShouldBe(DateBasis.Event);
        date.Derivation.Because.ShouldBe("'Two days' is counted from the legislative elections of '12 May 2006' in 'council', 2006-05-12");
    }

    [Fact]
    public void The_day_that_one_document_names_goes_before_the_year_of_another()
    {
        Write("a.txt", "The 2006 legislative elections were calm.");
        Write("b.txt", "The legislative elections of 12 May 2006 gave the council a new majority.");
        Write("c.txt", "A week after the elections, the treasurer of Oldmere resigned.");

        Landmark("c", reversed: false).Edtf.ShouldBe("2006-05-19");
    }

    [Fact]
    public void Where_two_events_could_be_meant_none_is()
    {
        Write("a.txt", "The legislative elections of 12 May 2006 gave the council a new majority.");
        Write("b.txt", "The mayoral elections of 3 June 2008 were calm.");
        Write("c.txt", "A week after the elections, the treasurer of Oldmere resigned.");

        Landmark("c", reversed: false).Edtf.ShouldBeNull();
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private ResolvedDate Landmark(string id, bool reversed)
    {
        var files = Directory.EnumerateFiles(_folder).Order(StringComparer.Ordinal).Select(file => KeyValuePair.Create(file, Path.GetFileNameWithoutExtension(file)!)).ToList();
        if (reversed)
        {
            files.Reverse();
        }

        var documents = new CollectionReader().Read(files, (_, _) => DatingContext.Empty).Documents;
        return documents.Single(one => one.Document.Id == id).Dates.Dates.Single(date => date.Landmark is not null);
    }
}
