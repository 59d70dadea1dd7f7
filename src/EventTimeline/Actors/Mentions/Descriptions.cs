using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Makes mentions of noun phrases whose head is a common noun.</summary>
internal static class Descriptions
{
    /// <summary>Adds the noun phrases of a sentence that no name has taken; things too, since pronouns may refer to them.</summary>
    public static void Add(Sentence sentence, bool[] taken, List<Mention> mentions)
    {
        var tags = sentence.Columns.Tags;
        for (var i = 0; i < sentence.Count; i++)
        {
            if ((tags[i] is PartOfSpeech.Noun || (tags[i] is PartOfSpeech.ProperNoun && Titles.Is(sentence.Columns.Forms[i]))) && !taken[i] && !IsModifier(sentence[i]))
            {
                mentions.Add(Of(sentence, i));
            }
        }
    }

    /// <summary>A mention of the phrase [first, end) with the given head.</summary>
    public static Mention Make(Sentence sentence, int head, int first, int end, ActorKind? kind, Mention? anchor = null)
    {
        var word = sentence[head];
        var noun = word.Lemma.ToLowerInvariant();
        var (country, modifiers) = Modifiers(word);
        return new Mention
        {
            Sentence = sentence.Index,
            First = first,
            End = end,
            Head = head,
            Form = MentionForm.Description,
            Kind = kind ?? ActorKind.Thing,
            IsThing = kind is null or ActorKind.Place or ActorKind.Thing,
            Text = Phrases.Text(sentence, first, end),
            Noun = noun,
            Gender = Nouns.GenderOf(noun),
            NamedBy = NamedBy(word, noun),
            IsPlural = IsPlural(word),
            IsDefinite = IsDefinite(word),
            Country = country,
            Modifiers = modifiers,
            Anchor = anchor,
            Prominence = Phrases.Prominence(word),
        };
    }

    /// <summary>The name word before a noun that says what the name is: "the Fatah party", "Shin Bet security agency"; -1 where there is none.</summary>
    private static int NamedBy(Word word, string noun)
    {
        if (!Nouns.Is(noun, "called") || IsPlural(word))
        {
            return -1;
        }

        foreach (var child in word.Children)
        {
            if ((child.Is("compound") || child.Index == word.Index - 1) && child.Index < word.Index && Phrases.IsProper(word.Sentence, child.Index))
            {
                return child.Index;
            }
        }

        return -1;
    }

    private static Mention Of(Sentence sentence, int index)
    {
        var word = sentence[index];
        var noun = word.Lemma.ToLowerInvariant();
        var kind = Nouns.KindOf(noun);
        if (kind == ActorKind.Organisation && !IsPlural(word) && word.Children.Count == 0)
        {
            // A bare singular says what kind of thing it is: "leaving office".
            kind = null;
        }

        if (IsPlural(word) && kind is ActorKind.Person or ActorKind.Organisation or ActorKind.State)
        {
            kind = ActorKind.Group;
        }

        var (first, end) = Extent(sentence, index);
        return Make(sentence, index, first, end, kind);
    }

    // A noun before a noun says of what kind that is, and refers to nothing: "company policy".
    private static bool IsModifier(Word word) => word.Is("compound") || word.Is("fixed") || word.Is("goeswith") || word.Is("nmod:npmod") || word.Is("obl:tmod") || word.Is("nmod:desc");

    private static bool IsPlural(Word word) => word.Has(Morphology.Plural) || word.PennTag == "NNS";

    private static bool IsDefinite(Word word)
    {
        // "President" or "Madam Speaker" alone points to the one who is.
        if (word.Tag == PartOfSpeech.ProperNoun)
        {
            return true;
        }

        foreach (var child in word.Children)
        {
            if ((child.Is("det") && child.Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those" or "both") || child.Is("nmod:poss"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From the first modifier that is no determiner to the end of a phrase with "of".</summary>
    private static (int First, int End) Extent(Sentence sentence, int head)
    {
        var (first, end) = (head, head + 1);
        foreach (var child in sentence[head].Children)
        {
            if (child.Index < head && (child.Is("amod") || child.Is("compound") || child.Is("nummod") || child.Is("nmod")) && child.PennTag != "PRP$")
            {
                first = Math.Min(first, child.Is("nmod:poss") ? LeftMost(sentence, child.Index) : child.Index);
            }
            else if (child.Index > head && child.Is("nmod") && Phrases.Case(child) == "of")
            {
                end = Math.Max(end, RoleReader.RightEdge(sentence, head));
            }
        }

        foreach (var child in sentence[head].Children)
        {
            // Nothing before the determiner is part of the mention.
            if (child.Index >= first && child.Index < head && child.Tag == PartOfSpeech.Determiner)
            {
                first = child.Index + 1;
            }
        }

        return (first, end);
    }

    private static int LeftMost(Sentence sentence, int word)
    {
        var first = word;
        foreach (var child in sentence[word].Children)
        {
            first = child.Is("punct") ? first : Math.Min(first, child.Index);
        }

        return first;
    }

    private static (int Country, IReadOnlyList<string> Modifiers) Modifiers(Word word)
    {
        var country = -1;
        List<string>? modifiers = null;
        foreach (var child in word.Children)
        {
            var isModifier = child.Is("amod") || child.Is("compound") || child.Is("nmod:poss") || (child.Is("nmod") && Phrases.Case(child) is "of" or "for");
            if (!isModifier || child.PennTag is "PRP$" or "POS")
            {
                continue;
            }

            var (found, naming) = Countries.Find(child.Form);
            if (found >= 0 && naming != CountryNaming.Capital)
            {
                country = country < 0 ? found : country;
            }
            else
            {
                (modifiers ??= []).Add(child.Lemma.ToLowerInvariant());
            }
        }

        return (country, modifiers ?? (IReadOnlyList<string>)[]);
    }
}
