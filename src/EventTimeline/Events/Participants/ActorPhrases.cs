using EventTimeline.Actors;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>An actor in the phrase of an argument.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Preposition">The preposition before it inside the phrase, or empty where it heads the phrase, owns it or modifies its head.</param>
internal readonly record struct FoundActor(ActorMention Mention, string Preposition = "");

/// <summary>
/// The actors that the phrase of an argument refers to: its head, else who stands inside it. "Rejected an <i>Indian</i> proposal", "praised
/// <i>Haiti</i>'s efforts", "thousands of <i>miners</i>", "a curfew imposed in <i>the capital</i>".
/// </summary>
internal sealed class ActorPhrases(ActorIndex actors)
{
    private const int Deepest = 4;

    /// <summary>The actors of an argument and of those coordinated with it.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="places">Whether places inside the phrase count too.</param>
    public List<FoundActor> In(Argument argument, bool places)
    {
        var found = new List<FoundActor>();
        if (argument.Kind == ArgumentKind.Modifier)
        {
            if (actors.HeadedBy(argument.Word) is { } modifier)
            {
                found.Add(new FoundActor(modifier));
            }
        }
        else
        {
            Gather(argument.Word, argument.Kind == ArgumentKind.Subject, places, "", found, 0);
        }

        return found;
    }

    private void Gather(Word word, bool doer, bool places, string preposition, List<FoundActor> found, int depth)
    {
        if (actors.At(word) is { } mention)
        {
            found.Add(new FoundActor(mention, preposition));
        }
        else if (depth < Deepest)
        {
            GatherInside(word, doer, places, found, depth + 1);
        }

        foreach (var child in word.Children)
        {
            if (child.Is("conj") && depth < Deepest)
            {
                Gather(child, doer, places, preposition, found, depth + 1);
            }
        }

        // The parser may hang the second name on another word of the first.
        if (word.Index + 1 < word.Sentence.Count && word.Sentence[word.Index + 1] is { } next && next.Relation == word.Relation && next.Head == word.Head
            && actors.At(word) is { } whole && whole.Span.Contains(next.Span) && next.Children.First("conj") is { } other && depth < Deepest)
        {
            Gather(other, doer, places, preposition, found, depth + 1);
        }
    }

    private void GatherInside(Word word, bool doer, bool places, List<FoundActor> found, int depth)
    {
        foreach (var child in word.Children)
        {
            if (IsOtherSide(word, child, doer))
            {
                continue;
            }

            if (child.Is("nmod:poss") || (child.Is("amod") && !RoleAssigner.IsOfPlace(word)) || child.Is("compound") || child.Is("appos"))
            {
                GatherModifier(child, doer, places, found, depth);
            }
            else if (child is { Tag: PartOfSpeech.Adposition } && child.Is("nmod") && child.Children.First("obj") is { } governed && Leads(child.Lemma, doer, places))
            {
                // The parser took the preposition for the head of its phrase.
                Gather(governed, doer, places, child.Lemma, found, depth);
            }
            else if (child.Is("nmod") && VerbArguments.PrepositionOf(child) is { Length: > 0 } preposition && Leads(preposition, doer, places))
            {
                Gather(child, doer, places, preposition, found, depth);
            }
            else if (child.Is("acl") && !doer && depth == 1)
            {
                GatherParticiple(child, places, found, depth + 1);
            }
        }
    }

    // "The arrest of the mayor angered the town": the mayor did nothing; "condemned the killing of two men by the guards": the guards are condemned.
    private static bool IsOtherSide(Word noun, Word child, bool doer)
    {
        if (noun.Tag != PartOfSpeech.Noun || EventVocabulary.English.TypeOf(noun) is null)
        {
            return false;
        }

        var of = child.Is("nmod") && VerbArguments.PrepositionOf(child) == "of";
        var owner = child.Is("nmod:poss");
        var hasDoer = noun.Children.AsEnumerable().Any(other => VerbArguments.PrepositionOf(other) == "by" && other.Is("nmod"))
            || (noun.Children.First("nmod:poss") is not null && of);
        return doer ? (of && (hasDoer || NounArguments.IsPassiveNoun(noun.Lemma))) || (owner && NounArguments.IsPassiveNoun(noun.Lemma) && !HasOf(noun)) : of && hasDoer;
    }

    private static bool HasOf(Word noun) => noun.Children.AsEnumerable().Any(child => child.Is("nmod") && VerbArguments.PrepositionOf(child) == "of");

    private void GatherModifier(Word child, bool doer, bool places, List<FoundActor> found, int depth)
    {
        if (actors.HeadedBy(child) is { } mention)
        {
            found.Add(new FoundActor(mention));
        }
        else if (depth < Deepest)
        {
            GatherInside(child, doer, places, found, depth + 1);
        }
    }

    // "the curfew imposed in Sudan", "a summit held with the rebels"
    private void GatherParticiple(Word participle, bool places, List<FoundActor> found, int depth)
    {
        foreach (var child in participle.Children)
        {
            if (child.Is("obl") && VerbArguments.PrepositionOf(child) is "on" or "against" or "in" && (places || actors.HeadedBy(child) is { Acting: true }))
            {
                Gather(child, false, places, VerbArguments.PrepositionOf(child), found, depth);
            }
        }
    }

    /// <summary>Whether a preposition leads from a thing to who is behind it, or, for what is acted upon, to whom it touches.</summary>
    /// <param name="preposition">The preposition in lower case.</param>
    /// <param name="doer">Whether the phrase is a doer's.</param>
    /// <param name="places">Whether places count.</param>
    public static bool Leads(string preposition, bool doer, bool places) =>
        preposition is "of" or "by"
        || (!doer && preposition is "from" or "with" or "against" or "on" or "to" or "for" or "between" or "among" or "over")
        || (!doer && places && preposition is "in" or "at" or "within" or "near");
}
