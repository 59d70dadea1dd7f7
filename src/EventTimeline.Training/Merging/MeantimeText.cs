using System.Globalization;
using System.Text;
using System.Xml.Linq;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Training.Merging;

/// <summary>The text of a document in the format of MEANTIME (Minard et al. 2016): its tokens joined, a blank line between sentences.</summary>
internal sealed class MeantimeText
{
    private readonly Dictionary<string, TextSpan> _tokens = new(StringComparer.Ordinal);
    private readonly List<TextSpan> _sentences = [];

    /// <summary>Joins the tokens below the root.</summary>
    public MeantimeText(XElement root)
    {
        var text = new StringBuilder();
        var current = -1;
        foreach (var token in root.Elements("token"))
        {
            var sentence = (int)token.Attribute("sentence")!;
            text.Append(text.Length == 0 ? "" : sentence == current ? " " : "\n\n");
            var span = new TextSpan(text.Length, text.Length + token.Value.Length);
            text.Append(token.Value);
            _tokens[(string)token.Attribute("t_id")!] = span;
            if (sentence == current)
            {
                _sentences[^1] = _sentences[^1].Union(span);
            }
            else
            {
                _sentences.Add(span);
            }

            current = sentence;
        }

        Text = text.ToString();
        Published = _sentences.Count > 1 ? DayOf(_sentences[1].Of(Text)) : null;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>One stretch a sentence; the first is the headline, the second the date line.</summary>
    public IReadOnlyList<TextSpan> Sentences => _sentences;

    /// <summary>The day of the date line, or null.</summary>
    public LocalDate? Published { get; }

    /// <summary>From the first to the last of a markable's tokens.</summary>
    public TextSpan SpanOf(XElement markable) =>
        markable.Elements("token_anchor").Select(anchor => _tokens[(string)anchor.Attribute("t_id")!]).Aggregate((a, b) => a.Union(b));

    private static LocalDate? DayOf(string text) =>
        DateOnly.TryParse(text.Replace(" ,", ",", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var day) ? LocalDate.FromDateOnly(day) : null;
}
