namespace EventTimeline.Language.Syntax;

/// <summary>
/// Who does what to whom: the arguments of a verb, a noun or an adjective, also where English leaves them out (conjuncts, infinitives, participles,
/// relative clauses). Every answer is the head word of the argument.
/// </summary>
public static class ArgumentSyntax
{
    private const int MaxInheritance = 8;

    /// <summary>
    /// The subject of an active clause: its own, or the one it takes from the clause around it ("He went and <c>saw</c>", "They want to <c>stay</c>",
    /// "the man <c>holding</c> a flag", "the man who <c>fell</c>"). Null for a passive (see <see cref="PassiveSubject"/>) and where there is none.
    /// </summary>
    public static Word? Subject(this Word predicate) => predicate.Has(Morphology.Passive) ? null : AnySubject(predicate, MaxInheritance);

    /// <summary>What a passive clause is about: its own subject or the one it takes from around it ("the town <c>taken</c> in May").</summary>
    public static Word? PassiveSubject(this Word predicate) => predicate.Has(Morphology.Passive) ? AnySubject(predicate, MaxInheritance) : null;

    /// <summary>The subject that hangs on the word itself, active or passive, as written: perhaps a relative pronoun.</summary>
    public static Word? OwnSubject(this Word predicate) => predicate.Children.First("nsubj") ?? predicate.Children.First("csubj");

    /// <summary>The direct object, with the antecedent for a relative pronoun or a relative clause without one ("the flag they <c>burned</c>").</summary>
    public static Word? Object(this Word predicate)
    {
        if (predicate.Children.First("obj") is { } own)
        {
            return Antecedent(own);
        }

        return IsReducedRelative(predicate) && predicate.OwnSubject() is not null && predicate.Head is { } noun ? noun : null;
    }

    /// <summary>The indirect object.</summary>
    public static Word? IndirectObject(this Word predicate) => predicate.Children.First("iobj") is { } own ? Antecedent(own) : null;

    /// <summary>The by-phrase of a passive or of a noun ("the attack by rebels").</summary>
    public static Word? Agent(this Word predicate)
    {
        if (predicate.Children.First("obl:agent") is { } agent)
        {
            return agent;
        }

        if (!predicate.Has(Morphology.Passive) && predicate.Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
        {
            return null;
        }

        foreach (var (preposition, head) in predicate.Obliques())
        {
            if (preposition == "by" && head.Relation is not ("obl:tmod" or "obl:unmarked"))
            {
                return head;
            }
        }

        return null;
    }

    /// <summary>The dependents with a preposition (obl and nmod), in order of the text; the preposition is empty for those without one.</summary>
    public static IEnumerable<(string Preposition, Word Head)> Obliques(this Word word)
    {
        for (var i = 0; i < word.Children.Count; i++)
        {
            var child = word.Sentence[word.Sentence.ChildIndices(word.Index)[i]];
            if (child.Is("obl") || child.Relation is "nmod" or "nmod:tmod" or "nmod:npmod" or "nmod:unmarked")
            {
                yield return (child.Preposition(), Antecedent(child));
            }
        }
    }

    /// <summary>The preposition of a phrase in small letters, of several words where they are one ("because of", "according to"); empty where there is none.</summary>
    public static string Preposition(this Word head)
    {
        if (head.Children.First("case") is not { } first || first.PennTag == "POS")
        {
            return "";
        }

        var words = new List<Word> { first };
        foreach (var part in first.Children)
        {
            if (part.Is("fixed"))
            {
                words.Add(part);
            }
        }

        return string.Join(' ', words.Select(word => word.Form.ToLowerInvariant()));
    }

    /// <summary>The noun that a relative pronoun stands for; any other word stands for itself.</summary>
    public static Word Antecedent(this Word word)
    {
        if (word.PennTag is not ("WDT" or "WP") && !(word.PennTag == "IN" && word.Lemma == "that"))
        {
            return word;
        }

        for (var clause = word; clause.Head is { } head; clause = head)
        {
            if (clause.Is("acl"))
            {
                return head;
            }

            if (clause.Is("ccomp") || clause.Is("advcl"))
            {
                return word;
            }
        }

        return word;
    }

    private static Word? AnySubject(Word predicate, int depth)
    {
        if (predicate.OwnSubject() is { } own)
        {
            return Antecedent(own);
        }

        return depth == 0 || predicate.Head is not { } head ? null : InheritedSubject(predicate, head, depth - 1);
    }

    private static Word? InheritedSubject(Word predicate, Word head, int depth) => predicate.Relation switch
    {
        "conj" when predicate.IsPredicate() && head.IsPredicate() && !predicate.Has(Morphology.Imperative) => AnySubject(head, depth),
        "xcomp" => head.Children.First("obj") ?? head.Children.First("iobj") ?? AnySubject(head, depth),
        "acl" or "acl:relcl" when IsNominal(head) && !predicate.Has(Morphology.Infinitive) => head,
        "advcl" or "advcl:pred" when predicate.Tag == PartOfSpeech.Verb && !predicate.Has(Morphology.Finite) => AnySubject(head, depth),
        _ => null,
    };

    private static bool IsReducedRelative(Word predicate) =>
        predicate.Relation == "acl:relcl" && predicate.Tag == PartOfSpeech.Verb && !predicate.Has(Morphology.Passive)
        && !predicate.Children.AsEnumerable().Any(child => child.PennTag is "WDT" or "WP" or "WRB" or "WP$" || child.Is("obl") && child.Antecedent() != child);

    private static bool IsNominal(Word word) => word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral;
}
