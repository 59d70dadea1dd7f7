using System.Text;
using EventTimeline.Documents;
using EventTimeline.Text;

namespace EventTimeline.Formats.Readers;

/// <summary>Puts together the plain text of a marked-up document, block after block, and keeps where each block stands.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<DraftBlock> _blocks = [];
    private int _start = -1;
    private BlockKind? _kind;
    private bool _blankDue;

    /// <summary>Takes inline text; white space runs become one blank, as browsers show them.</summary>
    internal void Append(ReadOnlySpan<char> inline, BlockKind? kind)
    {
        foreach (var unit in inline)
        {
            if (unit is ' ' or '\t' or '\r' or '\n' or '\f' or '\0')
            {
                _blankDue = _start >= 0;
                continue;
            }

            if (_start < 0)
            {
                Begin(kind);
            }
            else if (_blankDue)
            {
                _text.Append(' ');
            }

            _blankDue = false;
            _text.Append(unit);
        }
    }

    /// <summary>Ends the block at hand.</summary>
    internal void EndBlock()
    {
        if (_start >= 0)
        {
            _blocks.Add(new DraftBlock(new TextSpan(_start, _text.Length), _kind));
            _text.Append('\n');
        }

        _start = -1;
        _blankDue = false;
    }

    /// <summary>The text and its blocks.</summary>
    internal (string Text, IReadOnlyList<DraftBlock> Blocks) Build()
    {
        EndBlock();
        return (_text.ToString(), _blocks);
    }

    private void Begin(BlockKind? kind)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _start = _text.Length;
        _kind = kind;
    }
}
