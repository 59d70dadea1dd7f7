using System.Collections.Frozen;
using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>Finds the subject and object of a predicate, also where they stand in another clause: control, conjunction, participles, relative clauses.</summary>
internal static class Clauses
{
    private const int Deepest = 6;
    private static readonly FrozenSet<string> Controls =
        FrozenSet.Create("order", "ask", "urge", "force", "allow", "persuade", "tell", "advise", "call", "encourage", "enable", "permit", "compel", "invite", "instruct", "convince", "warn", "help", "press");


    /// <summary>Whether the predicate is passive.</summary>
    public static bool IsPassive(Word verb)
    {
        if (HasBe(verb))
        {
            return true;
        }

        if (verb.Is("conj") && verb.PennTag == "VBN" && !HasAuxiliary(verb) && verb.Children.First("nsubj") is null && verb.Children.First("obj") is null)
        {
            // "was arrested and charged"
            return verb.Head is { } first && IsPassive(first);
        }

        var bare = verb.PennTag == "VBN" && !HasAuxiliary(verb) && verb.Children.First("obj") is null;
        var subject = verb.Children.First("nsubj");
        return subject is null
            // A bare past participle after a noun, or in front of the clause: "the town captured in May".
            ? bare && (verb.Is("acl") || verb.Is("advcl") || verb.Is("amod"))
            // Of a whole sentence "Minister sacked" is a headline's; the parser also says so of "Egypt mediated between them".
            : subject.Value.Relation == "nsubj:pass" && bare && IsHeadline(verb);
    }

    private static bool HasBe(Word verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == "obl:agent" || (child.Is("aux") && child.Lemma is "be" or "get" && verb.PennTag is "VBN" or "VBD"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeadline(Word verb) => verb.Sentence[verb.Sentence.Count - 1].Tag != PartOfSpeech.Punctuation || !verb.Has(Morphology.Finite) && verb.Is("acl");

    /// <summary>Whether an auxiliary such as "have" or "is" stands with the predicate.</summary>
    public static bool HasAuxiliary(Word verb) => verb.Children.First("aux") is not null || verb.Children.First("cop") is not null;

    /// <summary>The grammatical subject as it stands in the predicate's own clause, or null.</summary>
    public static Word? OwnSubject(Word verb)
    {
        var subject = verb.Children.First("nsubj");
        if (subject is { Tag: PartOfSpeech.Verb } clause && clause.Children.First("nsubj") is { } inner)
        {
            // A headline of two clauses, "Firm sells plant, cuts jobs", that the parser takes for one in the other.
            return inner;
        }

        return subject is { } found && IsRelativePronoun(found) ? RelativeHead(verb) ?? subject : subject;
    }

    /// <summary>The grammatical subject, looked for in governing clauses where the predicate has none of its own.</summary>
    public static Word? Subject(Word verb) => Subject(verb, 0);

    /// <summary>The noun that a relative clause or participle belongs to, or null where the predicate heads none.</summary>
    public static Word? RelativeHead(Word verb)
    {
        var clause = verb;
        for (var depth = 0; depth < Deepest && clause.Is("conj") && clause.Head is { } first; depth++)
        {
            clause = first;
        }

        return clause.Is("acl") && clause.Head is { } noun ? Meant(noun) : null;
    }

    // "The fund was the one that sold": who the one is.
    private static Word Meant(Word noun) =>
        noun.Lemma == "one" && noun.Children.First("cop") is not null && noun.Children.First("nsubj") is { } subject ? subject
            : noun.Lemma == "one" && noun.Is("conj") && noun.Head is { } first && first.Children.First("cop") is not null && first.Children.First("nsubj") is { } shared ? shared
            : noun;

    /// <summary>Whether a word is a relative pronoun.</summary>
    public static bool IsRelativePronoun(Word word) => word.PennTag is "WP" or "WDT" || (word.Relation.StartsWith("nsubj", StringComparison.Ordinal) && word.Lemma is "that" or "which" or "who");

    private static Word? Subject(Word verb, int depth)
    {
        if (OwnSubject(verb) is { } own)
        {
            return own;
        }

        return depth >= Deepest || verb.Head is not { } head ? null : Understood(verb, head, depth + 1);
    }

    private static Word? Understood(Word verb, Word head, int depth)
    {
        if (verb.Is("conj"))
        {
            return Subject(head, depth);
        }

        if (verb.Is("xcomp"))
        {
            return Controller(verb, head, depth);
        }

        if (verb.Is("advcl") || (verb.Is("ccomp") && !verb.Has(Morphology.Finite)) || verb.Is("parataxis"))
        {
            return verb.Is("parataxis") && verb.Has(Morphology.Finite) ? BareHead(verb, head)
                : verb.Is("advcl") && IsInfinitive(verb) && Controls.Contains(head.Lemma) ? Controller(verb, head, depth)
                : ActiveClauseSubject(head, depth);
        }

        if (verb.Is("list") || verb.Is("appos"))
        {
            return BareHead(verb, head);
        }

        if (verb.Is("acl"))
        {
            return IsInfinitive(verb) ? HolderOf(head, depth) : verb.Relation == "acl:relcl" ? null : verb.Has(Morphology.Finite) ? AboveDate(head) : head;
        }

        return null;
    }

    // "called on the ministry to act"
    private static Word? CalledOn(Word verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Is("obl") && VerbArguments.PrepositionOf(child) is "on" or "upon" or "for")
            {
                return child;
            }
        }

        return null;
    }

    // "Ana Duro married …", where the parser takes the name for the whole and the verb for another item.
    private static Word? BareHead(Word verb, Word head) =>
        verb.Has(Morphology.Finite) && verb.Tag == PartOfSpeech.Verb && head.Index < verb.Index && head.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && head.Children.First("cop") is null
            && head.Is("root") ? head : null;

    // "President X on Saturday received Y": a finite verb is no participle of the day, but what X did.
    private static Word AboveDate(Word noun) =>
        noun.Is("nmod") && noun.Head is { } above && noun.Form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" ? above : noun;

    // "asked the minister to leave": the object; "promised the minister to leave": the subject.
    private static Word? Controller(Word verb, Word head, int depth)
    {
        if (!IsPassive(head) && !head.Lemma.Equals("promise", StringComparison.OrdinalIgnoreCase)
            && (head.Children.First("obj") ?? head.Children.First("iobj")) is { } governed && governed != verb)
        {
            return governed;
        }

        return head.Lemma == "call" && CalledOn(head) is { } called ? called : ActiveClauseSubject(head, depth);
    }

    private static Word? ActiveClauseSubject(Word head, int depth) =>
        head.Tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adjective || head.Children.First("nsubj") is not null
            ? Subject(head, depth)
            : null;

    // "Hamas's decision to dissolve the committee", "plans by the army to withdraw", "the club has plans to rebuild".
    private static Word? HolderOf(Word noun, int depth)
    {
        if (noun.Children.First("nmod:poss") is { } owner)
        {
            return owner;
        }

        foreach (var child in noun.Children)
        {
            if (child.Is("nmod") && child.Children.First("case") is { Lemma: "by" or "of" })
            {
                return child;
            }
        }

        if (noun.Children.First("compound") is { Tag: PartOfSpeech.ProperNoun } name)
        {
            return name;
        }

        return (noun.Is("obj") || noun.Is("obl")) && noun.Head is { } governor ? Subject(governor, depth) : null;
    }

    private static bool IsInfinitive(Word verb) =>
        verb.Has(Morphology.Infinitive) || verb.Children.First("mark") is { Lemma: "to" };
}
