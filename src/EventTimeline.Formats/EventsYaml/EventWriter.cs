using System.Globalization;
using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Formats.EventsYaml.Entries;
using EventTimeline.Merging;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>Writes an event's entry.</summary>
internal static class EventWriter
{
    public static void Write(EntryWriter entries, TimelineEvent one, FixedEntry? byHand)
    {
        entries.Begin(one.Id);
        Date(entries, one.Date);
        entries.Text("title", one.Title);
        entries.Text("type", one.Type);
        entries.Text("status", EnumWords<EventStatus>.Of(one.Status));
        entries.List("history", one.History);
        entries.Text("place", one.Place);
        entries.Maps("participants", one.Participants, static (map, participant) =>
        {
            map.Text("actor", participant.Actor);
            map.Text("role", participant.Role);
        });
        entries.Lines("sources", one.Sources, CommentPlaces.SourceKey, (map, source) => Source(map, source, one));
        entries.Text("note", one.Note);
        if (one.Salience != 1)
        {
            entries.Text("salience", one.Salience.ToString("0.##", CultureInfo.InvariantCulture));
        }

        if (!one.IsEntry)
        {
            entries.Word("entry", "false");
        }

        EventsYamlWriter.End(entries, byHand, EntryFields.MarksOf(one));
    }

    private static void Date(EntryWriter entries, EventDate date)
    {
        if (date == EventDate.Unknown)
        {
            return;
        }

        entries.Text("date", date.Edtf ?? DateEntry.NoDate);
        var (bounds, precision) = DateDetails.Own(date.Edtf);
        var plain = new EventDate { Edtf = date.Edtf, Bounds = bounds, Precision = precision, Basis = DateBasis.Stated };
        if (date != plain)
        {
            entries.Map("dated", map =>
            {
                map.Text("basis", EnumWords<DateBasis>.Of(date.Basis));
                map.Text("because", date.Because);
                map.Text("text", date.Text);
                map.Span("at", date.Span);
                DateDetails.Precision(map, date.Edtf, date.Precision);
                DateDetails.Bounds(map, date.Edtf, date.Bounds);
            });
        }
    }

    private static void Source(FlowMap map, EventSource source, TimelineEvent one)
    {
        map.Text("document", source.Document);
        map.Span("at", source.Span);
        map.Quoted("quote", source.Quote);
        map.Span("trigger", source.Trigger);
        if (source.Date != EventDate.Unknown)
        {
            SourceDate(map, source.Date, one.Date);
        }

        map.Text("status", source.Status == one.Status ? null : EnumWords<EventStatus>.Of(source.Status));
        map.Text("by", source.Attribution);
    }

    private static void SourceDate(FlowMap map, EventDate own, EventDate ofEvent)
    {
        map.Text("date", own.Edtf ?? DateEntry.NoDate);
        map.Text("date-text", own.Text);
        map.Span("date-at", own.Span);
        map.Text("basis", own.Basis == DateBasis.Stated ? null : EnumWords<DateBasis>.Of(own.Basis));
        var inherited = SourceEntry.SameAsEvent(own, ofEvent) ? ofEvent.Because : null;
        if (own.Because != inherited)
        {
            map.Text("because", own.Because ?? "");
        }

        DateDetails.Precision(map, own.Edtf, own.Precision);
        DateDetails.Bounds(map, own.Edtf, own.Bounds);
    }
}
