using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Names;

/// <summary>
/// Where names stand by the annotated tags and trees alone: runs of proper nouns under one head. What they name is for someone else to say.
/// </summary>
internal static class TreeNames
{
    private static readonly HashSet<string> Inner = new(StringComparer.Ordinal) { "flat", "compound", "amod", "goeswith", "nummod" };
    private static readonly HashSet<string> PlaceHeads = new(StringComparer.Ordinal)
    {
        "Bay", "Cape", "City", "District", "Empire", "Gulf", "House", "Isle", "Islands", "Kingdom", "Lake", "Mount", "Palace", "Republic", "Sea", "State", "States", "Strait", "Tower", "Town", "Village",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal) { "Inc", "Ltd", "LLC", "Corp", "L.L.C", "L.P", "LP", "Co", "plc" };

    /// <summary>The stretches of names in a sentence; the kind is a place holder.</summary>
    public static List<NamedEntity> Find(AnnotatedSentence sentence)
    {
        var names = new List<NamedEntity>();
        for (var i = 0; i < sentence.Words.Count;)
        {
            if (!IsName(sentence, i))
            {
                i++;
                continue;
            }

            var end = EndOf(sentence, i);
            if (NameEdges.Trim(sentence, AfterTitles(sentence, i, end), end, EntityKind.Other) is { } name)
            {
                names.Add(PeopleNames.Join(sentence, name));
            }

            i = end;
        }

        return names;
    }

    private static int EndOf(AnnotatedSentence sentence, int first)
    {
        var end = first + 1;
        while (Length(sentence, first, end) is > 0 and var length)
        {
            end += length;
        }

        return end;
    }

    /// <summary>How many further words belong to the name so far: one, or a link and what it joins; 0 for none.</summary>
    private static int Length(AnnotatedSentence sentence, int first, int end)
    {
        if (IsName(sentence, end))
        {
            return IsInside(sentence, first, end) ? 1 : 0;
        }

        if (!IsName(sentence, end + 1))
        {
            return 0;
        }

        return sentence.Words[end].Form switch
        {
            "-" or "&" => IsInside(sentence, first, end, end + 1) ? 2 : 0,
            "of" or "for" => TakesOf(sentence, first, end) && sentence.Words[end + 1].Head >= first && sentence.Words[end + 1].Head < end && sentence.Words[end + 1].Relation == "nmod" ? 2 : 0,
            "," => Suffixes.Contains(sentence.Words[end + 1].Form.TrimEnd('.')) ? 2 : 0,
            _ => 0,
        };
    }

    /// <summary>Organisations and kinds of places take "of" into their names, persons do not.</summary>
    private static bool TakesOf(AnnotatedSentence sentence, int first, int end) => Enumerable.Range(first, end - first)
        .Any(word => PlaceHeads.Contains(sentence.Words[word].Form) || WordClues.IsOrganisationWord(sentence.Words[word].Form.ToLowerInvariant()));

    private static bool IsName(AnnotatedSentence sentence, int word) =>
        word < sentence.Words.Count && NameEdges.IsProper(sentence.Words[word]) && !NameEdges.IsCalendar(sentence.Words[word].Form)
        && !NameEdges.IsAddress(sentence.Words[word].Form);

    /// <summary>Whether a word and the name so far hang together, as the words of one name do.</summary>
    private static bool IsInside(AnnotatedSentence sentence, int first, int end, int word = -1)
    {
        word = word < 0 ? end : word;
        var (head, relation) = (sentence.Words[word].Head, sentence.Words[word].Relation);
        return (head >= first && head < end && Inner.Contains(relation))
            || Enumerable.Range(first, end - first).Any(inside => sentence.Words[inside].Head == word && Inner.Contains(sentence.Words[inside].Relation))
            || (head > word && head == sentence.Words[end - 1].Head && Inner.Contains(relation) && Inner.Contains(sentence.Words[end - 1].Relation));
    }

    /// <summary>"Justice Department" and "General Motors" keep what would be a title before a person.</summary>
    private static int AfterTitles(AnnotatedSentence sentence, int first, int end)
    {
        if (end - first > 1 && WordClues.IsOrganisationWord(sentence.Words[end - 1].Form.ToLowerInvariant()))
        {
            return first;
        }

        while (first < end && NameEdges.IsTitle(sentence.Words[first].Form))
        {
            first++;
        }

        return first;
    }
}
