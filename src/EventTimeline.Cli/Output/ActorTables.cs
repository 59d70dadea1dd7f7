using System.Globalization;
using System.Text.Json;
using EventTimeline.Actors;
using EventTimeline.Cli.Verbs;
using EventTimeline.Formats.Chronology;
using EventTimeline.Formats.Exchange;
using EventTimeline.Formats.Json;
using EventTimeline.Merging;
using EventTimeline.Timelines;
using Spectre.Console;

namespace EventTimeline.Cli.Output;

/// <summary>Lists actors, and tells one actor's story, for people or as JSON.</summary>
internal sealed class ActorTables(Terminal terminal, Timeline timeline)
{
    private readonly ActorNames _names = new(timeline);

    /// <summary>Lists actors with how many events each took part in, and with rank and group where these were asked for.</summary>
    internal void Write(IReadOnlyList<ListedActor> actors)
    {
        var ranked = actors.Any(entry => entry.Rank is not null);
        var table = ranked ? Tables.Create("actor", "kind", "events", "rank", "group", "id") : Tables.Create("actor", "kind", "events", "also", "id");
        foreach (var (actor, events, rank, group) in actors)
        {
            var count = events.ToString(CultureInfo.InvariantCulture);
            if (rank is { } value)
            {
                Tables.AddRow(table, actor.Name, Words.Of(actor.Kind), count, value.ToString("0.0000", CultureInfo.InvariantCulture), group.ToString(CultureInfo.InvariantCulture), actor.Id);
            }
            else
            {
                Tables.AddRow(table, actor.Name, Words.Of(actor.Kind), count, string.Join(", ", actor.Aliases), actor.Id);
            }
        }

        terminal.Rich().Write(table);
    }

    /// <summary>Tells one actor's story: each event with the actor's role and the words that say so.</summary>
    internal void WriteStory(Actor actor, IReadOnlyList<TimelineEvent> events)
    {
        var console = terminal.Rich();
        console.MarkupLineInterpolated($"[bold]{Tables.OneLine(actor.Name)}[/] ({Words.Of(actor.Kind)})");
        if (actor.Aliases.Count > 0)
        {
            console.MarkupLineInterpolated($"also: {Tables.OneLine(string.Join(", ", actor.Aliases))}");
        }

        foreach (var role in actor.Roles)
        {
            var when = role.Period is null ? "" : $" ({role.Period})";
            console.MarkupLineInterpolated($"role: {Tables.OneLine(role.Note is null ? role.Title : $"{role.Note} {role.Title}")}{when}");
        }

        foreach (var item in events)
        {
            console.WriteLine();
            var status = item.Status == Events.EventStatus.Occurred ? "" : $" ({Words.Of(item.Status)})";
            console.MarkupLineInterpolated($"[bold]{DateWords.Of(item.Date)}[/]: {Tables.OneLine(item.Title)}{status} [[{Roles(item, actor)}]]");
            foreach (var source in item.Sources)
            {
                console.MarkupLineInterpolated($"    “{Tables.OneLine(source.Quote)}” — {Tables.OneLine(_names.OfDocument(source.Document))}");
            }
        }
    }

    /// <summary>Writes one actor with its events as JSON.</summary>
    internal void WriteStoryJson(Actor actor, IReadOnlyList<TimelineEvent> events)
    {
        using (var json = new Utf8JsonWriter(terminal.Data, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WritePropertyName("actor");
            TimelineJsonWriter.WriteActor(json, actor);
            json.WriteStartArray("events");
            foreach (var item in events)
            {
                json.WriteStartObject();
                json.WriteString("role", Roles(item, actor));
                json.WritePropertyName("event");
                TimelineJsonWriter.WriteEvent(json, item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        terminal.Data.Write("\n"u8);
    }

    private static string Roles(TimelineEvent item, Actor actor)
    {
        var roles = item.Participants.Where(participation => participation.Actor == actor.Id).Select(participation => participation.Role).ToList();
        if (item.Place == actor.Id)
        {
            roles.Add("place");
        }

        return string.Join(", ", roles.Distinct());
    }
}
