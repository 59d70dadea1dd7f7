using System.Xml.Linq;

namespace EventTimeline.Training.Events;

/// <summary>The TLINKs of a TimeML document between events and its creation time.</summary>
internal static class TimeMlLinks
{
    /// <summary>The relation of each linked event to the creation time, by event id, always as seen from the event.</summary>
    public static Dictionary<string, string> ToCreation(XElement root)
    {
        var creation = (string?)root.Element("DCT")?.Element("TIMEX3")?.Attribute("tid");
        var events = root.Descendants("MAKEINSTANCE").GroupBy(i => (string)i.Attribute("eiid")!).ToDictionary(g => g.Key, g => (string)g.First().Attribute("eventID")!);
        var links = new Dictionary<string, string>();
        foreach (var link in root.Descendants("TLINK"))
        {
            var relation = (string)link.Attribute("relType")!;
            if ((string?)link.Attribute("relatedToTime") == creation && (string?)link.Attribute("eventInstanceID") is { } instance && events.TryGetValue(instance, out var id))
            {
                links[id] = relation;
            }
            else if ((string?)link.Attribute("timeID") == creation && (string?)link.Attribute("relatedToEventInstance") is { } other && events.TryGetValue(other, out id))
            {
                links[id] = Inverse(relation);
            }
        }

        return links;
    }

    private static string Inverse(string relation) => relation switch
    {
        "BEFORE" => "AFTER",
        "AFTER" => "BEFORE",
        "IS_INCLUDED" or "DURING" => "INCLUDES",
        "INCLUDES" => "IS_INCLUDED",
        _ => relation,
    };
}
