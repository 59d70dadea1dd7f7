using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>A stretch of words that is a name.</summary>
/// <param name="First">First word, inclusive.</param>
/// <param name="End">Past the last word, exclusive.</param>
/// <param name="Kind">What the language engine takes it for, or null where it did not find it.</param>
internal readonly record struct NameStretch(int First, int End, EntityKind? Kind);

/// <summary>
/// Where the names of a sentence are: those the language engine found, put right, and runs of name words that it did not.
/// </summary>
internal static class NameFinder
{
    /// <summary>The names in order, not overlapping, without titles, determiners and possessive marks.</summary>
    public static List<NameStretch> Find(Sentence sentence)
    {
        var found = new List<NameStretch>(sentence.Entities.Count + 2);
        var next = 0;
        foreach (var entity in sentence.Entities)
        {
            AddRuns(sentence, next, entity.First, found);
            AddEntity(sentence, entity, found);
            next = entity.End;
        }

        AddRuns(sentence, next, sentence.Count, found);
        return found;
    }

    private static void AddEntity(Sentence sentence, NamedEntity entity, List<NameStretch> found)
    {
        var (first, end) = Trim(sentence, entity.First, entity.End);
        if (entity.Kind == EntityKind.Person)
        {
            first = NameRuns.AfterTitles(sentence, first, end);
        }

        if (first < end)
        {
            found.Add(new NameStretch(first, end, entity.Kind));
        }
    }

    private static (int First, int End) Trim(Sentence sentence, int first, int end)
    {
        while (first < end && (sentence.Columns.Tags[first] is PartOfSpeech.Determiner or PartOfSpeech.Punctuation or PartOfSpeech.Particle || IsMark(sentence, first)))
        {
            first++;
        }

        while (end > first && (sentence.Columns.Tags[end - 1] is PartOfSpeech.Punctuation or PartOfSpeech.Particle || IsMark(sentence, end - 1)))
        {
            end--;
        }

        return (first, end);
    }

    private static bool IsMark(Sentence sentence, int word) => sentence.Columns.PennTags[word] == "POS";

    private static void AddRuns(Sentence sentence, int from, int to, List<NameStretch> found)
    {
        for (var i = from; i < to;)
        {
            if (!Phrases.IsProper(sentence, i))
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
