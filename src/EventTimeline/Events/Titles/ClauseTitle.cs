using System.Collections.Frozen;
using EventTimeline.Dates;
using EventTimeline.Events.Participants;
using EventTimeline.Events.Times;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;
using EventTimeline.Language.Syntax;

namespace EventTimeline.Events.Titles;

/// <summary>Writes a clause in the present tense of chronologies: subject, verb, objects, and what belongs to them, without its date.</summary>
/// <param name="phrases">Writes the phrases.</param>
/// <param name="dates">The dates of the sentence.</param>
/// <param name="skip">Words to leave out, by index.</param>
internal sealed class ClauseTitle(PhraseWriter phrases, IReadOnlyList<PlacedDate> dates, bool[] skip)
{
    private const int MostWords = 17;
    private static readonly FrozenSet<string> NeedObjects = WordSet.Read("Titles/verbs-with-object.txt");
    private static readonly FrozenSet<string> TakeInfinitives = WordSet.Read("Titles/verbs-with-infinitive.txt");
    private static readonly FrozenSet<string> GiveRoles = WordSet.Read("Titles/verbs-of-office.txt");

    /// <summary>The clause of a predicate, or null where its subject or object has no words of its own.</summary>
    public string? Write(Word verb)
    {
        var passive = Clauses.IsPassive(verb);
        if (Clauses.Subject(verb) is not { } subject || phrases.Write(subject, skip) is not { } name)
        {
            return null;
        }

        var rest = new ClauseTitle(phrases.After(subject), dates, skip);
        return rest.WriteAfter(verb, passive, [name, Verb(verb, passive, IsPlural(subject) && !phrases.NamesOne(subject))]);
    }

    private string? WriteAfter(Word verb, bool passive, List<string> parts)
    {
        if (GapObject(verb, passive) is { } gap && phrases.Write(gap, skip) is { } object_)
        {
            parts.Add(object_);
        }
        else if (HasUnnamedObject(verb))
        {
            return null;
        }

        AddComplements(verb, passive, parts, 0);
        return parts.Count == 2 && NeedsObject(verb, passive) ? null : string.Join(' ', parts);
    }

    // "the lawsuit that the families filed": the noun before the clause is the object.
    private static Word? GapObject(Word verb, bool passive)
    {
        if (passive || !verb.Is("acl") || verb.Head is not { } head || verb.Children.First("nsubj") is not { } subject || Clauses.IsRelativePronoun(subject))
        {
            return null;
        }

        return verb.Children.First("obj") is not { } own || Clauses.IsRelativePronoun(own) || own.Lemma == "that" ? head : null;
    }

    /// <summary>The predicate without its subject, as a participle: "taking the office of mayor"; for what no entry will be made of.</summary>
    public string WriteBare(Word verb)
    {
        var parts = new List<string> { verb.Form };
        AddComplements(verb, Clauses.IsPassive(verb), parts, 1);
        return string.Join(' ', parts);
    }

    /// <summary>An infinitive with what belongs to it: "to dissolve the committee".</summary>
    public string? Infinitive(Word verb) => Complement(verb, 1);

