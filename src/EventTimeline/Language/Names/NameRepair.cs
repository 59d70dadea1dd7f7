using System.Collections.Frozen;

namespace EventTimeline.Language.Names;

/// <summary>
/// Joins and parts names by what the lists know for certain: a people before the organisation that it names ("Iraqi Islamic Party"), what a firm's name ends
/// with ("Google, Inc."), and two listed places in a row ("Miramar California").
/// </summary>
internal static class NameRepair
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixes = Gazetteer.Rows("firm-endings.txt")
        .Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Puts the names of a sentence right.</summary>
    /// <param name="forms">The words.</param>
    /// <param name="names">The names, in order; changed in place.</param>
    public static void Apply(ReadOnlySpan<string> forms, List<NamedEntity> names)
    {
        for (var i = names.Count - 1; i >= 0; i--)
        {
            if (names[i].End - names[i].First == 1 && IsNumber(forms[names[i].First]))
            {
                names.RemoveAt(i);
                continue;
            }

            JoinEnding(forms, names, i);
            if (names[i].End - names[i].First > 1 && forms[names[i].First] is "Hurricane" or "Cyclone" or "Typhoon")
            {
                names[i] = names[i] with { Kind = EntityKind.Other };
            }
        }

        for (var i = names.Count - 2; i >= 0; i--)
        {
            JoinPeople(forms, names, i);
        }

        for (var i = names.Count - 1; i >= 0; i--)
        {
            if (names[i].Kind == EntityKind.Place && names[i].End - names[i].First > 1)
            {
                Part(forms, names, i);
            }
        }
    }

    private static void JoinEnding(ReadOnlySpan<string> forms, List<NamedEntity> names, int at)
    {
        var name = names[at];
        var ending = name.End < forms.Length && forms[name.End] == "," ? name.End + 1 : name.End;
        if (ending >= forms.Length || !IsEnding(forms[ending]) || IsEnding(forms[name.First]))
        {
            return;
        }

        if (at + 1 < names.Count && names[at + 1].First <= ending)
        {
            if (names[at + 1].End > ending + 1)
            {
                return;
            }

            names.RemoveAt(at + 1);
        }

        names[at] = name with { End = ending + 1, Kind = EntityKind.Organisation };
    }

    private static void JoinPeople(ReadOnlySpan<string> forms, List<NamedEntity> names, int at)
    {
        var (people, name) = (names[at], names[at + 1]);
        if (people.Kind == EntityKind.Other && people.End - people.First == 1 && people.End == name.First && name.Kind == EntityKind.Organisation
            && char.IsUpper(forms[name.First][0]) && Gazetteer.CountryOfDemonym(forms[people.First]) is not null && IsOrganisationWord(forms[name.End - 1]))
        {
            names[at] = name with { First = people.First };
            names.RemoveAt(at + 1);
        }
    }

    private static void Part(ReadOnlySpan<string> forms, List<NamedEntity> names, int at)
    {
        var name = names[at];
        Span<char> marks = stackalloc char[Math.Min(8, name.End - name.First)];
        if (marks.Length < name.End - name.First)
        {
            return;
        }

        NameList.Shared.Mark(forms[name.First..name.End], marks);
        foreach (var mark in marks)
        {
            if (char.ToLowerInvariant(mark) is not (NameKinds.Place or NameKinds.Country))
            {
                return;
            }
        }

        for (var i = marks.Length - 1; i > 0; i--)
        {
            if (char.IsUpper(marks[i]))
            {
                names.Insert(at + 1, names[at] with { First = name.First + i });
                names[at] = names[at] with { End = name.First + i };
            }
        }
    }

    /// <summary>"4105SF", but not "3M".</summary>
    private static bool IsNumber(string form)
    {
        var digits = 0;
        foreach (var symbol in form)
        {
            digits += char.IsAsciiDigit(symbol) ? 1 : 0;
        }

        return digits > 2 && char.IsAsciiDigit(form[0]);
    }

    private static bool IsEnding(string form) => form.Length <= 8 && Suffixes.Contains(form.AsSpan().TrimEnd('.'));

    private static bool IsOrganisationWord(string form)
    {
        Span<char> lower = stackalloc char[24];
        return form.Length <= lower.Length && WordClues.IsOrganisationWord(lower[..form.AsSpan().ToLowerInvariant(lower)]);
    }
}
