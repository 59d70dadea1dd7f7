using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Names;

/// <summary>What belongs to no name though it stands in front of or behind it: titles, months, possessive marks.</summary>
internal static class NameEdges
{
    private static readonly HashSet<string> Calendar = Gazetteer.Rows("calendar-words.txt").Select(row => row[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word is annotated as part of a name: adjectives in names are proper nouns by their Penn tag alone ("United" States).</summary>
    public static bool IsProper(AnnotatedWord word) => word.Tag == "PROPN" || word.PennTag is "NNP" or "NNPS";

    /// <summary>Whether the word alone is a title.</summary>
    /// <remarks>Saints are not: most of them are churches and towns.</remarks>
    public static bool IsTitle(string form)
    {
        var word = form.TrimEnd('.');
        return Gazetteer.IsTitle(word) && !word.Equals("st", StringComparison.OrdinalIgnoreCase) && !word.Equals("saint", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the word is a month, a day or a holiday.</summary>
    public static bool IsCalendar(string form) => Calendar.Contains(form);

    /// <summary>Whether the word is an address on a network.</summary>
    public static bool IsAddress(string form) => form.Contains('@', StringComparison.Ordinal) || form.Contains("//", StringComparison.Ordinal) || form.StartsWith("www.", StringComparison.Ordinal);

    /// <summary>The name without its edges, or null where nothing is left.</summary>
    public static NamedEntity? Trim(AnnotatedSentence sentence, int first, int end, EntityKind kind)
    {
        if (kind == EntityKind.Person)
        {
            // "US President Barack Obama": what comes before a title is no part of the name either.
            for (var i = end - 1; i >= first; i--)
            {
                if (IsTitle(sentence.Words[i].Form))
                {
                    first = i + 1;
                    break;
                }
            }
        }

        while (first < end && (IsCalendar(sentence.Words[first].Form) || sentence.Words[first].Tag is "DET" or "PUNCT" or "PART"))
        {
            first++;
        }

        while (first < end && sentence.Words[end - 1].Tag is "PART" or "PUNCT" or "DET" or "ADP" or "CCONJ")
        {
            end--;
        }

        return first < end ? new NamedEntity(first, end, kind) : null;
    }
}
