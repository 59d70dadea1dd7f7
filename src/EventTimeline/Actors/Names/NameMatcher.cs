namespace EventTimeline.Actors.Names;

/// <summary>Tells whether two names name one actor, across romanisations, short forms and acronyms. Thread-safe.</summary>
public static class NameMatcher
{
    /// <summary>Compares two names of the same kind of actor.</summary>
    /// <param name="first">One name, as written.</param>
    /// <param name="second">The other.</param>
    /// <param name="kind">What both name.</param>
    public static NameComparison Compare(string first, string second, ActorKind kind)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return kind == ActorKind.Person
            ? PersonNameMatcher.Compare(PersonNameParser.Parse(first), PersonNameParser.Parse(second))
            : OrganisationNameMatcher.Compare(OrganisationNameParser.Parse(first), OrganisationNameParser.Parse(second), OrganisationNameMatcher.Tolerance(kind, kind));
    }
}
