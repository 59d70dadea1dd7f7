using EventTimeline.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EventTimeline.Formats.Readers;

/// <summary>The YAML between two lines of hyphens at the head of a Markdown file, as far as it is keys with texts or lists of texts.</summary>
internal sealed class FrontMatter
{
    private const int Longest = 64 * 1024;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter(int length) => Length = length;

    /// <summary>Number of UTF-16 units that it takes up at the head of the file, its closing line included; 0 where there is none.</summary>
    internal int Length { get; }

    /// <summary>The first of the keys that has a value, lists joined by commas; or null.</summary>
    internal string? this[params ReadOnlySpan<string> keys]
    {
        get
        {
            foreach (var key in keys)
            {
                if (_values.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value))
                {
                    return value.Trim();
                }
            }

            return null;
        }
    }

    /// <summary>Reads the head of a file.</summary>
    internal static FrontMatter Read(string text, DiagnosticSink report)
    {
        var (start, end, length) = Find(text);
        var matter = new FrontMatter(length);
        if (length == 0)
        {
            return matter;
        }

        try
        {
            matter.Fill(text[start..end]);
        }
        catch (YamlException failure)
        {
            report(DiagnosticSeverity.Error, "the front matter is no valid YAML: " + failure.Message.TrimEnd('.'), (int)failure.Start.Line + 1, (int)failure.Start.Column);
        }

        return matter;
    }

    private static (int Start, int End, int Length) Find(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) || text.IndexOf('\n', StringComparison.Ordinal) is not (> 0 and < 10 and var first) || text[3..first].Trim().Length > 0)
        {
            return (0, 0, 0);
        }

        var line = first + 1;
        while (line < Math.Min(text.Length, Longest))
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            if (text.AsSpan(line, end - line).TrimEnd() is "---" or "...")
            {
                return (first + 1, line, Math.Min(end + 1, text.Length));
            }

            line = end + 1;
        }

        return (0, 0, 0);
    }

    /// <summary>Walks the parser's events, so that depth costs nothing; only keys of the outermost mapping count.</summary>
    private void Fill(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        string? key = null;
        for (var depth = 0; parser.MoveNext();)
        {
            var current = parser.Current!;
            depth += current.NestingIncrease > 0 && current is MappingStart or SequenceStart ? 1 : current is MappingEnd or SequenceEnd ? -1 : 0;
            if (current is Scalar scalar && depth == 1)
            {
                key = TakeScalar(key, scalar.Value);
            }
            else if (current is MappingStart && depth > 1)
            {
                // What a nested mapping says is not the document's own.
                key = null;
            }
            else if (current is Scalar item && depth == 2 && key is not null)
            {
                _values[key] = _values.TryGetValue(key, out var sofar) && sofar.Length > 0 ? $"{sofar}, {item.Value}" : item.Value;
            }
            else if (current is MappingEnd or SequenceEnd && depth == 1)
            {
                key = null;
            }
        }
    }

    private string? TakeScalar(string? key, string value)
    {
        if (key is null)
        {
            return value;
        }

        _values[key] = value;
        return null;
    }
}
