using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EventTimeline.Formats.EventsYaml.Syntax;

/// <summary>
/// Reads any YAML into nodes by YamlDotNet. Anchors, aliases and tags, which an events.yaml has no use for and by which a small file can stand
/// for a huge one, are refused, and so is deep nesting.
/// </summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 12;

    private readonly Parser _parser;
    private readonly int _lineOffset;
    private readonly List<YamlComment> _comments = [];
    private int _lastLine;

    private YamlTree(string text, int lineOffset)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: false));
        _lineOffset = lineOffset;
    }

    /// <summary>Reads one document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="lineOffset">Lines before it in the file.</param>
    /// <returns>The value, null for an empty text, and the comments in order.</returns>
    /// <exception cref="YamlSyntaxException">It is no YAML, or uses what an events.yaml may not.</exception>
    public static (YamlNode? Root, IReadOnlyList<YamlComment> Comments) Parse(string text, int lineOffset = 0)
    {
        var tree = new YamlTree(text, lineOffset);
        try
        {
            return (tree.Document(), tree._comments);
        }
        catch (YamlException failure)
        {
            throw new YamlSyntaxException(Plain(failure.Message), (int)failure.Start.Line + lineOffset, (int)failure.Start.Column);
        }
    }

    private YamlNode? Document()
    {
        YamlNode? root = null;
        while (Next() is { } found)
        {
            switch (found)
            {
                case StreamStart or StreamEnd or DocumentStart or DocumentEnd:
                    break;
                case var _ when root is null:
                    root = Node(found, 0);
                    break;
                default:
                    throw Fail("one document is expected", found);
            }
        }

        return root;
    }

    private ParsingEvent? Next()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is Comment comment)
            {
                var line = (int)comment.Start.Line + _lineOffset;
                _comments.Add(new YamlComment("#" + (comment.Value.Length > 0 ? " " + comment.Value : ""), line, comment.IsInline));
                continue;
            }

            _lastLine = (int)_parser.Current!.End.Line;
            return _parser.Current;
        }

        return null;
    }

    private YamlNode Node(ParsingEvent found, int depth)
    {
        if (depth > MaxDepth)
        {
            throw Fail("nested too deeply", found);
        }

        if (found is AnchorAlias || found is NodeEvent { Anchor.IsEmpty: false })
        {
            throw Fail("anchors (&) and aliases (*) are not used in this file; write the value out, or put it in quotes", found);
        }

        if (found is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            throw Fail("tags (!) are not used in this file; put the value in quotes", found);
        }

        var (line, column) = ((int)found.Start.Line + _lineOffset, (int)found.Start.Column);
        return found switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, line, column),
            SequenceStart => new YamlSequence(Items(depth), line, column),
            MappingStart => new YamlMapping(Pairs(depth), line, column),
            _ => throw Fail("a value is expected", found),
        };
    }

    private List<YamlNode> Items(int depth)
    {
        var items = new List<YamlNode>();
        while (Next() is { } found and not SequenceEnd)
        {
            items.Add(Node(found, depth + 1));
        }

        return items;
    }

    private List<YamlPair> Pairs(int depth)
    {
        var pairs = new List<YamlPair>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is { } found and not MappingEnd)
        {
            if (Node(found, depth + 1) is not YamlScalar key)
            {
                throw Fail("a key is expected", found);
            }

            if (!keys.Add(key.Text))
            {
                throw Fail($"the key '{key.Text}' stands here twice", found);
            }

            pairs.Add(new YamlPair(key, Node(Next() ?? throw Fail("a value is expected", found), depth + 1)));
        }

        return pairs;
    }

    private YamlSyntaxException Fail(string message, ParsingEvent at) =>
        new(message, (int)at.Start.Line + _lineOffset, (int)at.Start.Column);

    /// <summary>YamlDotNet's message without the position, which is told separately, and without a full stop.</summary>
    private static string Plain(string message)
    {
        var start = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (start < 0 ? message : message[(start + 3)..]).TrimEnd('.');
    }
}
