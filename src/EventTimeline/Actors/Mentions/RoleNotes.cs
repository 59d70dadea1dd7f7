namespace EventTimeline.Actors.Mentions;

/// <summary>Words that say when a role was held, taken off the role: "then-Russian President" is <c>Russian President</c>, <c>then</c>.</summary>
internal static class RoleNotes
{
    private static readonly string[] Notes = ["former", "then", "ex", "outgoing", "current", "incoming", "late", "acting", "now", "longtime", "newly elected", "newly appointed", "currently", "onetime", "one-time", "sometime"];

    /// <summary>A role with its note, from the words as written.</summary>
    public static ActorRole Of(string text, string? period)
    {
        var title = text.Trim(' ', ',', '(', ')', '“', '”', '"');
        foreach (var owner in (string[])["his ", "her ", "their ", "its ", "the ", "a ", "an "])
        {
            title = title.StartsWith(owner, StringComparison.OrdinalIgnoreCase) ? title[owner.Length..] : title;
        }

        foreach (var note in Notes)
        {
            if (title.Length > note.Length + 1 && title.StartsWith(note, StringComparison.OrdinalIgnoreCase) && title[note.Length] is ' ' or '-')
            {
                return new ActorRole(title[(note.Length + 1)..].TrimStart(' ', '-'), period, Name(note));
            }
        }

        return new ActorRole(title, period);
    }

    private static string Name(string note) => note switch
    {
        "ex" or "onetime" or "one-time" or "sometime" => "former",
        "now" or "currently" => "current",
        _ => note,
    };
}
