using System.CommandLine;
using EventTimeline.Cli.Options;
using EventTimeline.Cli.Output;
using EventTimeline.Dates;
using EventTimeline.Formats.Json;

namespace EventTimeline.Cli.Verbs;

/// <summary><c>analyze PATH…</c>: what one document says: dates, actors, event mentions.</summary>
internal static class AnalyzeVerb
{
    internal static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "files and folders", Arity = ArgumentArity.ZeroOrMore };
        var text = new Option<string?>("--text") { Description = "a text instead of files", HelpName = "TEXT" };
        var published = PublishedOption.Create("when the documents were written");
        var json = new Option<bool>("--json") { Description = "a line of JSON for each document, with every span" };
        var command = new Command("analyze", "Shows the dates, actors and event mentions of each document.") { paths, text, published, json };
        var engine = new DateEngineOptions();
        engine.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = PublishedOption.Read(parsed.GetValue(published));
            var builder = engine.Read(parsed).Builder();
            var tables = parsed.GetValue(json) ? null : new AnalysisTables(terminal);
            foreach (var document in Sources.Read(parsed.GetValue(paths) ?? [], parsed.GetValue(text), terminal))
            {
                var found = builder.Read(document, new DatingContext(given.For(document.File, document.Id), []));
                terminal.Report(found.Dates.Diagnostics);
                if (tables is null)
                {
                    DocumentJson.WriteAll(found, terminal.Data);
                }
                else
                {
                    tables.Write(found);
                }
            }

            return terminal.ExitCode;
        });
        return command;
    }
}
