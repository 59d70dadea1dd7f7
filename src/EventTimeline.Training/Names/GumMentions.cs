using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Names;

/// <summary>A mention as GUM annotates it: a whole phrase.</summary>
/// <param name="Type">Entity type, such as <c>person</c>.</param>
/// <param name="Title">Title of the Wikipedia page of what is mentioned, or empty.</param>
/// <param name="First">First word, inclusive.</param>
/// <param name="End">Past the last word.</param>
/// <param name="Head">The word on which the others depend.</param>
internal sealed record GumMention(string Type, string Title, int First, int End, int Head);

/// <summary>Reads the mentions in GUM's column MISC: <c>Entity=(12-person-new-nnnnn-cf1-1-coref-Barack_Obama</c> opens one, <c>12)</c> closes it.</summary>
internal static class GumMentions
{
    private const int TitleField = 7;

    /// <summary>The mentions of a sentence, those inside others too.</summary>
    public static List<GumMention> Of(AnnotatedSentence sentence)
    {
        var mentions = new List<GumMention>();
        var open = new List<(string[] Fields, int First)>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            foreach (var (opens, closes, body) in Brackets(Cell(sentence.Words[i].Misc)))
            {
                var fields = body.Split('-');
                if (opens)
                {
                    open.Add((fields, i));
                }

                if (closes && open.FindLastIndex(item => item.Fields[0] == fields[0]) is >= 0 and var at)
                {
                    mentions.Add(Make(sentence, open[at].Fields, open[at].First, i + 1));
                    open.RemoveAt(at);
                }
            }
        }

        return mentions;
    }

    private static GumMention Make(AnnotatedSentence sentence, string[] fields, int first, int end)
    {
        var head = Enumerable.Range(first, end - first).First(word => sentence.Words[word].Head < first || sentence.Words[word].Head >= end);
        var title = fields.Length > TitleField ? Uri.UnescapeDataString(string.Join('-', fields[TitleField..])) : "";
        return new GumMention(fields.Length > 1 ? fields[1] : "", title, first, end, head);
    }

    private static string Cell(string misc) =>
        misc.Split('|').FirstOrDefault(cell => cell.StartsWith("Entity=", StringComparison.Ordinal))?["Entity=".Length..] ?? "";

    private static IEnumerable<(bool Opens, bool Closes, string Body)> Brackets(string cell)
    {
        for (var i = 0; i < cell.Length;)
        {
            var opens = cell[i] == '(';
            var start = opens ? i + 1 : i;
            var end = cell.IndexOfAny(['(', ')'], start);
            end = end < 0 ? cell.Length : end;
            var closes = end < cell.Length && cell[end] == ')';
            yield return (opens, closes, cell[start..end]);
            i = closes ? end + 1 : end;
        }
    }
}
