namespace EventTimeline.Dates.Edtf;

/// <summary>
/// A value of the Extended Date/Time Format, levels 0 to 2 (ISO 8601-2:2019 and the Library of Congress's profile of it): a date, a time of
/// a day, an interval or a set. Immutable; equal where the canonical texts are.
/// </summary>
public abstract record EdtfValue
{
    private protected EdtfValue()
    {
    }

    /// <summary>
    /// Earliest and latest day, inclusive. A qualification widens nothing. Ends beyond the years -9998 to 9999 are open, and so are both
    /// where the year is <c>XXXX</c>.
    /// </summary>
    public abstract DateBounds Bounds { get; }

    /// <summary>How finely it is known.</summary>
    public abstract DatePrecision Precision { get; }

    /// <summary>The qualifications of all its parts together.</summary>
    public abstract EdtfQualification Qualification { get; }

    /// <summary>Reads a text, all of it.</summary>
    public static EdtfParseResult Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EdtfParser.Parse(text);
    }

    /// <summary>
    /// The shortest value that stands for one day, not known which, within <paramref name="bounds"/>: the day, month, year, decade or century
    /// that is exactly that long, else a set such as <c>[2006-01-11..2006-01-20]</c> or <c>[..2006-04-30]</c>. Null for open bounds.
    /// </summary>
    public static EdtfValue? FromBounds(DateBounds bounds) => EdtfShapes.OneDayWithin(bounds);

    /// <summary>The canonical text, which <see cref="Parse"/> reads back to an equal value.</summary>
    public abstract override string ToString();
}
