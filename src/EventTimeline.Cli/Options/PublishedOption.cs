using System.CommandLine;
using EventTimeline.Dates;
using EventTimeline.Dates.Edtf;

namespace EventTimeline.Cli.Options;

/// <summary>The dates that the user gives documents: <c>--published 2013-03-22</c> for all, <c>--published FILE=2013-03-22</c> for one.</summary>
internal static class PublishedOption
{
    /// <summary>The option.</summary>
    internal static Option<string[]> Create(string description) => new("--published")
    {
        Description = description,
        HelpName = "[FILE=]DATE",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Reads what was given.</summary>
    /// <exception cref="UsageException">A date is no EDTF date.</exception>
    internal static GivenDates Read(string[]? given)
    {
        var byFile = new Dictionary<string, DocumentDate>(StringComparer.Ordinal);
        DocumentDate? forAll = null;
        foreach (var entry in given ?? [])
        {
            var equals = entry.LastIndexOf('=');
            var date = ReadDate(entry[(equals + 1)..].Trim());
            if (equals < 0)
            {
                forAll = date;
            }
            else
            {
                byFile[entry[..equals].Replace('\\', '/')] = date;
            }
        }

        return new GivenDates(forAll, byFile);
    }

    private static DocumentDate ReadDate(string text)
    {
        var read = EdtfValue.Parse(text);
        if (!read.Success)
        {
            throw new UsageException($"--published: '{text}' is no date: {read.Message}; write it as 2013-03-22, 2013-03 or 2013");
        }

        return new DocumentDate(text, read.Value.Bounds, DateBasis.Given, "given by the user");
    }
}
