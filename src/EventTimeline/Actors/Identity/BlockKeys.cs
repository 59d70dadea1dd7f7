using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Identity;

/// <summary>Keys that spellings of one name share, so that only names in one block are compared.</summary>
internal static class BlockKeys
{
    private const int MostLinks = 3;

    /// <summary>The coarse keys of a name form; a block of one that grew too large is cut finer.</summary>
    public static IEnumerable<(string Coarse, string Fine)> Of(NameForm form) =>
        form.Person is { } person ? OfPerson(person) : form.Other is { } other ? OfOther(other) : [];

    private static IEnumerable<(string, string)> OfPerson(PersonName name)
    {
        if (name.IsShort || name.Parts.Count == 0)
        {
            yield break;
        }

        var (first, last) = (name.Parts[0], name.Parts[^1]);
        yield return Key("f", last, first);
        yield return Turned(first, last);
        if (name.Parts.Count > 2)
        {
            yield return Key("f", name.Parts[^2], first);
        }

        var joined = Sounds.Skeleton(Sounds.Of(name.Joined));
        yield return ("j:" + joined, "j:" + joined);
    }

    /// <summary>A key that a name and the same name written the other way round share.</summary>
    private static (string, string) Turned(NamePart first, NamePart last)
    {
        var (one, other) = (first.Skeleton, last.Skeleton);
        var key = string.CompareOrdinal(one, other) <= 0 ? $"x:{one}:{other}" : $"x:{other}:{one}";
        return (key, key);
    }

    private static (string, string) Key(string kind, NamePart family, NamePart given)
    {
        // An article written together with the name must not hide it: "Elbaradei", "el-Baradei".
        var text = family.Text.Length > 5 && family.Text[..2] is "al" or "el" ? family.Text[2..] : family.Text;
        var coarse = $"{kind}:{Sounds.Skeleton(Sounds.Of(text))}";
        return (coarse, $"{coarse}:{Sounds.FirstClass(given.Sound)}");
    }

    private static IEnumerable<(string, string)> OfOther(OrganisationName name)
    {
        if (name.Words.Count == 0)
        {
            yield break;
        }

        if (name.Country >= 0)
        {
            yield return ($"c:{name.Country}", $"c:{name.Country}");
        }

        yield return ("k:" + name.Key, "k:" + name.Key);
        var joined = Sounds.Skeleton(Sounds.Of(name.Joined));
        yield return ("s:" + joined, $"s:{joined}:{name.Words.Count}");
        var first = "w:" + Sounds.Skeleton(Sounds.Of(name.Words[0]));
        yield return (first, first + ":" + (name.Words.Count > 1 ? name.Words[1] : ""));
        foreach (var acronym in Acronyms(name).Distinct())
        {
            yield return ("a:" + acronym, "a:" + acronym);
        }
    }

    /// <summary>The acronym itself, one in brackets, and those that the name's initials make, with and without its link words.</summary>
    private static IEnumerable<string> Acronyms(OrganisationName name)
    {
        if (name.Acronym.Length > 0)
        {
            yield return name.Acronym;
        }

        if (name.Aside is { Length: > 1 and < 9 } aside)
        {
            yield return Letters.Fold(aside);
        }

        var links = name.Initials.Count(char.IsLower);
        if (name.Initials.Length is < 2 or > 10)
        {
            yield break;
        }

        for (var chosen = 0; chosen < 1 << Math.Min(links, MostLinks); chosen++)
        {
            yield return Initials(name.Initials, chosen);
        }
    }

    private static string Initials(string initials, int chosen)
    {
        var link = 0;
        var made = new List<char>(initials.Length);
        foreach (var letter in initials)
        {
            if (!char.IsLower(letter) || (chosen >> link++ & 1) == 1)
            {
                made.Add(char.ToLowerInvariant(letter));
            }
        }

        return string.Concat(made);
    }
}
