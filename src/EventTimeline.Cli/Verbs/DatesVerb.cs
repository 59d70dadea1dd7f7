using System.CommandLine;
using EventTimeline.Cli.Options;
using EventTimeline.Cli.Output;
using EventTimeline.Dates;
using EventTimeline.Dates.TimeMl;
using EventTimeline.Documents;
using EventTimeline.Formats.Json;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>dates PATH…</c>: the date resolver alone.</summary>
internal static class DatesVerb
{
    internal static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "files and folders", Arity = ArgumentArity.ZeroOrMore };
        var text = new Option<string?>("--text") { Description = "a text instead of files", HelpName = "TEXT" };
        var published = PublishedOption.Create("when the text was written");
        var format = new Option<string>("--format") { Description = "table, json (a line for each document) or timeml", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("table", "json", "timeml");
        var json = new Option<bool>("--json") { Description = "the same as --format json" };
        var command = new Command("dates", "Lists the dates of documents and what each means.") { paths, text, published, format, json };
        var engine = new DateEngineOptions();
        engine.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = PublishedOption.Read(parsed.GetValue(published));
            Action<Document, DocumentDates> write = (parsed.GetValue(json) ? "json" : parsed.GetValue(format)) switch
            {
                "json" => (document, dates) => DocumentJson.WriteDates(document, dates, terminal.Data),
                "timeml" => (document, dates) => TimeMlWriter.Write(document, dates, terminal.Out),
                _ => new DateTables(terminal).Write,
            };
            return Run(Sources.Read(parsed.GetValue(paths) ?? [], parsed.GetValue(text), terminal), given, engine.Read(parsed).Builder(), write, terminal);
        });
        return command;
    }

    private static int Run(IEnumerable<Document> documents, GivenDates given, TimelineBuilder builder, Action<Document, DocumentDates> write, Terminal terminal)
    {
        foreach (var document in documents)
        {
            var dates = builder.ReadDates(document, new DatingContext(given.For(document.File, document.Id), []));
            terminal.Report(dates.Diagnostics);
            write(document, dates);
        }

        return terminal.ExitCode;
    }
}
