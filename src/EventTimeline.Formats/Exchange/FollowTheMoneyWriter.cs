using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EventTimeline.Actors;
using EventTimeline.Events;
using EventTimeline.Graphs;
using EventTimeline.Merging;
using EventTimeline.Text;
using EventTimeline.Timelines;
using NodaTime;

namespace EventTimeline.Formats.Exchange;

/// <summary>
/// FollowTheMoney entities, one JSON object a line, for Aleph and OpenAleph. Dates are ISO prefixes; the EDTF stands in the notes.
/// </summary>
public sealed class FollowTheMoneyWriter : ITimelineWriter
{
    /// <inheritdoc/>
    public string Format => "ftm";

    /// <inheritdoc/>
    public string Summary => "FollowTheMoney entities for Aleph";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Write(Timeline timeline, GraphView view, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        var names = new ActorNames(timeline);
        foreach (var document in timeline.Documents)
        {
            WriteEntity(output, Id("document", document.Id), "Article",
                ("fileName", [document.File]), ("title", [document.Title]), ("publishedAt", [Prefix(document.Published.Edtf)]));
        }

        foreach (var actor in timeline.Actors)
        {
            WriteEntity(output, Id("actor", actor.Id), Schema(actor.Kind), ("name", [actor.Name]), ("alias", actor.Aliases));
        }

        foreach (var item in timeline.Events)
        {
            WriteEvent(output, item, names);
        }

        return [];
    }

    private static void WriteEvent(Stream output, TimelineEvent item, ActorNames names)
    {
        var day = Prefix(item.Date.Edtf);
        WriteEntity(output, Id("event", item.Id), "Event",
            ("name", [item.Title]),
            ("date", [day]),
            ("startDate", [day is null ? Days.Iso(Common(item.Date.Bounds.Earliest)) : null]),
            ("endDate", [day is null ? Days.Iso(Common(item.Date.Bounds.Latest)) : null]),
            ("location", [item.Place is { } place ? names.Of(place) : null]),
            ("summary", [item.Sources.FirstOrDefault()?.Quote]),
            ("notes", [item.Date.Edtf is { } edtf ? $"EDTF {edtf}" : null, $"status {Words.Of(item.Status)}"]),
            ("involved", item.Participants.Where(one => one.Role != ParticipantRoles.Agent).Select(one => Id("actor", one.Actor)).Distinct()),
            ("organizer", item.Participants.Where(one => one.Role == ParticipantRoles.Agent).Select(one => Id("actor", one.Actor)).Distinct()),
            ("proof", item.Sources.Select(source => Id("document", source.Document)).Distinct()));
        foreach (var participation in item.Participants)
        {
            WriteEntity(output, Id("link", $"{item.Id}/{participation.Actor}/{participation.Role}"), "UnknownLink",
                ("subject", [Id("actor", participation.Actor)]), ("object", [Id("event", item.Id)]), ("role", [participation.Role]), ("date", [day]));
        }
    }

    private static void WriteEntity(Stream output, string id, string schema, params ReadOnlySpan<(string Name, IEnumerable<string?> Values)> properties)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("schema", schema);
            json.WriteStartObject("properties");
            foreach (var (name, values) in properties)
            {
                WriteValues(json, name, values.OfType<string>().Where(value => value.Length > 0).ToList());
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteValues(Utf8JsonWriter json, string name, List<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>The text where it is a plain year, month or day; Aleph takes nothing else as a date.</summary>
    private static string? Prefix(string? edtf) =>
        edtf is { Length: 4 or 7 or 10 } && edtf.All(unit => char.IsAsciiDigit(unit) || unit == '-') && edtf[0] != '-' && IsMonthOrDay(edtf) ? edtf : null;

    /// <summary>Months beyond 12 are EDTF seasons.</summary>
    private static bool IsMonthOrDay(string edtf) => edtf.Length == 4 || string.CompareOrdinal(edtf, 5, "12", 0, 2) <= 0;

    private static LocalDate? Common(LocalDate? day) => day is { Year: > 0 } ? day : null;

    private static string Schema(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Organisation => "Organization",
        ActorKind.State => "PublicBody",
        ActorKind.Place => "Address",
        _ => "LegalEntity",
    };

    /// <summary>Stable, and apart from ids of other kinds.</summary>
    private static string Id(string kind, string id) =>
        "et-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{id}")))[..24];
}
