using System.Text;

namespace EventTimeline.Formats.EventsYaml.Syntax;

/// <summary>
/// Reads an entry that looks as the tool writes entries, many times faster than a general YAML reader. Whatever it does not know for certain
/// (comments, other layouts, other quotes, other escapes) makes it give up, and the general reader takes over.
/// </summary>
internal ref struct FastEntry
{
    private readonly string _text;
    private readonly int _end;
    private readonly int _line;
    private int _at;
    private int _currentLine;
    private int _lineStart;

    private FastEntry(string text, int start, int end, int line)
    {
        _text = text;
        _at = _lineStart = start;
        _end = end;
        _line = _currentLine = line;
    }

    /// <summary>Reads the entry in a stretch of the file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Start of its first line.</param>
    /// <param name="end">Just past the end of its last line.</param>
    /// <param name="line">1-based line of <paramref name="start"/>.</param>
    /// <returns>The entry, or null where the general reader has to look.</returns>
    public static YamlMapping? TryRead(string text, int start, int end, int line) => new FastEntry(text, start, end, line).Entry();

    private YamlMapping? Entry()
    {
        if (!Take("  - "))
        {
            return null;
        }

        var pairs = new List<YamlPair>(12);
        var column = Column;
        while (true)
        {
            if (Key() is not { } key || IsRepeated(pairs, key.Text) || Value() is not { } value)
            {
                return null;
            }

            pairs.Add(new YamlPair(key, value));
            if (_at >= _end)
            {
                return new YamlMapping(pairs, _line, column);
            }

            if (!Take("    "))
            {
                return null;
            }
        }
    }

    private readonly int Column => _at - _lineStart + 1;

    private YamlScalar? Key()
    {
        var (start, column) = (_at, Column);
        while (_at < _end && (char.IsAsciiLetterLower(_text[_at]) || _text[_at] == '-'))
        {
            _at++;
        }

        if (_at == start || _at >= _end || _text[_at] != ':' || _text[start] == '-')
        {
            return null;
        }

        var key = string.IsInterned(_text[start.._at]) ?? _text[start.._at];
        _at++;
        return new YamlScalar(key, _currentLine, column);
    }

    /// <summary>A value after a key of the entry, with the line's end.</summary>
    private YamlNode? Value()
    {
        if (Line())
        {
            return Block();
        }

        return Take(" ") && Inline(flow: false) is { } value && Line() ? value : null;
    }

    private YamlSequence? Block()
    {
        var (line, column) = (_currentLine, 7);
        var items = new List<YamlNode>();
        while (Take("      - "))
        {
            if (Inline(flow: false) is not { } item || !Line())
            {
                return null;
            }

            items.Add(item);
        }

        return items.Count == 0 ? null : new YamlSequence(items, line, column);
    }

    private YamlNode? Inline(bool flow) => _at >= _end ? null : _text[_at] switch
    {
        '{' => flow ? null : Map(),
        '[' => List(),
        '"' => Quoted(),
        _ => Plain(flow),
    };

    private YamlMapping? Map()
    {
        var pairs = new List<YamlPair>(8);
        var (line, column) = (_currentLine, Column);
        _at++;
        do
        {
            if (Key() is not { } key || IsRepeated(pairs, key.Text) || !Take(" ") || Inline(flow: true) is not { } value)
            {
                return null;
            }

            pairs.Add(new YamlPair(key, value));
        }
        while (Take(", "));

        return Take("}") ? new YamlMapping(pairs, line, column) : null;
    }

    private YamlSequence? List()
    {
        var items = new List<YamlNode>();
        var (line, column) = (_currentLine, Column);
        _at++;
        if (Take("]"))
        {
            return new YamlSequence(items, line, column);
        }

        do
        {
            var item = _at < _end && _text[_at] == '{' ? Map() : _at < _end && _text[_at] == '[' ? null : Inline(flow: true);
            if (item is null)
            {
                return null;
            }

            items.Add(item);
        }
        while (Take(", "));

        return Take("]") ? new YamlSequence(items, line, column) : null;
    }

    private YamlScalar? Plain(bool flow)
    {
        var (start, column) = (_at, Column);
        while (_at < _end && YamlText.IsPlain(_text[_at]))
        {
            _at++;
        }

        while (_at > start && _text[_at - 1] == ' ')
        {
            _at--;
        }

        var text = _text[start.._at];
        return (YamlText.CanBePlain(text) || text is "false" or "true") && (flow || _at >= _end || _text[_at] == '\n') ? new YamlScalar(text, _currentLine, column) : null;
    }

    private YamlScalar? Quoted()
    {
        var column = Column;
        var start = ++_at;
        var close = _text.AsSpan(_at, _end - _at).IndexOfAny('"', '\\', '\n');
        if (close < 0 || _text[_at + close] == '\n')
        {
            return null;
        }

        if (_text[_at + close] == '"')
        {
            _at += close + 1;
            return new YamlScalar(_text[start..(_at - 1)], _currentLine, column);
        }

        var value = new StringBuilder();
        while (_at < _end && _text[_at] is not ('"' or '\n'))
        {
            if (_text[_at] != '\\')
            {
                value.Append(_text[_at++]);
            }
            else if (!YamlText.TryUnescape(_text.AsSpan(_at, _end - _at), value, out var length))
            {
                return null;
            }
            else
            {
                _at += length;
            }
        }

        return Take("\"") ? new YamlScalar(value.ToString(), _currentLine, column) : null;
    }

    private bool Line()
    {
        if (!Take("\n"))
        {
            return false;
        }

        _currentLine++;
        _lineStart = _at;
        return true;
    }

    private bool Take(string expected)
    {
        if (_at + expected.Length > _end || string.CompareOrdinal(_text, _at, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        _at += expected.Length;
        return true;
    }

    private static bool IsRepeated(List<YamlPair> pairs, string key)
    {
        foreach (var pair in pairs)
        {
            if (pair.Key.Text == key)
            {
                return true;
            }
        }

        return false;
    }
}
