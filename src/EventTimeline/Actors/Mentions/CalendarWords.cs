using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Weekdays, months and the like: name words that name nobody.</summary>
internal static class CalendarWords
{
    private static readonly HashSet<string> Words =
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.", "Jan", "Feb", "Mar", "Apr", "Aug",
        "Sept", "Oct", "Nov", "Dec", "Christmas", "Easter", "Ramadan", "GMT", "UTC", "EST", "EDT", "PST", "A.M.", "P.M.", "AM", "PM",
    ];

    /// <summary>Whether it is a word of the calendar.</summary>
    public static bool Is(string word) => Words.Contains(word);

    /// <summary>Whether a time follows a preposition: "in April 2018", "on 20 March".</summary>
    public static bool Follows(Sentence sentence, int preposition)
    {
        if (preposition + 1 >= sentence.Count)
        {
            return false;
        }

        var next = sentence.Columns.Forms[preposition + 1];
        return Is(next) || (char.IsAsciiDigit(next[0]) && (next.Length == 4 || (preposition + 2 < sentence.Count && Is(sentence.Columns.Forms[preposition + 2]))));
    }
}
