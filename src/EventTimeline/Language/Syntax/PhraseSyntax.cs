using EventTimeline.Text;

namespace EventTimeline.Language.Syntax;

/// <summary>Phrases: what a word stands for together with its dependents, and the quotation it stands in.</summary>
public static class PhraseSyntax
{
    /// <summary>The word and everything below it, in order of the text.</summary>
    public static IReadOnlyList<Word> Subtree(this Word word) => Collect(word, static (_, _) => true);

    /// <summary>From the first to the last word of the subtree.</summary>
    public static TextSpan SubtreeSpan(this Word word) => SpanOf(word.Subtree());

    /// <summary>
    /// The words of a noun phrase without its preposition, relative clauses, appositions, conjuncts and outer punctuation:
    /// "the outgoing head of the agency" for <c>head</c>. Always one stretch around the word.
    /// </summary>
    public static IReadOnlyList<Word> NounPhrase(this Word head) => Around(head, Collect(head, (child, parent) => parent != head || IsInside(child)));

    /// <summary>The stretch of <see cref="NounPhrase"/>.</summary>
    public static TextSpan NounPhraseSpan(this Word head) => SpanOf(head.NounPhrase());

    /// <summary>The words of a noun phrase up to the head and what names it: no prepositional phrases or clauses behind ("the outgoing agency head").</summary>
    public static IReadOnlyList<Word> CoreNounPhrase(this Word head) =>
        Around(head, Collect(head, (child, parent) => parent != head || (IsInside(child) && !IsBehind(child, head))));

    /// <summary>The stretch of <see cref="CoreNounPhrase"/>.</summary>
    public static TextSpan CoreNounPhraseSpan(this Word head) => SpanOf(head.CoreNounPhrase());

    /// <summary>The apposition of a noun ("Omar, <c>head</c> of …"), or null.</summary>
    public static Word? Apposition(this Word noun) => noun.Children.First("appos");

    /// <summary>Whether the word stands between quotation marks, also where the quotation began in an earlier sentence of the paragraph.</summary>
    public static bool InQuotation(this Word word)
    {
        foreach (var quotation in word.Sentence.Quotations)
        {
            if (quotation.Contains(word.Span.Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name the word is part of, or null.</summary>
    public static NamedEntity? Entity(this Word word)
    {
        foreach (var entity in word.Sentence.Entities)
        {
            if (entity.First <= word.Index && word.Index < entity.End)
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>Where a name stands in the text.</summary>
    public static TextSpan SpanOf(this Sentence sentence, NamedEntity entity)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence[entity.First].Span.Union(sentence[entity.End - 1].Span);
    }

    /// <summary>The word of a name that the others hang on.</summary>
    public static Word HeadOf(this Sentence sentence, NamedEntity entity)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        for (var i = entity.First; i < entity.End; i++)
        {
            if (sentence[i].Head is not { } head || head.Index < entity.First || head.Index >= entity.End)
            {
                return sentence[i];
            }
        }

        return sentence[entity.First];
    }

    private static bool IsInside(Word child) =>
        child.Tag != PartOfSpeech.Punctuation && !child.Is("case") && !child.Is("conj") && !child.Is("cc") && !child.Is("appos") && child.Relation != "acl:relcl"
        && !child.Is("cop") && !child.Is("nsubj") && !child.Is("aux") && !child.Is("mark") && !child.Is("parataxis") && !child.Is("advcl") && !child.Is("punct");

    private static bool IsBehind(Word child, Word head) =>
        child.Index > head.Index && (child.Relation == "nmod" || child.Is("acl") || child.Is("obl") || child.Is("advmod") || child.Is("ccomp"));

    private static List<Word> Collect(Word word, Func<Word, Word, bool> takes)
    {
        var found = new List<Word> { word };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var child in found[i].Children)
            {
                if (takes(child, found[i]))
                {
                    found.Add(child);
                }
            }
        }

        found.Sort((left, right) => left.Index.CompareTo(right.Index));
        return found;
    }

    /// <summary>The words without those that a gap longer than punctuation parts from the head.</summary>
    private static List<Word> Around(Word head, List<Word> words)
    {
        var at = words.FindIndex(word => word.Index == head.Index);
        var (first, last) = (at, at);
        while (first > 0 && IsNext(words[first - 1], words[first]))
        {
            first--;
        }

        while (last + 1 < words.Count && IsNext(words[last], words[last + 1]))
        {
            last++;
        }

        return words.GetRange(first, last - first + 1);
    }

    private static bool IsNext(Word left, Word right)
    {
        for (var i = left.Index + 1; i < right.Index; i++)
        {
            if (left.Sentence[i].Tag != PartOfSpeech.Punctuation)
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan SpanOf(IReadOnlyList<Word> words) => words[0].Span.Union(words[^1].Span);
}
