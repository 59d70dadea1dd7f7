using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Finds the pronouns that refer to something.</summary>
internal static class Pronouns
{
    /// <summary>Adds a mention for every pronoun of a sentence that can refer to an actor; "it" and "that" that refer to nothing are left out.</summary>
    public static void Add(Sentence sentence, List<Mention> mentions)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Columns.PennTags[i] is not ("PRP" or "PRP$" or "WP" or "WDT" or "WP$"))
            {
                continue;
            }

            var form = sentence.Columns.Forms[i].ToLowerInvariant();
            if (Kind(form) is { } kind && !(form == "it" && IsEmpty(sentence[i])) && !(kind.Relative && !IsRelative(sentence[i])))
            {
                mentions.Add(Make(sentence, i, form, kind));
            }
        }
    }

    /// <summary>Whether it is "I", "we" and the like.</summary>
    public static bool IsFirst(string pronoun) => pronoun is "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves";

    /// <summary>Whether it is a relative pronoun.</summary>
    public static bool IsRelative(string pronoun) => pronoun is "who" or "whom" or "whose" or "which";

    private static Mention Make(Sentence sentence, int index, string form, (ActorKind Kind, Gender Gender, bool Plural, bool Relative) kind) => new()
    {
        Sentence = sentence.Index,
        First = index,
        End = index + 1,
        Head = index,
        Form = MentionForm.Pronoun,
        Kind = kind.Kind,
        Text = sentence.Columns.Forms[index],
        Noun = form,
        Gender = kind.Gender,
        IsPlural = kind.Plural,
        IsDefinite = true,
        Prominence = Phrases.Prominence(sentence[index]),
    };

    private static (ActorKind Kind, Gender Gender, bool Plural, bool Relative)? Kind(string form) => form switch
    {
        "he" or "him" or "his" or "himself" => (ActorKind.Person, Gender.Male, false, false),
        "she" or "her" or "hers" or "herself" => (ActorKind.Person, Gender.Female, false, false),
        "it" or "its" or "itself" => (ActorKind.Thing, Gender.Unknown, false, false),
        "they" or "them" or "their" or "theirs" or "themselves" => (ActorKind.Group, Gender.Unknown, true, false),
        "i" or "me" or "my" or "mine" or "myself" => (ActorKind.Person, Gender.Unknown, false, false),
        "we" or "us" or "our" or "ours" or "ourselves" => (ActorKind.Group, Gender.Unknown, true, false),
        "who" or "whom" or "whose" or "which" => (ActorKind.Person, Gender.Unknown, false, true),
        _ => null,
    };

    private static bool IsRelative(Word word)
    {
        for (var (at, step) = (word.Head, 0); at is { } governor && step < 4; step++, at = governor.Head)
        {
            if (governor.Is("acl:relcl"))
            {
                return true;
            }
        }

        return false;
    }

    // "It is a mistake to go": the infinitive is what it speaks of.
    private static bool HasInfinitive(Word word)
    {
        foreach (var child in word.Children)
        {
            if (child.Index > word.Index && child.Is("acl") && child.Children.First("mark") is { Lemma: "to" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"It is clear that", "it seems", "it took years to": nothing is referred to.</summary>
    private static bool IsEmpty(Word word)
    {
        if (word.Is("expl"))
        {
            return true;
        }

        if (word.Head is not { } governor || !word.Is("nsubj"))
        {
            return false;
        }

        var isCopular = governor.Children.First("cop") is not null;
        var hasClause = governor.Children.First("csubj") is not null || (isCopular && (governor.Children.First("ccomp") is not null || governor.Children.First("advcl") is not null || governor.Children.First("xcomp") is not null || HasInfinitive(governor)));
        return hasClause || governor.Lemma is "seem" or "appear" or "rain" or "snow" or "happen";
    }
}
