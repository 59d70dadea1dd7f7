using System.Globalization;
using EventTimeline.Formats.EventsYaml.Syntax;

namespace EventTimeline.Formats.EventsYaml.Entries;

/// <summary>Reads the keys of an entry and says what is wrong with them.</summary>
internal readonly struct EntryReader
{
    private readonly YamlMapping _entry;
    private readonly Problems _problems;

    private EntryReader(YamlMapping entry, Problems problems)
    {
        _entry = entry;
        _problems = problems;
    }

    public YamlMapping Node => _entry;

    public Problems Problems => _problems;

    /// <summary>A reader for a node that should hold keys, or null where it holds something else, which is told.</summary>
    /// <param name="node">The node.</param>
    /// <param name="problems">Where mistakes are told.</param>
    /// <param name="what">What it is, for a message.</param>
    /// <param name="keys">The keys it may have.</param>
    public static EntryReader? Of(YamlNode node, Problems problems, string what, string[] keys)
    {
        if (node is not YamlMapping mapping)
        {
            problems.Error(node, $"{what} is expected to have keys ({string.Join(", ", keys.Take(4))}, …)");
            return null;
        }

        foreach (var pair in mapping.Pairs)
        {
            if (Array.IndexOf(keys, pair.Key.Text) < 0)
            {
                problems.Error(pair.Key, $"unknown key '{pair.Key.Text}'; {what} has {string.Join(", ", keys)}");
            }
        }

        return new EntryReader(mapping, problems);
    }

    /// <summary>A text, or null where the key is absent or empty.</summary>
    public string? Text(string key)
    {
        switch (_entry[key])
        {
            case null or YamlScalar { Text: "" }:
                return null;
            case YamlScalar scalar:
                return scalar.Text;
            case var other:
                _problems.Error(other, $"a text is expected for '{key}'");
                return null;
        }
    }

    /// <summary>A text; its absence is told.</summary>
    public string Required(string key, string fallback = "")
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        if (_entry[key] is null or YamlScalar)
        {
            _problems.Error(_entry, $"'{key}' is missing");
        }

        return fallback;
    }

    /// <summary>A list; empty where the key is absent.</summary>
    public IReadOnlyList<YamlNode> List(string key)
    {
        switch (_entry[key])
        {
            case null or YamlScalar { Text: "" }:
                return [];
            case YamlSequence list:
                return list.Items;
            case var other:
                _problems.Error(other, $"a list is expected for '{key}': [one, another]");
                return [];
        }
    }

    /// <summary>A list of texts; empty where the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var items = List(key);
        if (items.Count == 0)
        {
            return [];
        }

        var texts = new List<string>(items.Count);
        foreach (var item in items)
        {
            if (item is YamlScalar { Text: not "" } scalar)
            {
                texts.Add(scalar.Text);
            }
            else
            {
                _problems.Error(item, $"a text is expected in '{key}'");
            }
        }

        return texts;
    }

    /// <summary>One of a fixed set of words, written with hyphens; the fallback where the key is absent or wrong.</summary>
    public T Word<T>(string key, T fallback)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
        {
            return fallback;
        }

        if (EnumWords<T>.TryParse(text, out var value))
        {
            return value;
        }

        _problems.Error(_entry[key]!, $"'{text}' is no {key}; expected: {string.Join(", ", EnumWords<T>.All)}");
        return fallback;
    }

    /// <summary>A number from 0 to 1.</summary>
    public double Share(string key, double fallback)
    {
        if (Text(key) is not { } text)
        {
            return fallback;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1)
        {
            return value;
        }

        _problems.Error(_entry[key]!, $"a number from 0 to 1 is expected for '{key}'");
        return fallback;
    }
}
