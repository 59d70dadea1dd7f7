using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Text;

namespace EventTimeline.Formats.Caching;

/// <summary>
/// What was read of one document, as bytes. A text that is its file's content as it stands is not written again. Id and path are not written:
/// they are the collection's.
/// </summary>
internal static class DocumentEntry
{
    internal static void Write(EntryWriter entry, DocumentEvents found, bool textIsContent)
    {
        Write(entry, found.Document, textIsContent);
        Write(entry, found.Dates);
        entry.List(found.Actors.Actors, actor => Write(entry, actor));
        entry.List(found.Actors.Mentions, mention => Write(entry, mention));
        entry.List(found.Events, mention => EventEntry.Write(entry, mention));
    }

    internal static DocumentEvents Read(EntryReader entry, string file, string id, Func<string> content)
    {
        var document = ReadDocument(entry, file, id, content);
        var dates = ReadDates(entry, file);
        var actors = entry.List(() => new LocalActor(entry.Number(), entry.Text(), (ActorKind)entry.Number(), entry.List(entry.Text), entry.List(() => ReadRole(entry))));
        var mentions = entry.List(() => new ActorMention(entry.Number(), entry.Span(), entry.Number(), entry.Number(), (MentionForm)entry.Number(), entry.Flag()));
        var events = entry.List(() => EventEntry.Read(entry));
        return new DocumentEvents(document, dates, new DocumentActors(actors, mentions), events);
    }

    private static void Write(EntryWriter entry, Document document, bool textIsContent)
    {
        entry.Text(textIsContent ? null : document.Text);
        entry.Text(document.Title);
        entry.Text(document.Author);
        entry.Text(document.Publisher);
        entry.List(document.Blocks, block =>
        {
            entry.Span(block.Span);
            entry.Number((int)block.Kind);
        });
        entry.List(document.StatedDates, date =>
        {
            entry.Text(date.Text);
            entry.Number((int)date.Source);
            entry.OptionalSpan(date.Span);
        });
    }

    private static Document ReadDocument(EntryReader entry, string file, string id, Func<string> content) => new()
    {
        Id = id,
        File = file,
        Text = entry.OptionalText() ?? content(),
        Title = entry.OptionalText(),
        Author = entry.OptionalText(),
        Publisher = entry.OptionalText(),
        Blocks = entry.List(() => new Block(entry.Span(), (BlockKind)entry.Number())),
        StatedDates = entry.List(() => new StatedDate(entry.Text(), (StatedDateSource)entry.Number(), entry.OptionalSpan())),
    };

    private static void Write(EntryWriter entry, DocumentDates dates)
    {
        entry.Text(dates.Published.Edtf);
        entry.Bounds(dates.Published.Bounds);
        entry.Number((int)dates.Published.Basis);
        entry.Text(dates.Published.Because);
        entry.List(dates.Dates, date => DateEntry.Write(entry, date));
        entry.List(dates.Diagnostics, diagnostic =>
        {
            entry.Number((int)diagnostic.Severity);
            entry.Text(diagnostic.Message);
            entry.Flag(diagnostic.File is not null);
            entry.OptionalNumber(diagnostic.Line);
            entry.OptionalNumber(diagnostic.Column);
        });
    }

    private static DocumentDates ReadDates(EntryReader entry, string file) => new(
        new DocumentDate(entry.OptionalText(), entry.Bounds(), (DateBasis)entry.Number(), entry.Text()),
        entry.List(() => DateEntry.Read(entry)),
        entry.List(() => new Diagnostic((DiagnosticSeverity)entry.Number(), entry.Text(), entry.Flag() ? file : null, entry.OptionalNumber(), entry.OptionalNumber())));

    private static void Write(EntryWriter entry, LocalActor actor)
    {
        entry.Number(actor.Index);
        entry.Text(actor.Name);
        entry.Number((int)actor.Kind);
        entry.List(actor.Names, entry.Text);
        entry.List(actor.Roles, role =>
        {
            entry.Text(role.Title);
            entry.Text(role.Period);
            entry.Text(role.Note);
        });
    }

    private static ActorRole ReadRole(EntryReader entry) => new(entry.Text(), entry.OptionalText(), entry.OptionalText());

    private static void Write(EntryWriter entry, ActorMention mention)
    {
        entry.Number(mention.Actor);
        entry.Span(mention.Span);
        entry.Number(mention.Sentence);
        entry.Number(mention.Head);
        entry.Number((int)mention.Form);
        entry.Flag(mention.Acting);
    }
}
