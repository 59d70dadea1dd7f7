namespace EventTimeline.Actors.Names;

/// <summary>Compares names of organisations, states, places and things.</summary>
internal static class OrganisationNameMatcher
{
    private const double Loose = 0.7;

    /// <summary>
    /// How far the words of two names may be apart: organisations have romanisations, countries and places have near neighbours, and of products
    /// every letter counts.
    /// </summary>
    public static double Tolerance(ActorKind first, ActorKind second) =>
        IsOrganisation(first) && IsOrganisation(second) ? Loose : IsPlace(first) && IsPlace(second) ? 0.35 : 0;

    /// <summary>Compares two names that are no personal names.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <param name="tolerance">How far words may be apart in sound, from <see cref="Tolerance"/>.</param>
    public static NameComparison Compare(OrganisationName first, OrganisationName second, double tolerance)
    {
        if (first.Words.Count == 0 || second.Words.Count == 0)
        {
            return NameComparison.Of(0, "one is no readable name");
        }

        if (first.Key == second.Key)
        {
            return NameComparison.Of(1, "the same words");
        }

        if (first.Country >= 0 && second.Country >= 0)
        {
            return first.Country == second.Country
                ? NameComparison.Of(0.97, "names of one country or place")
                : NameComparison.Of(0.05, "names of two countries or places");
        }

        return first.Joined == second.Joined ? NameComparison.Of(0.97, "the same letters")
            : (tolerance < Loose ? null : ByAcronym(first, second)) ?? (tolerance >= Loose && Alike(first.Joined, second.Joined, tolerance) is > 0 and var score
                ? NameComparison.Of(score, "spellings of one name")
                : ByWords(first, second, tolerance));
    }

    private static bool IsOrganisation(ActorKind kind) => kind is ActorKind.Organisation or ActorKind.Group;

    private static bool IsPlace(ActorKind kind) => kind is ActorKind.Place or ActorKind.State;

    private static NameComparison? ByAcronym(OrganisationName first, OrganisationName second)
    {
        if (Aside(first, second) || Aside(second, first))
        {
            return NameComparison.Of(0.95, "one is given in brackets after the other");
        }

        if (first.Country >= 0 || second.Country >= 0)
        {
            // Acronyms of countries are in the table; "US Secretary" is not made of them.
            return null;
        }

        var one = Acronyms.Fit(first.Acronym, second.Initials);
        var other = Acronyms.Fit(second.Acronym, first.Initials);
        var fit = Math.Max(one, other);
        return fit > 0 ? NameComparison.Of(fit, "one is made of the other's initials")
            : first.Acronym.Length > 0 && second.Acronym.Length > 0 ? NameComparison.Of(0.05, "two acronyms")
            : null;
    }

    private static bool Aside(OrganisationName holder, OrganisationName other) =>
        holder.Aside is { Length: > 1 } aside && OrganisationNameParser.Parse(aside).Key == other.Key;

    private static NameComparison ByWords(OrganisationName first, OrganisationName second, double tolerance)
    {
        var (fuller, brief) = first.Words.Count >= second.Words.Count ? (first, second) : (second, first);
        var left = fuller.Words.ToList();
        var reasons = new List<string>();
        var score = 1.0;
        var missing = false;
        foreach (var word in brief.Words)
        {
            var (at, match) = Find(left, word, tolerance);
            if (at < 0)
            {
                if (OrganisationNameParser.IsGeneral(word) && brief.Words.Count > 1)
                {
                    missing = true;
                    continue;
                }

                return NameComparison.Of(0.1, $"'{word}' is only in one");
            }

            score *= match;
            if (match < 1)
            {
                reasons.Add($"'{word}' and '{left[at]}' are spellings of one word");
            }

            left.RemoveAt(at);
        }

        return missing && !left.TrueForAll(OrganisationNameParser.IsGeneral)
            ? NameComparison.Of(0.1, "each has words that the other has not")
            : Judge(score, left, reasons, tolerance < Loose || brief.Words.Count < 2);
    }

    private static NameComparison Judge(double score, List<string> left, List<string> reasons, bool isVague)
    {
        if (left.Count == 0)
        {
            return NameComparison.Of(score, [.. reasons.DefaultIfEmpty("the same words")]);
        }

        var general = left.TrueForAll(OrganisationNameParser.IsGeneral);
        return general
            ? NameComparison.Of(score * 0.92, [.. reasons, $"'{string.Join(' ', left)}' says only what it is"])
            : NameComparison.Of(left.Count <= 2 && score > 0.99 && !isVague ? 0.55 : 0.3, [.. reasons, $"'{string.Join(' ', left)}' is left out"]);
    }

    private static (int At, double Score) Find(List<string> words, string word, double tolerance)
    {
        var at = words.IndexOf(word);
        if (at >= 0)
        {
            return (at, 1);
        }

        var best = (At: -1, Score: 0.0);
        for (var i = 0; i < words.Count; i++)
        {
            var score = Alike(words[i], word, tolerance);
            if (score > best.Score)
            {
                best = (i, score);
            }
        }

        return best;
    }

    private static double Alike(string first, string second, double tolerance)
    {
        if (first.Length < 4 || second.Length < 4 || first.Any(char.IsAsciiDigit) || second.Any(char.IsAsciiDigit))
        {
            return 0;
        }

        if (Math.Abs(first.Length - second.Length) == 1 && (first + "s" == second || second + "s" == first))
        {
            return 0.95;
        }

        var (one, other) = (Sounds.Of(first), Sounds.Of(second));
        var distance = SoundDistance.Between(one, other);
        return distance <= Math.Min(tolerance, 0.11 * Math.Max(one.Length, other.Length)) ? 1 - (0.2 * distance) : 0;
    }
}
