using System.Text;
using EventTimeline.Actors;
using EventTimeline.Events.Participants;
using EventTimeline.Language;
using EventTimeline.Language.Syntax;

namespace EventTimeline.Events.Titles;

/// <summary>Writes phrases of the text for a title: without clauses, appositions, dates and brackets, with names for pronouns and short forms.</summary>
/// <param name="actors">The actors of the document.</param>
/// <param name="subjects">The actors that are the title's subject: a genitive that goes back to them is left out ("the airline grounds fleet").</param>
internal sealed class PhraseWriter(ActorIndex actors, IReadOnlySet<int>? subjects = null)
{
    private const int LongestPhrase = 14;
    private const int Deepest = 10;

    /// <summary>A writer for the rest of a clause whose subject is a word.</summary>
    public PhraseWriter After(Word subject) =>
        new(actors, subject.Conjuncts().Select(actors.At).OfType<ActorMention>().Select(mention => mention.Actor).ToHashSet());

    /// <summary>Whether a word refers to one named actor, so that its verb is singular however the name is written.</summary>
    public bool NamesOne(Word word) =>
        actors.At(word) is { } mention && actors.Actor(mention.Actor) is { IsNamed: true, Kind: not ActorKind.Group } && word.Children.First("conj") is null
            && !(mention.Form == MentionForm.Description && word.Has(Morphology.Plural));

    /// <summary>The phrase of a word, or null where it would not stand alone in a title (a pronoun that nothing resolves, an endless list).</summary>
    /// <param name="head">Head of the phrase.</param>
    /// <param name="skip">Words to leave out, such as dates; index by word.</param>
    public string? Write(Word head, bool[] skip)
    {
        if (actors.HeadedBy(head) is { } mention && !IsSubject(mention) && Resolved(mention) is { } name && !NeedsWords(head, mention))
        {
            return WithConjuncts(head, name, skip);
        }

        if (head.Tag == PartOfSpeech.Pronoun)
        {
            return Described(head);
        }

        var words = new List<Word>();
        Gather(head, head, skip, words, 0);
        if (words.Count > LongestPhrase)
        {
            words.RemoveAll(word => !word.Equals(head) && IsBelowNominal(word, head));
        }

        return words.Count is 0 or > LongestPhrase ? null : Join(words);
    }

    // "sold it": the company, where the text has no name for it.
    private string? Described(Word pronoun) =>
        actors.HeadedBy(pronoun) is { } mention && !IsSubject(mention) && actors.Actor(mention.Actor) is { IsNamed: false, Name.Length: > 0 and < 30 } actor ? "the " + actor.Name : null;

    /// <summary>Whether a pronoun goes back to the title's own subject: "the court announces that <i>it</i> would investigate".</summary>
    public bool IsSubjectAgain(Word word) => word.Tag == PartOfSpeech.Pronoun && actors.HeadedBy(word) is { } mention && IsSubject(mention);

    /// <summary>The first name inside a phrase, or null.</summary>
    public string? NameIn(Word head)
    {
        foreach (var word in head.Subtree())
        {
            if (actors.HeadedBy(word) is { Form: MentionForm.Name } mention && actors.Actor(mention.Actor) is { Kind: not ActorKind.Place } actor)
            {
                return actor.Name;
            }
        }

        return null;
    }

    // A list of names keeps its conjuncts: "Fatah and Hamas".
    private string? WithConjuncts(Word head, string name, bool[] skip)
    {
        var names = new List<string> { name };
        foreach (var child in head.Children)
        {
            if (child.Is("conj") && !skip[child.Index] && Write(child, skip) is { } other)
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
    private string? Resolved(ActorMention mention) => actors.Actor(mention.Actor) is { IsNamed: true } actor ? actor.Name : null;

    // "the Gaza Strip" keeps its article, "Israeli officials" its words; a demonym is no name to put in its place.
    private static bool NeedsWords(Word head, ActorMention mention) =>
        mention.Form == MentionForm.Demonym || (mention.Form == MentionForm.Name && (head.Is("amod") || head.Tag == PartOfSpeech.Adjective))
            || (mention.Form == MentionForm.Description && VerbArguments.PrepositionOf(head) == "as");

    private void Gather(Word word, Word head, bool[] skip, List<Word> words, int depth)
    {
        if (depth > Deepest || skip[word.Index])
        {
            return;
        }

        if (word != head && IsUnsaid(word))
        {
            if (word.PennTag == "PRP$" && word.Head != head)
            {
                // "the head of its office": inside the phrase an article takes its place.
                words.Add(word);
            }

            return;
        }

        if (word != head && StandsForName(word))
        {
            // "the movement's leaders": the name takes the place of the description and its article.
            if (word.Children.First("case") is { PennTag: not "POS" } preposition)
            {
                words.Add(preposition);
            }

            words.Add(word);
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

    // A genitive of the title's own subject, or of nobody known.
    private bool IsUnsaid(Word word) =>
        word.Lemma == "own" ? (word.Children.First("nmod:poss") ?? word.Head?.Children.First("nmod:poss")) is { PennTag: "PRP$" } owner && IsUnsaid(owner)
            : word.PennTag == "PRP$" && (actors.HeadedBy(word) is not { } mention || IsSubject(mention) || !actors.Actor(mention.Actor).IsNamed);

    private bool IsSubject(ActorMention mention) => subjects?.Contains(mention.Actor) == true;

    private bool StandsForName(Word word) =>
        actors.HeadedBy(word) is { Form: MentionForm.Description } mention && actors.Actor(mention.Actor).IsNamed && !IsSubject(mention)
            && word.Children.First("det") is { Lemma: "the" } && word.Children.First("conj") is null && (word.Is("nmod:poss") || word.Is("nmod"));

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
            "conj" => child.Tag != PartOfSpeech.Verb && (word == head || child.Children.Count <= 4),
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

            text.Append(Substitute(word, words.Count));
        }

        return text.ToString();
    }

    // A pronoun or a named description inside the phrase gives way to the name.
    private string Substitute(Word word, int wordsInAll)
    {
        if (IsUnsaid(word) && word.PennTag == "PRP$")
        {
            return "the";
        }

        if ((word.Tag == PartOfSpeech.Pronoun || (wordsInAll > 1 && StandsForName(word)))
            && actors.HeadedBy(word) is { } mention && actors.Actor(mention.Actor) is { IsNamed: true } actor)
        {
            return word.Has(Morphology.Possessive) || word.Is("nmod:poss") ? Genitive(actor.Name, actor.Kind == ActorKind.Group) : actor.Name;
        }

        // Only a name keeps the capital that begins the sentence.
        return word.Index == 0 && word.Tag != PartOfSpeech.ProperNoun && (word.Form.Length > 1 || word.Tag == PartOfSpeech.Determiner) && !word.Form.Skip(1).Any(char.IsUpper) && !IsName(word)
            ? char.ToLowerInvariant(word.Form[0]) + word.Form[1..]
            : word.Form;
    }

    private bool IsName(Word word) => actors.HeadedBy(word) is { Form: MentionForm.Demonym or MentionForm.Name };

    /// <summary>The genitive of a name: "Hamas's", "the Rovers'", "Palestinians'".</summary>
    /// <param name="name">The name.</param>
    /// <param name="plural">Whether it names many.</param>
    public static string Genitive(string name, bool plural = false) =>
        name.EndsWith("s'", StringComparison.Ordinal) || (name.EndsWith('s') && (plural || name.Contains(' ', StringComparison.Ordinal)) && char.IsLower(name[^2])) ? name.TrimEnd('\'') + "'" : name + "'s";
}
