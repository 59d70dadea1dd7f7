using System.Text;
using EventTimeline.Actors;
using EventTimeline.Events.Participants;
using EventTimeline.Language;

namespace EventTimeline.Events.Titles;

/// <summary>Writes phrases of the text for a title: without clauses, appositions, dates and brackets, with names for pronouns and short forms.</summary>
internal sealed class PhraseWriter(ActorIndex actors)
{
    private const int LongestPhrase = 14;
    private const int Deepest = 10;

    /// <summary>The phrase of a word, or null where it would not stand alone in a title (a pronoun that nothing resolves, an endless list).</summary>
    /// <param name="head">Head of the phrase.</param>
    /// <param name="skip">Words to leave out, such as dates; index by word.</param>
    public string? Write(Word head, bool[] skip)
    {
        if (actors.HeadedBy(head) is { } mention && Resolved(mention) is { } name && !NeedsWords(head, mention))
        {
            return WithConjuncts(head, name, skip);
        }

        if (head.Tag == PartOfSpeech.Pronoun)
        {
            return null;
        }

        var words = new List<Word>();
        Gather(head, head, skip, words, 0);
        if (words.Count > LongestPhrase)
        {
            words.RemoveAll(word => !word.Equals(head) && IsBelowNominal(word, head));
        }

        return words.Count is 0 or > LongestPhrase ? null : Join(words);
    }

    // A list of names keeps its conjuncts: "Fatah and Hamas".
    private string? WithConjuncts(Word head, string name, bool[] skip)
    {
        var names = new List<string> { name };
        foreach (var child in head.Children)
        {
            if (child.Is("conj") && Write(child, skip) is { } other)
            {
                names.Add(other);
            }
        }

        return names.Count switch
        {
            1 => name,
            > 4 => $"{name} and others",
            _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
        };
    }

    /// <summary>The name of the actor that a mention refers to, or null where it has none or the words of the text say more.</summary>
    private string? Resolved(ActorMention mention)
    {
        var actor = actors.Actor(mention.Actor);
        return actor.IsNamed ? actor.Name : mention.Form == MentionForm.Pronoun && actor.Name.Length > 0 ? null : null;
    }

    // "the Gaza Strip" keeps its article, "Israeli officials" its words; a demonym is no name to put in its place.
    private static bool NeedsWords(Word head, ActorMention mention) =>
        mention.Form == MentionForm.Name && (head.Is("amod") || head.Tag == PartOfSpeech.Adjective);

    private static void Gather(Word word, Word head, bool[] skip, List<Word> words, int depth)
    {
        if (depth > Deepest || skip[word.Index])
        {
            return;
        }

        var placed = false;
        foreach (var child in word.Children)
        {
            if (!placed && child.Index > word.Index)
            {
                words.Add(word);
                placed = true;
            }

            if (Keeps(word, child, head))
            {
                Gather(child, head, skip, words, depth + 1);
            }
        }

        if (!placed)
        {
            words.Add(word);
        }
    }

    private static bool Keeps(Word word, Word child, Word head)
    {
        var relation = child.Relation;
        if (word == head && (relation is "case" or "mark" or "cc" || (relation == "punct" && child.Index < head.Index && child.Form != "-")))
        {
            return false;
        }

        return relation switch
        {
            "acl:relcl" or "parataxis" or "advcl" or "dep" or "discourse" or "vocative" or "appos" or "nsubj" or "cop" or "nmod:tmod" or "nmod:npmod" or "orphan" or "reparandum" => false,
            "punct" => child.Form is "-" or "–" or "/" or "$" or "€" or "£" or "%" || (child.Form == "," && (word.Is("conj") || word.Children.First("conj") is not null) && child.Index < LastConjunct(word)),
            "acl" => child.Children.Count <= 4 && child.Children.First("mark") is { Lemma: "to" },
            "conj" => word == head || child.Children.Count <= 4,
            _ => true,
        };
    }

    // A comma between conjuncts hangs on the second; one after the last closes the phrase.
    private static int LastConjunct(Word word)
    {
        var last = word.Index;
        foreach (var child in word.Children)
        {
            last = child.Is("conj") ? child.Index : last;
        }

        return last;
    }

    private static bool IsBelowNominal(Word word, Word head)
    {
        for (Word? current = word; current is { } at && at != head; current = at.Head)
        {
            if (at.Relation is "nmod" or "acl" or "conj")
            {
                return true;
            }
        }

        return false;
    }

    private string Join(List<Word> words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i > 0 && (words[i - 1].Span.End != word.Span.Start))
            {
                text.Append(' ');
            }

            text.Append(Substitute(word, words, ref i));
        }

        return text.ToString();
    }

    // A pronoun or a named description inside the phrase gives way to the name.
    private string Substitute(Word word, List<Word> words, ref int i)
    {
        if (word.Tag == PartOfSpeech.Pronoun && actors.HeadedBy(word) is { } mention && actors.Actor(mention.Actor) is { IsNamed: true } actor)
        {
            return word.Has(Morphology.Possessive) || word.Is("nmod:poss") ? Genitive(actor.Name) : actor.Name;
        }

        return word.Form;
    }

    /// <summary>The genitive of a name: "Hamas's", "the Rovers'".</summary>
    public static string Genitive(string name) =>
        name.EndsWith("s'", StringComparison.Ordinal) || (name.EndsWith('s') && name.Contains(' ', StringComparison.Ordinal) && char.IsLower(name[^2])) ? name.TrimEnd('\'') + "'" : name + "'s";
}
