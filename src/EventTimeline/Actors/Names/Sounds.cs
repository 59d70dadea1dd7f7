using System.Text;

namespace EventTimeline.Actors.Names;

/// <summary>
/// How a name sounds, one symbol a sound, so that romanisations of one name come close: capital letters stand for what English writes with two
/// letters (K for kh, S for sh, C for ch, G for gh, D for dh, T for th, Z for ts and tz, J for zh).
/// </summary>
internal static class Sounds
{
    // Longest first where one begins another.
    private static readonly (string Letters, string Sound)[] Rules =
    [
        ("shch", "S"), ("tsch", "C"), ("tch", "C"), ("sch", "S"), ("dzh", "j"), ("dj", "j"), ("kh", "K"), ("sh", "S"), ("ch", "C"), ("gh", "G"),
        ("dh", "D"), ("th", "T"), ("zh", "J"), ("tz", "Z"), ("ts", "Z"), ("ph", "f"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
        ("iy", "i"), ("yy", "i"), ("ij", "i"), ("ey", "i"), ("ii", "i"), ("ia", "ia"), ("ya", "ia"), ("yu", "iu"), ("ye", "ie"), ("yo", "io"),
        ("iu", "iu"), ("x", "ks"), ("q", "k"), ("y", "i"), ("w", "v"),
    ];

    /// <summary>The sounds of a folded name part; letters without a rule stand for themselves, anything else is passed over.</summary>
    public static string Of(string folded)
    {
        var sounds = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length;)
        {
            var (sound, used) = Next(folded, at);
            foreach (var symbol in sound)
            {
                if (sounds.Length == 0 || sounds[^1] != symbol)
                {
                    sounds.Append(symbol);
                }
            }

            at += used;
        }

        DropFinalH(sounds);
        return sounds.ToString();
    }

    private static (string Sound, int Used) Next(string text, int at)
    {
        foreach (var (letters, sound) in Rules)
        {
            if (string.CompareOrdinal(text, at, letters, 0, letters.Length) == 0)
            {
                return (sound, letters.Length);
            }
        }

        return text[at] switch
        {
            'c' => (at + 1 < text.Length && text[at + 1] is 'e' or 'i' or 'y' ? "s" : "k", 1),
            >= 'a' and <= 'z' or >= '0' and <= '9' => (text[at].ToString(), 1),
            > '\u007F' => (text[at].ToString(), 1),
            _ => ("", 1),
        };
    }

    private static void DropFinalH(StringBuilder sounds)
    {
        if (sounds.Length > 2 && sounds[^1] == 'h' && IsVowel(sounds[^2]))
        {
            sounds.Length--;
        }
    }

    /// <summary>Whether a sound is a vowel.</summary>
    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>
    /// A key that all romanisations of one name should share: the classes of its consonants, doubled ones once, h and vowels left out.
    /// A name of vowels alone is its own key.
    /// </summary>
    public static string Skeleton(string sounds)
    {
        var key = new StringBuilder(sounds.Length);
        foreach (var sound in sounds)
        {
            var group = Group(sound);
            if (group != '\0' && (key.Length == 0 || key[^1] != group))
            {
                key.Append(group);
            }
        }

        return key.Length > 0 ? key.ToString() : sounds;
    }

    /// <summary>The class of a first sound: vowels, h, and y together, since romanisations drop and add them.</summary>
    public static char FirstClass(string sounds)
    {
        foreach (var sound in sounds)
        {
            var group = Group(sound);
            return group == '\0' || IsVowel(sound) ? '*' : group;
        }

        return '*';
    }

    private static char Group(char sound) => sound switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'h' => '\0',
        'k' or 'K' or 'g' or 'G' or 'q' => 'k',
        'C' or 'S' or 'J' or 'j' or 's' or 'z' or 'Z' or 'D' or 'd' or 't' or 'T' => 't',
        'v' or 'f' or 'b' or 'p' => 'p',
        _ => sound,
    };
}
