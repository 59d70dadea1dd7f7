using System.Text.Json;
using System.Text.Json.Serialization;
using EventTimeline.Events;
using EventTimeline.Formats.EventsYaml;
using EventTimeline.Tests.Merging;
using EventTimeline.Timelines;
using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Tests.Formats.EventsYaml;

/// <summary>A small collection with events that two documents share.</summary>
internal static class Stories
{
    public static Sample Vote => Sample.Document("keld-vote", "2006-02-01")
        .Reports("The Orvia League won the parliamentary [election] in 2006.", "election", "2006", ["Orvia League:agent"])
        .Reports("Mira Tolan [met] Dario Venn in Keld: \"no\ttalks # yet\".", "meet", "2005-11-03", ["Mira Tolan:participant", "Dario Venn:participant"], lemma: "meet");

    public static Sample Analysis => Sample.Document("analysis", "2019-12-04")
        .Reports("In January 2006 the Orvia League swept the parliamentary [election].", "election", "2006-01", ["Orvia League:agent"])
        .Reports("Dario Venn [resigned] from the council.", "appointment", null, ["Dario Venn:agent"], lemma: "resign", salience: 0.3);

    public static Sample Plan => Sample.Document("plan", "2021-01-15")
        .Reports("The Keld council will hold a municipal [vote] on 22 May 2021.", "election", "2021-05-22", ["Keld council:agent"], EventStatus.Planned);

    public static Timeline Build(params Sample[] samples) =>
        new TimelineBuilder().Build([.. (samples.Length == 0 ? [Vote, Analysis, Plan] : samples).Select(sample => sample.Make())]);

    public static string Text(Timeline timeline, IReadOnlyList<FileComment>? comments = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        EventsYamlWriter.Write(writer, timeline, comments);
        return writer.ToString();
    }

    /// <summary>Every property of every part of a timeline but what a build had to say.</summary>
    public static string Everything(Timeline timeline) => JsonSerializer.Serialize(timeline with { Diagnostics = [] }, Readable);

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Converters = { new DayConverter() } };

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
