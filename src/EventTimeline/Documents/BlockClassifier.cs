namespace EventTimeline.Documents;

/// <summary>
/// Tells a document's passages apart by general signs: what opens and closes them, their length and end, where they stand, and whether they
/// repeat. Where the markup of a page has said what a passage is, that stands, save for repetitions and the site's own phrases.
/// </summary>
internal sealed class BlockClassifier(string text, List<TextPassage> passages)
{
    private const int HeaderZone = 8;
    private const int LongestHeading = 14;
    private const int LongestHeadline = 40;
    private const int LongestTail = 25;

    /// <summary>What header and footer lines say of the document.</summary>
    internal List<HeaderField> Fields { get; } = [];

    /// <summary>Dates that header lines and datelines state, the most telling first.</summary>
    internal List<DateLine> Dates { get; } = [];

    /// <summary>Gives every passage its kind.</summary>
    internal void Run()
    {
        MarkDates();
        MarkFields();
        MarkFurniture();
        MarkCaptions();
        MarkRepetitions();
        MarkHeadlines();
        MarkTail();
        foreach (var passage in passages)
        {
            passage.Kind ??= BlockKind.Body;
        }
    }

    private void MarkDates()
    {
        var bare = new List<(TextPassage Passage, DateLine Date)>();
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (passage.Kind is not (null or BlockKind.Dateline) || passage.Words > 25)
            {
                continue;
            }

            var dates = DateLine.In(text, passage.Span);
            if (dates.Exists(date => date.Label is not null) || (dates.Count > 0 && i < HeaderZone))
            {
                passage.Kind = BlockKind.Dateline;
                bare.AddRange(dates.Select(date => (passage, date)));
            }
            else if (dates.Count > 0)
            {
                bare.Add((passage, dates[0]));
            }
        }

        // A diary: dates as headings of what follows, none of them the document's own.
        var isDiary = bare.Count(entry => entry.Date.Label is null) > 2;
        foreach (var (passage, date) in bare)
        {
            if (isDiary && date.Label is null)
            {
                passage.Kind = BlockKind.Headline;
            }
            else if (passage.Kind == BlockKind.Dateline)
            {
                Dates.Add(date);
            }
        }

        Dates.Sort((left, right) => left.IsUpdate != right.IsUpdate ? left.IsUpdate.CompareTo(right.IsUpdate) : left.Date.CompareTo(right.Date));
    }

    private void MarkFields()
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if ((i >= HeaderZone && i < passages.Count - HeaderZone) || passage.Kind is BlockKind.Headline or BlockKind.Caption)
            {
                continue;
            }

            if (HeaderField.Read(text, passage) is { } field)
            {
                Fields.Add(field);
                passage.Kind ??= field.Kind == HeaderFieldKind.Title ? BlockKind.Headline : BlockKind.Boilerplate;
            }
        }
    }

    private void MarkFurniture()
    {
        foreach (var passage in passages.Where(passage => passage.Kind is null or BlockKind.Headline))
        {
            if (BoilerplatePhrases.Match(passage) || (passage.Kind is null && SiteFurniture.Match(passage)))
            {
                passage.Kind = BlockKind.Boilerplate;
            }
        }
    }

    private void MarkCaptions()
    {
        var last = passages.FindLast(passage => passage.Kind is null && passage.IsProse);
        foreach (var passage in passages.Where(passage => passage.Kind is null && CaptionSigns.Match(passage, passage == last)))
        {
            passage.Kind = BlockKind.Caption;
        }
    }

    /// <summary>A passage said again, its credit aside, and a caption that begins another one, are read once.</summary>
    private void MarkRepetitions()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var captions = new List<string>();
        foreach (var passage in passages.Where(passage => passage.Kind != BlockKind.Boilerplate))
        {
            var words = CaptionSigns.WithoutCredit(passage.Text);
            var again = passage.Kind != BlockKind.Dateline && words.Length > 0 && !seen.Add(words);
            if (passage.Kind == BlockKind.Caption)
            {
                again |= captions.Exists(caption => words.Length > 30 && (caption.StartsWith(words, StringComparison.Ordinal)));
                captions.Add(words);
            }

            if (again)
            {
                passage.Kind = BlockKind.Boilerplate;
            }
        }
    }

    private void MarkHeadlines()
    {
        var firstProse = passages.FindIndex(passage => passage.Kind is null or BlockKind.Body && passage.IsProse);
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (passage.Kind is not null || (passage.EndsSentence && passage.Text[^1] != '?'))
            {
                continue;
            }

            var limit = i < firstProse ? LongestHeadline : LongestHeading;
            if (passage.Words <= limit && StartsLikeHeading(passage.Text) && passage.Text[^1] is not (':' or ',' or ';') && IsFollowedByProse(i))
            {
                passage.Kind = BlockKind.Headline;
            }
        }
    }

    private static bool StartsLikeHeading(ReadOnlySpan<char> line) => char.IsUpper(line[0]) || char.IsDigit(line[0]) || line[0] is '“' or '"' or '‘' or '\'';

    /// <summary>Whether running text comes after it, with only other short lines and captions between.</summary>
    private bool IsFollowedByProse(int i)
    {
        for (var next = i + 1; next < passages.Count && next <= i + HeaderZone; next++)
        {
            if (passages[next].Kind is null or BlockKind.Body && passages[next].IsProse)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// After the last running text of an article come the site's lines: short, without a sentence's end, without a date. Only where the
    /// document has running text at all, and where what is left is short.
    /// </summary>
    private void MarkTail()
    {
        var last = passages.FindLastIndex(passage => passage.Kind is null or BlockKind.Body or BlockKind.Quotation && passage.IsProse);
        var prose = passages.Count(passage => passage.Kind is null or BlockKind.Body && passage.IsProse);
        if (prose == 0 || passages.Count - last > LongestTail)
        {
            return;
        }

        for (var i = last + 1; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (passage.Kind is null && (!passage.EndsSentence || passage.Words < 4) && !passage.Text.ContainsAnyInRange('0', '9'))
            {
                passage.Kind = BlockKind.Boilerplate;
            }
        }
    }
}
