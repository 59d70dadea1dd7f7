using System.Globalization;
using System.Text;
using System.Xml;
using EventTimeline.Documents;
using EventTimeline.Text;
using NodaTime.Text;

namespace EventTimeline.Dates.TimeMl;

/// <summary>
/// Writes a document with its dates as TimeML 1.2.1: the text with TIMEX3 elements in it, the document's date in DCT.
/// </summary>
/// <remarks>
/// Limits: TIMEX3 values know no ranges, so a document date is cut to the part that is certain (<c>2021-04</c>, <c>2021</c>,
/// <c>XXXX-XX-XX</c>); events and links are not written. A character that XML 1.0 cannot hold is written as U+FFFD, so that offsets stay.
/// </remarks>
public static class TimeMlWriter
{
    private const string UnknownDay = "XXXX-XX-XX";
    private const string DocumentTimeId = "t0";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Writes the document as a complete XML file in UTF-8.</summary>
    /// <param name="document">The document whose text the dates point into.</param>
    /// <param name="dates">Its dates, in order of the text, not overlapping.</param>
    /// <param name="output">Where to write; not closed.</param>
    public static void Write(Document document, DocumentDates dates, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(output);
        var settings = new XmlWriterSettings { NewLineHandling = NewLineHandling.Entitize, NewLineChars = "\n", OmitXmlDeclaration = true };
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using var xml = XmlWriter.Create(output, settings);
        xml.WriteStartElement("TimeML");
        xml.WriteAttributeString("xsi", "noNamespaceSchemaLocation", SchemaInstance, "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd");
        Break(xml);
        xml.WriteElementString("DOCID", Legal(document.Id));
        Break(xml);
        WriteDocumentTime(xml, dates.Published);
        Break(xml);
        xml.WriteElementString("TITLE", Legal(document.Title ?? ""));
        Break(xml);
        WriteText(xml, document.Text, dates.Dates);
        Break(xml);
        xml.WriteEndElement();
    }

    private static void WriteDocumentTime(XmlWriter xml, DocumentDate published)
    {
        var value = CertainPart(published.Bounds);
        xml.WriteStartElement("DCT");
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", DocumentTimeId);
        xml.WriteAttributeString("type", "DATE");
        xml.WriteAttributeString("value", value);
        xml.WriteAttributeString("temporalFunction", "false");
        xml.WriteAttributeString("functionInDocument", "CREATION_TIME");
        xml.WriteString(value);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string text, IReadOnlyList<ResolvedDate> dates)
    {
        var ids = dates.Select((date, index) => (date.Span, Id: Id(index))).DistinctBy(pair => pair.Span).ToDictionary(pair => pair.Span, pair => pair.Id);
        xml.WriteStartElement("TEXT");
        var at = 0;
        for (var i = 0; i < dates.Count; i++)
        {
            xml.WriteString(Legal(text[at..dates[i].Span.Start]));
            WriteTimex(xml, text, dates[i], i, ids);
            at = dates[i].Span.End;
        }

        xml.WriteString(Legal(text[at..]));
        xml.WriteEndElement();
    }

    private static void WriteTimex(XmlWriter xml, string text, ResolvedDate date, int index, Dictionary<TextSpan, string> ids)
    {
        var anchor = AnchorId(date, ids);
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", Id(index));
        xml.WriteAttributeString("type", date.Type.ToString().ToUpperInvariant());
        xml.WriteAttributeString("value", Legal(date.Value));
        if (date.Mod is { Length: > 0 } mod)
        {
            xml.WriteAttributeString("mod", Legal(mod));
        }

        xml.WriteAttributeString("temporalFunction", anchor is null ? "false" : "true");
        xml.WriteAttributeString("functionInDocument", "NONE");
        if (anchor is not null)
        {
            xml.WriteAttributeString("anchorTimeID", anchor);
        }

        xml.WriteString(Legal(date.Span.Of(text)));
        xml.WriteEndElement();
    }

    private static string? AnchorId(ResolvedDate date, Dictionary<TextSpan, string> ids) => date.Basis switch
    {
        DateBasis.DocumentDate => DocumentTimeId,
        DateBasis.Narrative or DateBasis.Event when date.Derivation.Anchor is { } anchor => ids.GetValueOrDefault(anchor),
        _ => null,
    };

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"t{index + 1}");

    /// <summary>The day, month or year that both bounds share.</summary>
    private static string CertainPart(DateBounds bounds)
    {
        if (bounds is not { Earliest: { } earliest, Latest: { } latest } || earliest.Year != latest.Year)
        {
            return UnknownDay;
        }

        var day = LocalDatePattern.Iso.Format(earliest);
        return earliest == latest ? day : earliest.Month == latest.Month ? day[..^3] : day[..^6];
    }

    private static void Break(XmlWriter xml) => xml.WriteWhitespace("\n");

    private static string Legal(string text)
    {
        var fault = FirstIllegal(text, 0);
        if (fault < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text);
        for (; fault >= 0; fault = FirstIllegal(text, fault + 1))
        {
            clean[fault] = '\uFFFD';
        }

        return clean.ToString();
    }

    private static int FirstIllegal(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
