using EventTimeline.Language;
using EventTimeline.Language.Names;

namespace EventTimeline.Actors.Mentions;

/// <summary>Tells what a name names.</summary>
internal static class NameKinds
{
    private const int SureWeight = 9;

    /// <summary>The kind of the actor, what that is worth, and the country whose name or capital it is (-1 for none).</summary>
    public static (ActorKind Kind, int Weight, int Country, CountryNaming Naming) Of(Sentence sentence, NameStretch name, string text)
    {
        var (country, naming) = Countries.Find(text);
        if (country < 0 && text.Length > 3 && !text.Any(char.IsLower))
        {
            // A dateline in capitals: "BONN".
            text = text[..1] + text[1..].ToLowerInvariant();
            (country, naming) = Countries.Find(text);
            text = country >= 0 || OrganisationWords.IsPlace(text) ? text : text.ToUpperInvariant();
        }

        if (country >= 0 && naming != CountryNaming.Adjective)
        {
            return (naming == CountryNaming.Capital ? ActorKind.Place : naming == CountryNaming.People ? ActorKind.Group : ActorKind.State, 9, country, naming);
        }

        var guess = Guess(sentence, name, text);
        if (guess is not null)
        {
            return (guess.Value, guess == ActorKind.Person ? 9 : guess == ActorKind.Organisation && IsAcronym(text) ? 2 : 6, -1, CountryNaming.None);
        }

        var fallback = Fallback(sentence, name);
        var weight = fallback switch { ActorKind.Thing => 1, ActorKind.Organisation => 2, ActorKind.Person => SureWeight, _ => IsIn(sentence, name) ? 12 : 4 };

        // Of what the language engine tells, only persons are surer than the sentence's syntax, and one word alone only where it is a name that persons bear.
        var isOne = name.End - name.First == 1;
        return name.Kind == EntityKind.Person && weight < SureWeight && (!isOne || Gazetteer.IsSurname(text) || Gazetteer.IsGivenName(text))
            ? (ActorKind.Person, isOne ? 2 : 6, -1, CountryNaming.None)
            : (fallback, weight, -1, CountryNaming.None);
    }

    private static bool IsIn(Sentence sentence, NameStretch name) =>
        Phrases.Case(Phrases.Carrier(sentence[Phrases.Head(sentence, name.First, name.End)])) is "in" or "near";

    private static ActorKind? Guess(Sentence sentence, NameStretch name, string text)
    {
        var (first, last) = (sentence.Columns.Forms[name.First], LastWord(sentence, name));
        if (OrganisationWords.IsPlace(text))
        {
            return ActorKind.Place;
        }

        if (OrganisationWords.IsKnown(text))
        {
            return ActorKind.Organisation;
        }

        if (IsProduct(sentence, name))
        {
            return ActorKind.Thing;
        }

        if (OrganisationWords.IsThingWord(last) || OrganisationWords.IsThingWord(first))
        {
            return ActorKind.Thing;
        }

        if (Enumerable.Range(name.First, name.End - name.First).Any(word => OrganisationWords.Is(sentence.Columns.Forms[word])))
        {
            return ActorKind.Organisation;
        }

        if (name.End - name.First > 1 && (OrganisationWords.IsPlaceWord(last) || (name.End - name.First == 2 && OrganisationWords.OpensPlace(first))))
        {
            return ActorKind.Place;
        }

        if (name.First > 0 && Titles.Is(sentence.Columns.Forms[name.First - 1]) && !Nouns.Is(sentence.Columns.Lemmas[name.First - 1].ToLowerInvariant(), "either") && sentence.Columns.Tags[name.First - 1] is PartOfSpeech.ProperNoun or PartOfSpeech.Noun)
        {
            return ActorKind.Person;
        }

        return PersonGivenNames.IsGiven(first) && (name.End - name.First is 2 or 3 || sentence.Columns.Relations[Phrases.Head(sentence, name.First, name.End)] != "compound") ? ActorKind.Person
            : IsAcronym(text) ? ActorKind.Organisation
            : null;
    }

    private static ActorKind Fallback(Sentence sentence, NameStretch name)
    {
        var head = sentence[Phrases.Head(sentence, name.First, name.End)];
        var carrier = Phrases.Carrier(head);
        if (carrier.Is("obl") && Phrases.Case(carrier) is "in" or "at" or "near" or "from")
        {
            return ActorKind.Place;
        }

        var words = name.End - name.First;
        var speaks = carrier.Is("nsubj") && carrier.Head is { Tag: PartOfSpeech.Verb };
        var owns = carrier.Is("nmod:poss");
        var flat = words is 2 or 3 && sentence.Columns.Relations[name.First + 1] is "flat" or "flat:name";
        var says = words == 1 && speaks && carrier.Head!.Value.Lemma is "say" or "tell" or "add" or "insist" or "argue" or "explain";
        return flat || says || (speaks && words is 2 or 3 && IsWords(sentence, name)) ? ActorKind.Person
            : (speaks || owns || carrier.Is("obl:agent") || carrier.Is("obj")) && words <= 4 ? ActorKind.Organisation
            : ActorKind.Thing;
    }

    /// <summary>"iPhone 4", "MacBook Air", "3G": digits, a small first letter or a capital inside tell a product, but not "McCain".</summary>
    private static bool IsProduct(Sentence sentence, NameStretch name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            var form = sentence.Columns.Forms[i];
            var isNumber = i > name.First && char.IsAsciiDigit(form[0]) && char.IsAsciiLetter(sentence.Columns.Forms[name.First][0]);
            var isMixed = i == name.First && char.IsLower(form[0]) && form.Skip(1).Any(char.IsUpper);
            var isJoined = form.Length > 5 && form.StartsWith("Mac", StringComparison.Ordinal) && form is "MacBook" or "MacOS";
            if (isNumber || isMixed || isJoined || (form.Length < 4 && char.IsAsciiDigit(form[0])) || (i > name.First && i == name.End - 1 && form == "X"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWords(Sentence sentence, NameStretch name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (!Phrases.IsProper(sentence, i) || IsAcronym(sentence.Columns.Forms[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string LastWord(Sentence sentence, NameStretch name) => sentence.Columns.Forms[name.End - 1];

    private static bool IsAcronym(string text) => text.Length is >= 2 and <= 7 && text.Count(char.IsUpper) >= 2 && text.All(symbol => char.IsUpper(symbol) || symbol is '.' or '&');
}
