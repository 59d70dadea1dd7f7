namespace EventTimeline.Language.Syntax;

/// <summary>When a clause speaks of.</summary>
public enum ClauseTense
{
    /// <summary>No finite verb says it.</summary>
    None,

    /// <summary>Past, present perfect included.</summary>
    Past,

    /// <summary>Present.</summary>
    Present,

    /// <summary>Future: will, shall, going to.</summary>
    Future,
}

/// <summary>Clauses: their heads, tense, negation and conjuncts.</summary>
public static class ClauseSyntax
{
    /// <summary>Whether the word heads a clause: a verb, or a noun or adjective with a copula or a subject.</summary>
    public static bool IsPredicate(this Word word) =>
        word.Tag == PartOfSpeech.Verb || word.Children.First("cop") is not null || word.Children.First("nsubj") is not null;

    /// <summary>The head of the clause that holds the word: the word itself where it is a predicate, otherwise the nearest predicate above it, or the root.</summary>
    public static Word ClauseHead(this Word word)
    {
        var at = word;
        while (at.Head is { } head && !StartsClause(at))
        {
            at = head;
        }

        return at;
    }

    /// <summary>The auxiliaries and the copula, in order of the text; a conjunct without any has those of the first conjunct.</summary>
    public static IReadOnlyList<Word> Auxiliaries(this Word predicate)
    {
        var own = new List<Word>();
        foreach (var child in predicate.Children)
        {
            if (child.Is("aux") || child.Is("cop"))
            {
                own.Add(child);
            }
        }

        var shares = own.Count == 0 && predicate.Relation == "conj" && predicate.Tag == PartOfSpeech.Verb
            && !predicate.Has(Morphology.Finite) && predicate.OwnSubject() is null;
        return shares && predicate.Head is { } head ? head.Auxiliaries() : own;
    }

    /// <summary>The lemma of the modal verb (will, may, could, …), or null.</summary>
    public static string? Modal(this Word predicate)
    {
        foreach (var auxiliary in predicate.Auxiliaries())
        {
            if (auxiliary.PennTag == "MD")
            {
                return auxiliary.Lemma;
            }
        }

        return null;
    }

    /// <summary>Whether the predicate is in a perfect tense ("has won").</summary>
    public static bool IsPerfect(this Word predicate) => predicate.Auxiliaries().Any(auxiliary => auxiliary.Lemma == "have");

    /// <summary>Whether the predicate is progressive ("is winning").</summary>
    public static bool IsProgressive(this Word predicate) => predicate.PennTag == "VBG" && predicate.Auxiliaries().Any(auxiliary => auxiliary.Lemma == "be");

    /// <summary>The tense of the clause that the predicate heads.</summary>
    public static ClauseTense Tense(this Word predicate)
    {
        var auxiliaries = predicate.Auxiliaries();
        if (auxiliaries.Any(auxiliary => auxiliary.PennTag == "MD" && auxiliary.Lemma is "will" or "shall"))
        {
            return ClauseTense.Future;
        }

        if (predicate.Has(Morphology.Past | Morphology.Finite) || auxiliaries.Any(auxiliary => auxiliary.Has(Morphology.Past | Morphology.Finite)) || predicate.IsPerfect())
        {
            return ClauseTense.Past;
        }

        var present = predicate.Has(Morphology.Present | Morphology.Finite) || auxiliaries.Any(auxiliary => auxiliary.Has(Morphology.Finite));
        return present ? ClauseTense.Present : ClauseTense.None;
    }

    /// <summary>Whether the clause or phrase is negated: not, never, no longer, "no one", or "no" before the object or the word itself.</summary>
    public static bool IsNegated(this Word word)
    {
        foreach (var child in word.Children)
        {
            if (IsNegation(child) || ((child.Is("obj") || child.Is("nsubj")) && HasNo(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words coordinated with this one, itself first, in order of the text; asked of any of them.</summary>
    public static IReadOnlyList<Word> Conjuncts(this Word word)
    {
        var first = word.FirstConjunct();
        var all = new List<Word> { first };
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var child in all[i].Children)
            {
                if (child.Is("conj"))
                {
                    all.Add(child);
                }
            }
        }

        all.Sort((left, right) => left.Index.CompareTo(right.Index));
        return all;
    }

    /// <summary>The first word of the coordination the word stands in; itself where it stands in none.</summary>
    public static Word FirstConjunct(this Word word)
    {
        while (word.Is("conj") && word.Head is { } head)
        {
            word = head;
        }

        return word;
    }

    /// <summary>The conjunction that introduces the clause, in small letters (after, because, if, that, to), or null.</summary>
    public static string? Marker(this Word predicate) => predicate.Children.First("mark")?.Form.ToLowerInvariant();

    private static bool StartsClause(Word word) =>
        word.Is("ccomp") || word.Is("xcomp") || word.Is("advcl") || word.Is("acl") || word.Is("csubj") || word.Is("parataxis")
        || (word.IsPredicate() && (word.Is("conj") || word.Tag == PartOfSpeech.Verb && !word.Is("amod") && !word.Is("compound") && !word.Is("aux")));

    private static bool IsNegation(Word word) =>
        word.Lemma is "not" or "n't" or "never" || word.Form.Equals("n’t", StringComparison.OrdinalIgnoreCase)
        || (word.Is("det") && word.Lemma is "no" or "neither")
        || (word.Is("advmod") && word.Lemma is "longer" && word.Children.AsEnumerable().Any(child => child.Lemma == "no"));

    private static bool HasNo(Word argument) =>
        argument.Lemma is "nobody" or "nothing" or "none" || argument.Children.AsEnumerable().Any(child => child.Is("det") && child.Lemma == "no");
}
