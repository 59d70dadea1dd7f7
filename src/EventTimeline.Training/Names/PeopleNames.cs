using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Names;

/// <summary>Adds the adjectives and names of peoples ("Russian", "Danes"), which the annotation leaves out, as names of the other kind.</summary>
internal static class PeopleNames
{
    /// <summary>
    /// Takes into the name of an organisation the people before it: "Iraqi Islamic Party", not "Iraqi Prime Minister".
    /// </summary>
    public static NamedEntity Join(AnnotatedSentence sentence, NamedEntity name)
    {
        var before = name.First - 1;
        return before >= 0 && char.IsUpper(sentence.Words[before].Form[0]) && Gazetteer.CountryOfDemonym(sentence.Words[before].Form) is not null
            && sentence.Words[before].Head >= name.First && sentence.Words[before].Head < name.End
            && WordClues.IsOrganisationWord(sentence.Words[name.End - 1].Form.ToLowerInvariant()) ? name with { First = before } : name;
    }

    /// <summary>Adds to the names of a sentence where it does not overlap them.</summary>
    public static void Add(AnnotatedSentence sentence, List<NamedEntity> names)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var form = sentence.Words[i].Form;
            if (char.IsUpper(form[0]) && sentence.Words[i].Tag is "ADJ" or "PROPN" or "NOUN" && Gazetteer.CountryOfDemonym(form) is not null
                && !names.Exists(name => name.First <= i && i < name.End))
            {
                names.Add(new NamedEntity(i, i + 1, EntityKind.Other));
            }
        }
    }
}
