namespace EventTimeline.Formats.EventsYaml.Syntax;

/// <summary>A value in an events.yaml with the place it stands at.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
internal abstract record YamlNode(int Line, int Column);

/// <summary>A text, number or date; all are texts here.</summary>
internal sealed record YamlScalar(string Text, int Line, int Column) : YamlNode(Line, Column);

/// <summary>A list.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

/// <summary>Keys with values, in the order of the file.</summary>
internal sealed record YamlMapping(IReadOnlyList<YamlPair> Pairs, int Line, int Column) : YamlNode(Line, Column)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var pair in Pairs)
            {
                if (pair.Key.Text == key)
                {
                    return pair.Value;
                }
            }

            return null;
        }
    }
}

/// <summary>A key with its value.</summary>
internal sealed record YamlPair(YamlScalar Key, YamlNode Value);

/// <summary>A comment that a person wrote.</summary>
/// <param name="Text">From the <c>#</c> to the end of the line.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Inline">Whether something stands before it in its line.</param>
internal sealed record YamlComment(string Text, int Line, bool Inline);

/// <summary>Something that is no YAML, or YAML that an events.yaml does not use.</summary>
internal sealed class YamlSyntaxException(string message, int line, int column) : Exception(message)
{
    public int Line => line;

    public int Column => column;
}
