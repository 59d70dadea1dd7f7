namespace EventTimeline.Actors.Names;

/// <summary>Whether an acronym is made of the initials of a name.</summary>
internal static class Acronyms
{
    /// <summary>
    /// 0 where it is not; else the more, the surer. Every word of weight gives its initial, in order; link words may give theirs or not
    /// (COGAT: Coordinator Of Government Activities in the Territories).
    /// </summary>
    /// <param name="acronym">Lower-case letters.</param>
    /// <param name="initials">Initials of the name's words in order: upper case for words of weight, lower case for link words.</param>
    public static double Fit(string acronym, string initials)
    {
        if (acronym.Length < 2 || initials.Count(char.IsUpper) < 2)
        {
            return 0;
        }

        return !Fits(acronym, initials) ? 0 : acronym.Length switch { 2 => 0.78, 3 => 0.85, _ => 0.92 };
    }

    private static bool Fits(ReadOnlySpan<char> acronym, ReadOnlySpan<char> initials)
    {
        if (initials.IsEmpty)
        {
            return acronym.IsEmpty;
        }

        var isLink = !char.IsUpper(initials[0]);
        var gives = !acronym.IsEmpty && acronym[0] == char.ToLowerInvariant(initials[0]);
        return (gives && Fits(acronym[1..], initials[1..])) || (isLink && Fits(acronym, initials[1..]));
    }
}