    // "dropped them": without its object the clause would say something else.
    private bool HasUnnamedObject(Word verb)
    {
        foreach (var child in verb.Children)
        {
            if ((child.Is("obj") || child.Is("iobj")) && child.Tag == PartOfSpeech.Pronoun && !Reflexive(child) && phrases.Write(child, skip) is null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Reflexive(Word word) => word.Lemma.EndsWith("self", StringComparison.Ordinal) || word.Lemma.EndsWith("selves", StringComparison.Ordinal);

    /// <summary>Whether a subject takes a plural verb.</summary>
    public static bool IsPlural(Word subject) =>
        subject.Children.First("conj") is not null
        || (subject.Has(Morphology.Plural) && subject.Tag == PartOfSpeech.Noun)
        || (subject.Tag == PartOfSpeech.Numeral && subject.Lemma is not ("one" or "1"))
        || (subject.Tag == PartOfSpeech.Pronoun && subject.Lemma is "they" or "we" or "these" or "those")
        || (subject.Tag == PartOfSpeech.ProperNoun && subject.PennTag == "NNPS" && !subject.Sentence[Math.Max(0, subject.Index - 1)].Form.Equals("United", StringComparison.Ordinal));

    private static bool NeedsObject(Word verb, bool passive) => !passive && NeedObjects.Contains(verb.Lemma);

    private static string Verb(Word verb, bool passive, bool plural)
    {
        var particle = verb.Children.First("compound:prt") is { } found ? $" {found.Lemma}" : "";
        var negative = IsNegated(verb);
        if (verb.Children.First("cop") is not null && verb.PennTag != "VB")
        {
            return (plural ? "are" : "is") + (negative ? " not " : " ") + verb.Form;
        }

        if (passive)
        {
            return (plural ? "are" : "is") + (negative ? " not " : " ") + verb.Form.ToLowerInvariant() + particle;
        }

        return negative
            ? (plural ? "do" : "does") + $" not {verb.Lemma}{particle}"
            : PresentTense.Of(verb.Lemma.ToLowerInvariant(), plural) + particle;
    }

    private static bool IsNegated(Word verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Is("advmod") && child.Lemma is "not" or "n't" or "never")
            {
                return true;
            }
        }

        return false;
    }

    private void AddComplements(Word verb, bool passive, List<string> parts, int depth)
    {
        // Objects stand before the rest, whatever the text has: "discusses ways with the envoy".
        foreach (var child in verb.Children.AsEnumerable().OrderBy(child => child.Is("obj") || child.Is("iobj") ? 0 : 1))
        {
            if (child.Index < verb.Index && !child.Is("obl") || (skip[child.Index] && !IsTerm(verb, child)))
            {
                continue;
            }

            var written = child switch
            {
                _ when child.Is("obj") || child.Is("iobj") => phrases.Write(child, skip),
                _ when child.Is("obl") => child.Index > verb.Index ? Oblique(child) : null,
                _ when child.Is("ccomp") && depth == 0 => That(verb, child),
                _ when child.Is("xcomp") && child.Has(Morphology.Finite) && child.Tag == PartOfSpeech.Verb => null,
                _ when (child.Is("xcomp") || (child.Is("advcl") && Infinitive(verb, child))) && depth < 3 => Complement(child, depth),
                _ => null,
            };
            if (written is not null && WordsOf(parts) + written.Count(c => c == ' ') < MostWords)
            {
                parts.Add(written);
            }
        }
    }

    // "agreed on Friday to pay": the parser may take the infinitive for a clause of purpose.
    private static bool Infinitive(Word verb, Word child) =>
        TakeInfinitives.Contains(verb.Lemma)
            && child.Tag == PartOfSpeech.Verb && child.Children.First("mark") is { Lemma: "to" } && verb.Children.First("xcomp") is null;

    // "demands that the airline pay": the clause with its own subject, its verb as the text has it.
    private string? That(Word verb, Word clause)
    {
        if (clause.Index < verb.Index || clause.Tag != PartOfSpeech.Verb || clause.Children.First("nsubj") is not { } subject)
        {
            return null;
        }

        if (phrases.Write(subject, skip) is not { } name)
        {
            return phrases.IsSubjectAgain(subject) && IsToCome(clause) ? Intention(verb, clause) : null;
        }

        var parts = new List<string> { $"that {name}" };
        parts.AddRange(clause.Auxiliaries().Select(auxiliary => auxiliary.Form is "n't" or "n’t" ? "not" : auxiliary.Form));
        parts.Add(clause.Form);
        AddComplements(clause, Clauses.IsPassive(clause), parts, 1);
        return string.Join(' ', parts);
    }

    private static bool IsToCome(Word clause) => clause.Modal() is "will" or "would" or "'ll" or "’ll" && !IsNegated(clause);

    // "announced it would investigate": announces plan to investigate; "promised it would pay": promises to pay.
    private string? Intention(Word verb, Word clause)
    {
        var lead = verb.Lemma is "announce" or "declare" or "confirm" or "reveal" ? "plan to"
            : verb.Lemma is "promise" or "pledge" or "vow" or "threaten" or "decide" or "hope" or "agree" ? "to"
            : null;
        if (lead is null)
        {
            return null;
        }

        var parts = new List<string> { $"{lead} {clause.Lemma}" };
        AddComplements(clause, false, parts, 1);
        return string.Join(' ', parts);
    }

    private string? Oblique(Word oblique)
    {
        var preposition = VerbArguments.PrepositionOf(oblique);
        if (preposition.Length == 0 || preposition is "according to" or "due to" or "because of" or "despite" or "amid" or "during" or "following" or "among" or "after" or "before" or "since" or "than" or "like" or "without" or "besides" or "including" || (preposition == "as" && !IsRole(oblique)))
        {
            return null;
        }

        foreach (var date in dates)
        {
            if (date.Head == oblique)
            {
                return preposition == "to" && phrases.Write(oblique, new bool[oblique.Sentence.Count]) is { } term ? $"to {term}"
                    : preposition is "for" or "until" && BoundsWords.Of(date.Date.Bounds) is { } words ? $"{preposition} {words}" : null;
            }
        }

        if (oblique.Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral))
        {
            return phrases.NameIn(oblique) is { } name ? $"{preposition} {name}" : null;
        }

        return phrases.Write(oblique, skip) is { } phrase ? $"{preposition} {phrase}" : null;
    }

    // "appointed as chief of staff"
    private static bool IsRole(Word oblique) => oblique.Tag == PartOfSpeech.Noun && oblique.Head is { } verb && GiveRoles.Contains(verb.Lemma);

    private string? Complement(Word verb, int depth)
    {
        if (verb.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective)
        {
            return phrases.Write(verb, skip);
        }

        var toInfinitive = verb.Children.First("mark") is { Lemma: "to" };
        var parts = new List<string> { toInfinitive ? $"to {verb.Lemma}" : verb.Form };
        AddComplements(verb, false, parts, depth + 1);
        return string.Join(' ', parts);
    }

    // "sentenced to five years": a length of time that is no date of the event.
    private static bool IsTerm(Word verb, Word child) =>
        child.Is("obl") && verb.Lemma is "sentence" or "jail" or "condemn" && VerbArguments.PrepositionOf(child) == "to";

    private static int WordsOf(List<string> parts) => parts.Sum(part => part.Count(c => c == ' ') + 1);
}
