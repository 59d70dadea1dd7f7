using EventTimeline.Dates.Edtf;
using EventTimeline.Documents;
using NodaTime;

namespace EventTimeline.Dates.Publication;

/// <summary>What a stated date can mean.</summary>
/// <param name="Stated">The date as stated.</param>
/// <param name="Candidates">Its readings, earliest first; two where day and month cannot be told apart.</param>
/// <param name="Weekday">The weekday written with it, or null.</param>
internal sealed record StatedReading(StatedDate Stated, IReadOnlyList<EdtfValue> Candidates, IsoDayOfWeek? Weekday = null)
{
    /// <summary>Whether more than one reading is left.</summary>
    public bool IsAmbiguous => Candidates.Count > 1;

    /// <summary>From the first candidate's earliest day to the last one's latest.</summary>
    public DateBounds Bounds => new(Candidates[0].Bounds.Earliest, Candidates[^1].Bounds.Latest);

    /// <summary>Whether some reading shares a day with one of the other's.</summary>
    public bool Agrees(StatedReading other) =>
        Candidates.Any(own => other.Candidates.Any(candidate => candidate.Bounds.Overlaps(own.Bounds)));

    /// <summary>This with only the readings that share a day with <paramref name="bounds"/>, or this where none does.</summary>
    public StatedReading Narrowed(DateBounds bounds)
    {
        var left = Candidates.Where(candidate => candidate.Bounds.Overlaps(bounds)).ToList();
        return left.Count == 0 ? this : this with { Candidates = left };
    }

    /// <summary>The value: the reading, or one of them.</summary>
    public EdtfValue Value => IsAmbiguous ? EdtfSet.OneOf(Candidates.Cast<EdtfDate>()) : Candidates[0];

    /// <summary>Where it was found, for a sentence.</summary>
    public string Place => Stated.Source switch
    {
        StatedDateSource.Given => "given by the user",
        StatedDateSource.FrontMatter => "in the front matter",
        StatedDateSource.Metadata => "in the page's metadata",
        StatedDateSource.Dateline => "in the header line",
        _ => "in the file's name",
    };
}
