using System.CommandLine;
using EventTimeline.Dates;
using EventTimeline.Dates.Edtf;
using EventTimeline.Events;
using EventTimeline.Formats.Exchange;
using EventTimeline.Timelines;
using EventTimeline.Timelines.Queries;

namespace EventTimeline.Cli.Options;

/// <summary>The options that choose events; <c>events</c> and <c>chronology</c> share them.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> _actor = new("--actor") { Description = "someone who took part; repeat for several", HelpName = "NAME" };
    private readonly Option<string[]> _with = new("--with") { Description = "someone else who took part", HelpName = "NAME" };
    private readonly Option<string?> _role = new("--role") { Description = "the role of --actor: agent, target, participant, speaker, …", HelpName = "ROLE" };
    private readonly Option<string[]> _type = new("--type") { Description = "type of event: meet, election, …", HelpName = "TYPE" };
    private readonly Option<string[]> _status = new("--status") { Description = "occurred, ongoing, planned, expected, denied, cancelled or hypothetical", HelpName = "STATUS" };
    private readonly Option<string?> _place = new("--place") { Description = "part of the place's name", HelpName = "PLACE" };
    private readonly Option<string?> _from = new("--from") { Description = "not certainly before this date", HelpName = "DATE" };
    private readonly Option<string?> _to = new("--to") { Description = "not certainly after this date", HelpName = "DATE" };
    private readonly Option<string?> _text = new("--text") { Description = "words in the title or a quote", HelpName = "TEXT" };
    private readonly Option<bool> _all = AllOption();

    /// <summary>The option <c>--all</c>, which other verbs have alone.</summary>
    internal static Option<bool> AllOption() => new("--all") { Description = "with the events that did not earn an entry" };

    /// <summary>Adds the options to a verb.</summary>
    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[_actor, _with, _role, _type, _status, _place, _from, _to, _text, _all])
        {
            command.Add(option);
        }
    }

    /// <summary>The filter that was asked for; an actor whom nobody knows is an error.</summary>
    /// <exception cref="UsageException">A status, date or name means nothing.</exception>
    internal EventFilter Read(ParseResult parsed, Timeline timeline)
    {
        string[] names = [.. parsed.GetValue(_actor) ?? [], .. parsed.GetValue(_with) ?? []];
        var unknown = Array.Find(names, name => ActorSearch.Find(timeline.Actors, name).Count == 0);
        if (unknown is not null)
        {
            throw new UsageException($"no actor is called '{unknown}'; 'eventtimeline actors' lists them");
        }

        return new EventFilter
        {
            Actors = names,
            Role = parsed.GetValue(_role),
            Types = parsed.GetValue(_type) ?? [],
            Statuses = [.. (parsed.GetValue(_status) ?? []).Select(ReadStatus)],
            Place = parsed.GetValue(_place),
            Days = new DateBounds(ReadDay("--from", parsed.GetValue(_from)).Earliest, ReadDay("--to", parsed.GetValue(_to)).Latest),
            Text = parsed.GetValue(_text),
            All = parsed.GetValue(_all),
        };
    }

    private static EventStatus ReadStatus(string word) =>
        Enum.TryParse<EventStatus>(word, ignoreCase: true, out var status) && Enum.IsDefined(status) && !char.IsDigit(word[0])
            ? status
            : throw new UsageException($"--status: '{word}' is none of {string.Join(", ", Enum.GetValues<EventStatus>().Select(Words.Of))}");

    private static DateBounds ReadDay(string option, string? text)
    {
        if (text is null)
        {
            return DateBounds.Open;
        }

        var read = EdtfValue.Parse(text);
        return read.Success ? read.Value.Bounds : throw new UsageException($"{option}: '{text}' is no date: {read.Message}; write it as 2013-03-22, 2013-03 or 2013");
    }
}
