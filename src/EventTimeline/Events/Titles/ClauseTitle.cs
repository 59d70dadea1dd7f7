using EventTimeline.Events.Participants;
using EventTimeline.Events.Times;
using EventTimeline.Language;

namespace EventTimeline.Events.Titles;

/// <summary>Writes a clause in the present tense of chronologies: subject, verb, objects, and what belongs to them, without its date.</summary>
/// <param name="phrases">Writes the phrases.</param>
/// <param name="dates">The dates of the sentence.</param>
/// <param name="skip">Words to leave out, by index.</param>
internal sealed class ClauseTitle(PhraseWriter phrases, IReadOnlyList<PlacedDate> dates, bool[] skip)
{
    private const int MostWords = 17;

    /// <summary>The clause of a predicate, or null where its subject has no words of its own.</summary>
    public string? Write(Word verb)
    {
        var passive = Clauses.IsPassive(verb);
        if (Clauses.Subject(verb) is not { } subject || phrases.Write(subject, skip) is not { } name)
        {
            return null;
        }

        var parts = new List<string> { name, Verb(verb, passive, IsPlural(subject)) };
        return HasUnnamedObject(verb) ? null : Finish(verb, passive, parts);
    }

    /// <summary>The predicate without its subject, as a participle: "taking the office of mayor"; for what no entry will be made of.</summary>
    public string WriteBare(Word verb)
    {
        var parts = new List<string> { verb.Form };
        AddComplements(verb, Clauses.IsPassive(verb), parts, 0);
        return string.Join(' ', parts);
    }

    private string? Finish(Word verb, bool passive, List<string> parts)
    {
        AddComplements(verb, passive, parts, 0);
        return parts.Count == 2 && NeedsObject(verb, passive) ? null : string.Join(' ', parts);
    }

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
        || (subject.Tag == PartOfSpeech.Pronoun && subject.Lemma is "they" or "we" or "these" or "those")
        || (subject.Tag == PartOfSpeech.ProperNoun && subject.PennTag == "NNPS" && !subject.Sentence[Math.Max(0, subject.Index - 1)].Form.Equals("United", StringComparison.Ordinal));

    private static bool NeedsObject(Word verb, bool passive) =>
        !passive && verb.Lemma is "have" or "make" or "take" or "give" or "hold" or "put" or "set" or "get" or "do" or "bring" or "say" or "tell" or "claim" or "issue" or "urge" or "use" or "include";

    private static string Verb(Word verb, bool passive, bool plural)
    {
        var particle = verb.Children.First("compound:prt") is { } found ? $" {found.Lemma}" : "";
        var negative = IsNegated(verb);
        if (verb.Children.First("cop") is not null)
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
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index && !child.Is("obl") || skip[child.Index])
            {
                continue;
            }

            var written = child switch
            {
                _ when child.Is("obj") || child.Is("iobj") => phrases.Write(child, skip),
                _ when child.Is("obl") => child.Index > verb.Index ? Oblique(child) : null,
                _ when child.Is("xcomp") && depth < 3 => Complement(child, depth),
                _ => null,
            };
            if (written is not null && WordsOf(parts) + written.Count(c => c == ' ') < MostWords)
            {
                parts.Add(written);
            }
        }
    }

    private string? Oblique(Word oblique)
    {
        var preposition = VerbArguments.PrepositionOf(oblique);
        if (preposition.Length == 0 || preposition is "according to" or "due to" or "because of" or "despite" or "amid" or "during" or "after" or "before" or "since" or "than" or "like" or "as" or "without" or "besides" or "including" && !IsRole(oblique, preposition))
        {
            return null;
        }

        foreach (var date in dates)
        {
            if (date.Head == oblique)
            {
                return preposition is "for" or "until" && DateWords.Of(date.Date) is { } words ? $"{preposition} {words}" : null;
            }
        }

        return phrases.Write(oblique, skip) is { } phrase ? $"{preposition} {phrase}" : null;
    }

    // "appointed as chief of staff"
    private static bool IsRole(Word oblique, string preposition) => preposition == "as" && oblique.Tag == PartOfSpeech.Noun;

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

    private static int WordsOf(List<string> parts) => parts.Sum(part => part.Count(c => c == ' ') + 1);
}
