using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>Finds the subject and object of a predicate, also where they stand in another clause: control, conjunction, participles, relative clauses.</summary>
internal static class Clauses
{
    private const int Deepest = 6;

    /// <summary>Whether the predicate is passive.</summary>
    public static bool IsPassive(Word verb)
    {
        var (passive, active) = (false, false);
        foreach (var child in verb.Children)
        {
            passive |= child.Relation is "nsubj:pass" or "aux:pass" or "csubj:pass" or "obl:agent" || (child.Is("aux") && child.Lemma is "be" or "get" && verb.PennTag == "VBN");
            active |= child.Is("aux") && child.Lemma == "have";
        }

        if (passive)
        {
            // "have killed": a passive needs a form of "be", whatever the parser calls the subject.
            return !active || verb.PennTag != "VBN" || HasBe(verb);
        }

        // A bare past participle after a noun, or in front of the clause, is passive: "the town captured in May".
        return verb.PennTag == "VBN" && !HasAuxiliary(verb) && (verb.Is("acl") || verb.Is("advcl") || verb.Is("amod"))
            && verb.Children.First("obj") is null;
    }

    private static bool HasBe(Word verb)
    {
        foreach (var child in verb.Children)
        {
            if ((child.Is("aux") && child.Lemma is "be" or "get") || child.Relation == "obl:agent")
            {
                return true;
            }
        }

        return false;
    }

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

        return clause.Is("acl") ? clause.Head : null;
    }

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
            return verb.Is("parataxis") && verb.Has(Morphology.Finite) ? null : ActiveClauseSubject(head, depth);
        }

        if (verb.Is("acl"))
        {
            return IsInfinitive(verb) ? HolderOf(head, depth) : verb.Relation == "acl:relcl" ? null : verb.Has(Morphology.Finite) ? AboveDate(head) : head;
        }

        return null;
    }

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

        return ActiveClauseSubject(head, depth);
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
