using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>A stretch of words that is a name.</summary>
/// <param name="First">First word, inclusive.</param>
/// <param name="End">Past the last word, exclusive.</param>
/// <param name="Kind">What the language engine takes it for, or null where it did not find it.</param>
internal readonly record struct NameStretch(int First, int End, EntityKind? Kind);

/// <summary>
/// Where the names of a sentence are: runs of name words, with what the language engine takes them for.
/// </summary>
internal static class NameFinder
{
    /// <summary>The names in order, not overlapping, without titles, determiners and possessive marks.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="surnames">Last words of the full names of the document.</param>
    public static List<NameStretch> Find(Sentence sentence, IReadOnlySet<string> surnames)
    {
        var found = new List<NameStretch>();
        AddRuns(sentence, 0, sentence.Count, surnames, found);
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = found[i] with { Kind = KindOf(sentence, found[i]) };
        }

        return found;
    }

    /// <summary>The last words of the names of two and more words in a document: a later "Jobs" or "Rice" may be one of them, whatever the tagger says.</summary>
    public static HashSet<string> Surnames(IReadOnlyList<Sentence> sentences)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 1; i < sentence.Count; i++)
            {
                var form = sentence.Columns.Forms[i];
                if (sentence.Columns.Relations[i] is "flat" or "flat:name" && Phrases.IsProper(sentence, i) && Phrases.IsProper(sentence, i - 1) && form.Length > 2 && form.Skip(1).All(char.IsLower)
                    && (i + 1 == sentence.Count || !Phrases.IsProper(sentence, i + 1)) && !CalendarWords.Is(form) && !OrganisationWords.Is(form))
                {
                    found.Add(form);
                }
            }
        }

        return found;
    }

    private static bool IsSurname(Sentence sentence, int word, IReadOnlySet<string> surnames) =>
        sentence.Columns.Tags[word] == PartOfSpeech.Noun && surnames.Contains(sentence.Columns.Forms[word]) && sentence[word].Children.First("det") is null
            && (word == 0 || sentence.Columns.Tags[word - 1] is not (PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.Determiner));

    /// <summary>What the language engine says of the name with the same last word.</summary>
    private static EntityKind? KindOf(Sentence sentence, NameStretch name)
    {
        foreach (var entity in sentence.Entities)
        {
            if (entity.First < name.End && End(sentence, entity) == name.End)
            {
                return entity.Kind;
            }
        }

        return null;
    }

    /// <summary>Past the last word of a name, possessive marks and punctuation left out.</summary>
    private static int End(Sentence sentence, NamedEntity entity)
    {
        var end = entity.End;
        while (end > entity.First && (sentence.Columns.Tags[end - 1] is PartOfSpeech.Punctuation or PartOfSpeech.Particle || IsMark(sentence, end - 1)))
        {
            end--;
        }

        return end;
    }

    private static bool IsMark(Sentence sentence, int word) => sentence.Columns.PennTags[word] == "POS";

    private static void AddRuns(Sentence sentence, int from, int to, IReadOnlySet<string> surnames, List<NameStretch> found)
    {
        for (var i = from; i < to;)
        {
            if (!Phrases.IsProper(sentence, i) && !IsSurname(sentence, i, surnames))
            {
                i++;
                continue;
            }

            if (i > 0 && i + 1 < to && sentence.Columns.Tags[i - 1] == PartOfSpeech.Adposition && CalendarWords.Is(sentence.Columns.Forms[i]))
            {
                // "In October Abu Marzook said": the month belongs to no name.
                i++;
                continue;
            }

            var end = NameRuns.EndOf(sentence, i, to);
            NameRuns.Split(sentence, NameRuns.WithAdjective(sentence, i, end, from), end, found);
            i = end;
        }
    }
}
