using System.Text.RegularExpressions;
using EventTimeline.Dates;
using EventTimeline.Dates.Edtf;

namespace EventTimeline.Evaluation.Dates;

/// <summary>Names the reason for which two readings of an EDTF text differ; "unexplained" where none is known.</summary>
internal static partial class EdtfDifference
{
    public const string None = "agree: both refuse, or same canonical text and bounds";

    public static string Of(string text, EdtfParseResult ours, PeerAnswer peer)
    {
        if (!ours.Success)
        {
            return peer.Refused ? None : $"we refuse, the peer reads: {ours.Message}";
        }

        if (peer.Refused)
        {
            return $"the peer refuses: {Refusal(text)}";
        }

        if (ours.Value.Bounds != peer.Bounds)
        {
            return $"bounds differ: {OfBounds(text, ours.Value.Bounds)}";
        }

        return ours.Value.ToString() == peer.Canonical ? None : $"canonical text differs: {OfText(text, peer)}";
    }

    private static string Refusal(string text) => text switch
    {
        _ when Grouping().IsMatch(text) && Signs().IsMatch(text) => "a qualified season whose sign is not at the end, or with unknown digits",
        _ when LongYear().IsMatch(text) => "a year with Y or S that is qualified or in an interval",
        _ when text.Contains('X', StringComparison.Ordinal) && Signs().IsMatch(text) => "unknown digits and a qualification together",
        _ when text.Contains('X', StringComparison.Ordinal) => "unknown digits in a season, a negative year, or a month written 1X before a day",
        _ when Grouping().IsMatch(text) && text.Contains('/', StringComparison.Ordinal) => "a season in an interval",
        _ when Signs().Count(text) > 1 => "several qualifications",
        _ => "unexplained",
    };

    private static string OfBounds(string text, DateBounds ours) => text switch
    {
        _ when LongYear().IsMatch(text) => "the peer takes no account of significant digits, and has no days beyond year 9999",
        _ when Grouping().IsMatch(text) => "the peer counts seasons as calendar quarters, and gives 37 five months",
        ['-', ..] when text.Contains('X', StringComparison.Ordinal) => "the peer has the ends of negative years the wrong way round",
        _ when text.Contains("/-", StringComparison.Ordinal) && text.Contains('X', StringComparison.Ordinal) => "the peer has the ends of negative years the wrong way round",
        _ when text.Contains("-9999", StringComparison.Ordinal) => "year -9999 lies beyond our range",
        _ when (ours.Earliest is null || ours.Latest is null) && OpenEnd().IsMatch(text) => "the peer gives no bounds, or 1970, to open and unknown ends",
        _ when text.Contains('X', StringComparison.Ordinal) => "the peer's ends are days that the pattern does not hold",
        _ when text.Contains('T', StringComparison.Ordinal) => "the peer turns times into UTC, which shifts the day",
        _ => "unexplained",
    };

    private static string OfText(string text, PeerAnswer peer) => text switch
    {
        _ when text.Contains('T', StringComparison.Ordinal) => "the peer writes times in UTC with milliseconds",
        _ when Signs().IsMatch(text) && EdtfValue.Parse(peer.Canonical!).Success => "another way to write the same or a wider qualification",
        _ => "unexplained",
    };

    [GeneratedRegex("[?~%]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex("[0-9X][?~%]?-[?~%]?(2[1-9]|3[0-9]|4[01])(?![0-9X])", RegexOptions.CultureInvariant)]
    private static partial Regex Grouping();

    [GeneratedRegex("[YS]", RegexOptions.CultureInvariant)]
    private static partial Regex LongYear();

    [GeneratedRegex(@"\.\.|^/|/$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();
}
