using EventTimeline.Formats.EventsYaml.Syntax;

namespace EventTimeline.Formats.EventsYaml;

/// <summary>Writes the keys of entries, with the comments that belong to them.</summary>
internal sealed class EntryWriter
{
    private readonly TextWriter _writer;
    private readonly ILookup<(string, string, string), FileComment>? _comments;
    private readonly HashSet<FileComment> _written = [];
    private string _section = "";
    private string _id = "";
    private string? _inline;

    public EntryWriter(TextWriter writer, IReadOnlyList<FileComment> comments)
    {
        _writer = writer;
        _comments = comments.Count == 0 ? null : comments.ToLookup(comment => (comment.Section, comment.Id, comment.Key));
    }

    /// <summary>Writes a top key with nothing behind it.</summary>
    public void Section(string key, string value = "")
    {
        (_section, _id) = (key, "");
        Before("", "");
        _writer.Write(key);
        _writer.Write(value.Length > 0 ? ": " + value : ":");
        End();
    }

    /// <summary>Begins an entry with its id.</summary>
    public void Begin(string id)
    {
        _id = id;
        Before("  ", "");
        if (_comments is not null)
        {
            var inline = _inline;
            Before("  ", "id");
            _inline ??= inline;
        }

        _writer.Write("  - id: ");
        YamlText.Write(_writer, id);
        End();
    }

    /// <summary>Writes a key with a text; nothing where the text is null.</summary>
    public void Text(string key, string? text)
    {
        if (text is not null)
        {
            Key(key);
            YamlText.Write(_writer, text);
            End();
        }
    }

    /// <summary>Writes a key with a word that is no text to YAML, such as <c>false</c>.</summary>
    public void Word(string key, string word)
    {
        Key(key);
        _writer.Write(word);
        End();
    }

    /// <summary>Writes a key with a list of texts in brackets; nothing where the list is empty.</summary>
    public void List(string key, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        Key(key);
        _writer.Write('[');
        for (var i = 0; i < texts.Count; i++)
        {
            _writer.Write(i == 0 ? "" : ", ");
            YamlText.Write(_writer, texts[i]);
        }

        _writer.Write(']');
        End();
    }

    /// <summary>Writes a key with a list of maps in one line; nothing where the list is empty.</summary>
    public void Maps<T>(string key, IReadOnlyList<T> items, Action<FlowMap, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        Key(key);
        _writer.Write('[');
        for (var i = 0; i < items.Count; i++)
        {
            _writer.Write(i == 0 ? "" : ", ");
            Map(write, items[i]);
        }

        _writer.Write(']');
        End();
    }

    /// <summary>Writes a key with a map in one line.</summary>
    public void Map(string key, Action<FlowMap> write)
    {
        Key(key);
        Map((map, _) => write(map), 0);
        End();
    }

    /// <summary>Writes a key with a list of maps, one a line; nothing where the list is empty.</summary>
    /// <param name="key">The key.</param>
    /// <param name="items">The items.</param>
    /// <param name="commentKey">The key under which comments on an item are kept.</param>
    /// <param name="write">Writes an item.</param>
    public void Lines<T>(string key, IReadOnlyList<T> items, Func<T, string> commentKey, Action<FlowMap, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        Before("    ", key);
        _writer.Write("    " + key + ":");
        End();
        foreach (var item in items)
        {
            if (_comments is not null)
            {
                Before("      ", commentKey(item));
            }

            _writer.Write("      - ");
            Map(write, item);
            End();
        }
    }

    /// <summary>Writes the key of a mark row and its marks.</summary>
    public void Stamp(Merging.Mark[] marks)
    {
        Key("stamp");
        EventsYaml.Stamp.Write(_writer, marks);
        End();
    }

    /// <summary>A list item in one line.</summary>
    public void Item(Action<FlowMap> write)
    {
        _writer.Write("  - ");
        Map((map, _) => write(map), 0);
        End();
    }

    /// <summary>Writes the comments whose place is gone, each with where it was.</summary>
    public void Rest(IReadOnlyList<FileComment> comments)
    {
        foreach (var comment in comments.Where(comment => !_written.Contains(comment)))
        {
            var was = comment.Id.Length > 0 && !comment.Text.StartsWith("# (", StringComparison.Ordinal)
                ? $"# ({comment.Id}{(comment.Key.Length > 0 ? ", " + comment.Key.Split('/')[0] : "")}) {comment.Text.TrimStart('#').TrimStart()}"
                : comment.Text;
            _writer.Write(was);
            _writer.Write('\n');
        }
    }

    private void Key(string key)
    {
        Before("    ", key);
        _writer.Write("    ");
        _writer.Write(key);
        _writer.Write(": ");
    }

    private void Map<T>(Action<FlowMap, T> write, T item)
    {
        _writer.Write('{');
        write(new FlowMap(_writer), item);
        _writer.Write('}');
    }

    private void Before(string indent, string key)
    {
        _inline = null;
        if (_comments is null)
        {
            return;
        }

        foreach (var comment in _comments[(_section, _id, key)])
        {
            _written.Add(comment);
            if (comment.Inline)
            {
                _inline = comment.Text;
            }
            else
            {
                _writer.Write(indent);
                _writer.Write(comment.Text);
                _writer.Write('\n');
            }
        }
    }

    private void End()
    {
        if (_inline is not null)
        {
            _writer.Write("  ");
            _writer.Write(_inline);
            _inline = null;
        }

        _writer.Write('\n');
    }
}

/// <summary>Writes the inside of a map in one line.</summary>
internal sealed class FlowMap(TextWriter writer)
{
    private bool _any;

    /// <summary>Writes a key with a text; nothing where the text is null.</summary>
    public void Text(string key, string? text)
    {
        if (text is not null)
        {
            Key(key);
            YamlText.Write(writer, text);
        }
    }

    /// <summary>Writes a key with a text in quotes.</summary>
    public void Quoted(string key, string text)
    {
        Key(key);
        YamlText.WriteQuoted(writer, text);
    }

    /// <summary>Writes a key with a range.</summary>
    public void Span(string key, Text.TextSpan? span)
    {
        if (span is { } range)
        {
            Key(key);
            writer.Write(range.Start);
            writer.Write('-');
            writer.Write(range.End);
        }
    }

    /// <summary>Writes a key with a list of words.</summary>
    public void Words(string key, IEnumerable<string> words)
    {
        Key(key);
        writer.Write('[');
        writer.Write(string.Join(", ", words));
        writer.Write(']');
    }

    private void Key(string key)
    {
        writer.Write(_any ? ", " : "");
        writer.Write(key);
        writer.Write(": ");
        _any = true;
    }
}
