using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Makes mentions of the names of a sentence, and of the role phrases beside them.</summary>
internal static class NameMentions
{
    /// <summary>Adds the mentions of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="surnames">Last words of the full names of the document.</param>
    /// <param name="taken">Words that belong to a mention; marked as they are used.</param>
    /// <param name="mentions">Where to add.</param>
    public static void Add(Sentence sentence, IReadOnlySet<string> surnames, bool[] taken, List<Mention> mentions)
    {
        var names = NameFinder.Find(sentence, surnames);
        foreach (var name in names)
        {
            for (var i = name.First; i < name.End; i++)
            {
                taken[i] = true;
            }
        }

        foreach (var name in names)
        {
            if (Make(sentence, name) is { } mention)
            {
                mentions.Add(mention);
                if (mention.Kind == ActorKind.Person)
                {
                    AddRoles(sentence, mention, taken, mentions);
                }
            }
        }
    }

    private static Mention? Make(Sentence sentence, NameStretch name)
    {
        var text = Phrases.Text(sentence, name.First, name.End);
        var head = Phrases.Head(sentence, name.First, name.End);
        var (country, naming) = Countries.Find(text);
        if (naming == CountryNaming.Adjective || IsNoActor(sentence, name) || IsSeat(text) || IsPair(sentence, name, text))
        {
            return null;
        }

        (var kind, var weight, country, naming) = NameKinds.Of(sentence, name, text);
        var word = sentence[head];
        return new Mention
        {
            Sentence = sentence.Index,
            First = name.First,
            End = name.End,
            Head = head,
            Form = MentionForm.Name,
            Kind = (kind == ActorKind.Place && naming == CountryNaming.Capital && ActingPlaces.CapitalActs(word)) || IsNation(sentence, name, naming, country) ? ActorKind.State : kind,
            KindWeight = weight,
            Text = text,
            Country = country,
            Gender = kind == ActorKind.Person ? GenderOf(sentence, name) : Gender.Unknown,
            IsPlural = naming == CountryNaming.People && !IsNation(sentence, name, naming, country),
            IsDefinite = name.First > 0 && sentence.Columns.Forms[name.First - 1] is "the" or "The",
            Acting = kind == ActorKind.State ? ActingPlaces.CountryActs(word)
                : kind == ActorKind.Place ? naming == CountryNaming.Capital && ActingPlaces.CapitalActs(word)
                : !word.Is("compound"),
            Prominence = Phrases.Prominence(word),
        };
    }

    // "The Russians decided" is Russia; "Palestinians" have no one state to speak for them.
    private static bool IsNation(Sentence sentence, NameStretch name, CountryNaming naming, int country) =>
        naming == CountryNaming.People && name.First > 0 && sentence.Columns.Forms[name.First - 1] is "the" or "The" && Countries.NameOf(country) != "Palestine";

    // Weekdays, months and holidays are name words, but name nobody.
    private static bool IsNoActor(Sentence sentence, NameStretch name)
    {
        var form = sentence.Columns.Forms[name.First];
        if (name.End - name.First == 1 && (form.Length == 1 || !form.Any(char.IsLetter) || form.Contains('@', StringComparison.Ordinal) || IsSuffix(form)
            || form.StartsWith("mid-", StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        return (CalendarWords.Is(form) && Enumerable.Range(name.First, name.End - name.First)
            .All(word => CalendarWords.Is(sentence.Columns.Forms[word]) || char.IsAsciiDigit(sentence.Columns.Forms[word][0])))
            || Titles.Completes(sentence, name.First);
    }

    // "The Putin-Haniyeh meeting": two names, neither of them this.
    private static bool IsPair(Sentence sentence, NameStretch name, string text)
    {
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 2 && hyphen + 1 < text.Length && !text.Contains(' ', StringComparison.Ordinal) && char.IsUpper(text[0]) && char.IsUpper(text[hyphen + 1])
            && sentence.Columns.Relations[Phrases.Head(sentence, name.First, name.End)] == "compound";
    }

    // What follows a name after a comma is no name of its own.
    private static bool IsSuffix(string form) => form.TrimEnd('.') is "Inc" or "Corp" or "Ltd" or "LLC" or "Jr" or "Sr" or "QC" or "BC" or "AD" or "PhD" or "MP" or "Co" or "Plc" or "PLC";

    // "R-TX": a party and a state of the union.
    private static bool IsSeat(string form) => form.Length is 4 or 5 && form[0] is 'D' or 'R' or 'I' && form[1] == '-' && char.IsUpper(form[2]);

    private static Gender GenderOf(Sentence sentence, NameStretch name)
    {
        for (var i = Math.Max(0, name.First - 2); i <= name.First; i++)
        {
            if (PersonGivenNames.GenderOf(sentence.Columns.Forms[i]) is not Gender.Unknown and var gender && (i == name.First || Titles.Is(sentence.Columns.Forms[i])))
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    private static void AddRoles(Sentence sentence, Mention name, bool[] taken, List<Mention> mentions)
    {
        foreach (var phrase in RoleReader.Before(sentence, name.First))
        {
            AddRole(sentence, name, phrase, taken, mentions);
        }

        if (RoleReader.After(sentence, name.End) is { } after)
        {
            AddRole(sentence, name, after, taken, mentions);
        }
    }

    private static void AddRole(Sentence sentence, Mention name, RolePhrase phrase, bool[] taken, List<Mention> mentions)
    {
        var noun = sentence.Columns.Lemmas[phrase.Head].ToLowerInvariant();
        name.Roles.Add(phrase.Role);
        if (name.Gender == Gender.Unknown)
        {
            name.Gender = Nouns.GenderOf(noun);
        }

        if (!taken[phrase.Head])
        {
            taken[phrase.Head] = true;
            mentions.Add(Descriptions.Make(sentence, phrase.Head, phrase.First, phrase.End, ActorKind.Person, anchor: name));
        }
    }
}
