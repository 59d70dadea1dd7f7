using EventTimeline.Events;

namespace EventTimeline.Formats.Caching;

/// <summary>Event mentions as bytes of a cache entry.</summary>
internal static class EventEntry
{
    internal static void Write(EntryWriter entry, EventMention mention)
    {
        entry.Number(mention.Sentence);
        entry.Number(mention.Word);
        entry.Span(mention.Trigger);
        entry.Text(mention.Lemma);
        entry.Text(mention.Type);
        entry.Number((int)mention.Status);
        DateEntry.Write(entry, mention.Date);
        entry.List(mention.Participants, participant =>
        {
            entry.Number(participant.Actor);
            entry.Text(participant.Role);
            entry.Span(participant.Span);
        });
        entry.List(mention.Things, thing =>
        {
            entry.Text(thing.Role);
            entry.Span(thing.Span);
        });
        entry.OptionalNumber(mention.Place);
        entry.OptionalNumber(mention.Attribution);
        entry.Span(mention.Quote);
        entry.Text(mention.Title);
        entry.List(mention.Context, entry.Text);
        entry.Fraction(mention.Salience);
        WriteExtent(entry, mention.Extent);
    }

    internal static EventMention Read(EntryReader entry) => new()
    {
        Sentence = entry.Number(),
        Word = entry.Number(),
        Trigger = entry.Span(),
        Lemma = entry.Text(),
        Type = entry.Text(),
        Status = (EventStatus)entry.Number(),
        Date = DateEntry.ReadEventDate(entry),
        Participants = entry.List(() => new MentionParticipant(entry.Number(), entry.Text(), entry.Span())),
        Things = entry.List(() => new MentionThing(entry.Text(), entry.Span())),
        Place = entry.OptionalNumber(),
        Attribution = entry.OptionalNumber(),
        Quote = entry.Span(),
        Title = entry.Text(),
        Context = entry.List(entry.Text),
        Salience = entry.Fraction(),
        Extent = ReadExtent(entry),
    };

    private static void WriteExtent(EntryWriter entry, EventExtent? extent)
    {
        entry.Number(extent is null ? 0 : extent.Value.IsSingleDay ? 1 : 2);
        if (extent is { } known)
        {
            entry.Bounds(known.Begin);
            entry.Bounds(known.End);
        }
    }

    private static EventExtent? ReadExtent(EntryReader entry)
    {
        var kind = entry.Number();
        return kind == 0 ? null : new EventExtent(entry.Bounds(), entry.Bounds(), kind == 1);
    }
}
