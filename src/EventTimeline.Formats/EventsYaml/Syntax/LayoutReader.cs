namespace EventTimeline.Formats.EventsYaml.Syntax;

/// <summary>
/// Takes an events.yaml apart: by its lines where it is laid out as the tool does it, so that only what a person touched needs the general
/// YAML reader; else by that reader as a whole.
/// </summary>
internal sealed class LayoutReader
{
    private readonly string _text;
    private readonly List<FileSection> _sections = [];
    private readonly List<YamlComment> _comments = [];
    private readonly List<FileEntry> _entries = [];
    private YamlScalar? _key;
    private YamlNode? _value;
    private int _line;
    private (int Start, int Line, int End) _open = (-1, 0, 0);

    private LayoutReader(string text) => _text = text;

    /// <summary>Reads the file.</summary>
    /// <param name="text">Its text; lines end with <c>\n</c>.</param>
    /// <exception cref="YamlSyntaxException">It is no YAML, or uses what an events.yaml may not.</exception>
    public static FileLayout Read(string text)
    {
        var reader = new LayoutReader(text);
        return reader.ByLines() ? new FileLayout(reader._sections, Sorted(reader._comments), reader._line) : AsWhole(text);
    }

    private bool ByLines()
    {
        for (var start = 0; start < _text.Length;)
        {
            var newline = _text.IndexOf('\n', start);
            var end = newline < 0 ? _text.Length : newline + 1;
            _line++;
            if (!Line(start, end))
            {
                return false;
            }

            start = end;
        }

        CloseSection();
        return true;
    }

    private bool Line(int start, int end)
    {
        var line = _text.AsSpan(start, end - start).TrimEnd();
        var content = line.TrimStart(' ');
        if (content.IsEmpty)
        {
            return true;
        }

        if (content[0] == '#')
        {
            _comments.Add(new YamlComment(content.ToString(), _line, Inline: false));
            return true;
        }

        var indent = line.Length - content.Length;
        if (indent == 0)
        {
            return TopKey(line);
        }

        if (_key is null || _value is not null)
        {
            return false;
        }

        if (indent == 2 && content.StartsWith("- ", StringComparison.Ordinal))
        {
            CloseEntry();
            _open = (start, _line, end);
        }
        else if (_open.Start < 0 || indent < 3)
        {
            return false;
        }
        else
        {
            _open.End = end;
        }

        return true;
    }

    private bool TopKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || line[..colon].ContainsAnyExceptInRange('a', 'z'))
        {
            return false;
        }

        CloseSection();
        _key = new YamlScalar(line[..colon].ToString(), _line, 1);
        var rest = line[(colon + 1)..].Trim();
        if (!rest.IsEmpty && rest[0] != '#')
        {
            if (YamlTree.Parse(line.ToString(), _line - 1) is not ({ } root, var comments) || root is not YamlMapping { Pairs: [var pair] })
            {
                return false;
            }

            _comments.AddRange(comments);
            _value = pair.Value;
        }
        else if (!rest.IsEmpty)
        {
            _comments.Add(new YamlComment(rest.ToString(), _line, Inline: true));
        }

        return true;
    }

    private void CloseEntry()
    {
        if (_open.Start < 0)
        {
            return;
        }

        var (start, line, end) = _open;
        _open = (-1, 0, 0);
        if (FastEntry.TryRead(_text, start, end, line) is { } entry)
        {
            _entries.Add(new FileEntry(entry, line));
            return;
        }

        var (root, comments) = YamlTree.Parse(_text[start..end], line - 1);

        // Comments inside the entry were seen line by line already, as far as they fill a line.
        _comments.AddRange(comments.Where(comment => comment.Inline));
        _entries.AddRange((root as YamlSequence)?.Items.Select(item => new FileEntry(item, line)) ?? []);
    }

    private void CloseSection()
    {
        CloseEntry();
        if (_key is not null)
        {
            var value = _value is YamlSequence list ? null : _value;
            var entries = _value is YamlSequence inline ? inline.Items.Select(item => new FileEntry(item, item.Line)) : _entries;
            _sections.Add(new FileSection(_key, [.. entries], value));
        }

        _entries.Clear();
        (_key, _value) = (null, null);
    }

    private static FileLayout AsWhole(string text)
    {
        var (root, comments) = YamlTree.Parse(text);
        var lines = text.AsSpan().Count('\n') + 1;
        return root switch
        {
            null => new FileLayout([], comments, lines),
            YamlMapping mapping => new FileLayout([.. mapping.Pairs.Select(Section)], comments, lines),
            _ => throw new YamlSyntaxException("the keys version, documents, actors, events and removed are expected", root.Line, root.Column),
        };
    }

    private static FileSection Section(YamlPair pair) => pair.Value is YamlSequence list
        ? new FileSection(pair.Key, [.. list.Items.Select(item => new FileEntry(item, item.Line))], null)
        : new FileSection(pair.Key, [], pair.Value is YamlScalar { Text: "" } ? null : pair.Value);

    private static List<YamlComment> Sorted(List<YamlComment> comments) => [.. comments.OrderBy(comment => comment.Line)];
}
