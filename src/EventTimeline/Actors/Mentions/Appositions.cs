using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Joins mentions of one sentence that syntax makes one: appositions, predicates, relative pronouns, acronyms in brackets.</summary>
internal static class Appositions
{
    /// <summary>Sets the anchors among the mentions of one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Mentions of the document so far.</param>
    /// <param name="start">Index of the sentence's first mention.</param>
    public static void Link(Sentence sentence, List<Mention> mentions, int start)
    {
        for (var i = start; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Anchor is null)
            {
                Link(sentence, mention, mentions, start);
            }
        }
    }

    private static void Link(Sentence sentence, Mention mention, List<Mention> mentions, int start)
    {
        var word = sentence[mention.Head];
        if (mention.Form == MentionForm.Pronoun)
        {
            mention.Anchor = Pronouns.IsRelative(mention.Noun) ? At(mentions, start, Antecedent(word)) : null;
        }
        else if ((word.Is("appos") || word.Is("nmod:desc")) && word.Head is { } head && At(mentions, start, head.Index) is { } other)
        {
            Join(mention, other, sentence);
        }
        else if (NamedBeside(sentence, mention, mentions, start) is { } beside)
        {
            beside.Kind = mention.Kind;
            mention.Anchor = beside;
        }
        else if (mention.NamedBy >= 0 && At(mentions, start, mention.NamedBy) is { Form: MentionForm.Name, Kind: not (ActorKind.Person or ActorKind.State or ActorKind.Place) } name)
        {
            mention.Anchor = name;
            name.Kind = ActorKind.Organisation;
        }
        else if ((Predicated(word) ?? ServedAs(word)) is { } subject && mention is { Form: MentionForm.Description, IsThing: false } && At(mentions, start, subject) is { } named)
        {
            Join(mention, named, sentence);
        }
    }

    // "the technology blog Gizmodo", "the newspaper La Prensa": the name right behind the noun for what it is.
    private static Mention? NamedBeside(Sentence sentence, Mention mention, List<Mention> mentions, int start)
    {
        if (mention is not { Form: MentionForm.Description, Kind: ActorKind.Organisation, IsPlural: false } || mention.End != mention.Head + 1 || mention.End >= sentence.Count)
        {
            return null;
        }

        var name = mentions.Skip(start).FirstOrDefault(other => other.Form == MentionForm.Name && other.First == mention.End);
        var (noun, head) = (sentence[mention.Head], name is null ? default(Word?) : sentence[name.Head]);
        var beside = head is { } at && (at.Head == noun || noun.Head == at || (at.Head == noun.Head && at.Relation == noun.Relation));
        return beside && name is { Country: < 0, Roles.Count: 0 } ? name : null;
    }

    private static int Antecedent(Word pronoun)
    {
        for (var (at, step) = ((Word?)pronoun, 0); at is { } word && step < 6; step++, at = word.Head)
        {
            if (word.Is("acl:relcl"))
            {
                return word.Head?.Index ?? -1;
            }
        }

        return -1;
    }

    /// <summary>The subject that a predicate noun is said of: "Al-Kidwa is a diplomat".</summary>
    private static int? Predicated(Word word)
    {
        var isPredicate = word.Children.First("cop") is not null && word.Children.First("case") is null;
        var denied = word.Children.AsEnumerable().Any(child => child.Form is "not" or "n't" or "never" or "no");
        return isPredicate && !denied && word.Children.First("nsubj") is { } subject && (word.Features & Morphology.Plural) == 0 ? subject.Index : null;
    }

    /// <summary>The subject of "served as a member", "was appointed as envoy".</summary>
    private static int? ServedAs(Word word) =>
        word.Is("obl") && Phrases.Case(word) == "as" && word.Head is { Lemma: "serve" or "work" or "act" or "appoint" or "elect" or "resign" } verb
            && (word.Features & Morphology.Plural) == 0 && verb.Children.First("nsubj") is { } subject
            ? subject.Index
            : null;

    private static void Join(Mention mention, Mention other, Sentence sentence)
    {
        var (name, description) = mention.Form == MentionForm.Name ? (mention, other) : (other, mention);
        if (name.Form == MentionForm.Pronoun && description is { Form: MentionForm.Description, Kind: ActorKind.Person, IsPlural: false, Anchor: null } && name.Kind == ActorKind.Person)
        {
            description.Anchor = name;
            description.Roles.Add(RoleNotes.Of(description.Text, Periods.Read(sentence, description.Head + 1, description.End + 3)));
            return;
        }

        if (name.Form == MentionForm.Pronoun || ReferenceEquals(name, description) || description.Anchor is not null || IsAnchoredOn(name, description))
        {
            return;
        }

        if (name.Form == MentionForm.Name && description.Form == MentionForm.Name)
        {
            // Two names side by side are one only where one is in brackets after the other; lists look like appositions.
            var (first, second) = name.First < description.First ? (name, description) : (description, name);
            if (!InBrackets(sentence, first, second) || first.Kind == ActorKind.Person != (second.Kind == ActorKind.Person))
            {
                return;
            }
        }
        else if (!Agree(name, description))
        {
            return;
        }

        description.Anchor = name;
        if (name is { Form: MentionForm.Name, Kind: ActorKind.Person } && description.Form == MentionForm.Description && name.Roles.Count == 0)
        {
            name.Roles.Add(RoleNotes.Of(description.Text, Periods.Read(sentence, description.Head + 1, description.End + 3)));
        }
    }

    private static bool IsAnchoredOn(Mention name, Mention description)
    {
        for (var at = name.Anchor; at is not null; at = at.Anchor)
        {
            if (ReferenceEquals(at, description))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Agree(Mention name, Mention description) =>
        !description.IsThing && name.IsPlural == description.IsPlural && (name.Kind == description.Kind
            || (name.Kind is ActorKind.Organisation or ActorKind.State or ActorKind.Group or ActorKind.Thing && description.Kind is ActorKind.Organisation or ActorKind.State or ActorKind.Group)
            || (name.Form == MentionForm.Name && name.Kind == ActorKind.Thing));

    private static bool InBrackets(Sentence sentence, Mention first, Mention second) =>
        second.First == first.End + 1 && sentence.Columns.Forms[first.End] is "(" or "-LRB-" && second.End < sentence.Count && sentence.Columns.Forms[second.End] is ")" or "-RRB-";

    private static Mention? At(List<Mention> mentions, int start, int head)
    {
        for (var i = start; i < mentions.Count; i++)
        {
            if (mentions[i].Head == head || (mentions[i].Form == MentionForm.Name && mentions[i].First <= head && head < mentions[i].End))
            {
                return mentions[i];
            }
        }

        return null;
    }
}
