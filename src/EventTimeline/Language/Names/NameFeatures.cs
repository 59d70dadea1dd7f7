using EventTimeline.Language.Networks;
using EventTimeline.Language.Tagging;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Language.Names;

/// <summary>What the network sees of a word to find names: its spelling (see <see cref="WordFeatures"/>), its Penn tag and place in the tree, and what the lists say of it. Immutable.</summary>
internal sealed class NameFeatures(StringTable table, WordVectors vectors)
{
    private const int More = 5;
    private const int LongestHead = 24;
    private const int LongestKey = 2 * WordVectors.LongestWord;
    private readonly WordFeatures _spelling = new(table, vectors);

    /// <summary>The feature of a word that was not seen in training.</summary>
    public int UnknownWord => _spelling.UnknownWord;

    /// <summary>Fills the input of the network for a sentence.</summary>
    public void Fill(ReadWords words, SequenceInput input)
    {
        _spelling.Fill(words.Forms, input, More);
        Span<char> marks = words.Count <= 512 ? stackalloc char[words.Count] : new char[words.Count];
        NameList.Shared.Mark(words.Forms, marks);
        Span<char> key = stackalloc char[LongestKey];
        for (var i = 0; i < words.Count; i++)
        {
            var features = input[i];
            for (var column = 0; column < More; column++)
            {
                features[WordFeatures.PerWord + column] = table[Key(words, i, column, marks[i], key)];
            }
        }
    }

    /// <summary>The keys of all features of a sentence, to count them before a table is made.</summary>
    public static IEnumerable<string> Keys(ReadWords words, WordVectors vectors)
    {
        var marks = new char[words.Count];
        NameList.Shared.Mark(words.Forms, marks);
        var key = new char[LongestKey];
        var own = Enumerable.Range(0, words.Count).SelectMany(i => Enumerable.Range(0, More).Select(column => Key(words, i, column, marks[i], key).ToString()));
        return WordFeatures.Keys(words.Forms, vectors).Concat(own);
    }

    private static ReadOnlySpan<char> Key(ReadWords words, int at, int column, char mark, Span<char> key) => column switch
    {
        0 => TagKey(words.PennTags[at], key),
        1 => MarkKey(mark, words.Forms[at], key),
        2 => ClueKey(words.Forms[at], key),
        3 => ArcKey(words, at, key),
        _ => HeadKey(words, at, key),
    };

    /// <summary>The relation to the head, and whether the head is the word before, the word after, or further off on either side.</summary>
    private static ReadOnlySpan<char> ArcKey(ReadWords words, int at, Span<char> key)
    {
        var head = words.Heads[at];
        key[0] = 'R';
        key[1] = head < 0 ? 'r' : head == at - 1 ? 'b' : head == at + 1 ? 'a' : head < at ? '<' : '>';
        words.Relations[at].CopyTo(key[2..]);
        return key[..(2 + words.Relations[at].Length)];
    }

    /// <summary>The relation to the head with the head: what says something is a person, what one is in is a place.</summary>
    private static ReadOnlySpan<char> HeadKey(ReadWords words, int at, Span<char> key)
    {
        var head = words.Heads[at];
        if (head < 0 || words.Forms[head].Length > LongestHead)
        {
            return default;
        }

        key[0] = 'H';
        var length = 1 + words.Forms[head].AsSpan().ToLowerInvariant(key[1..]);
        key[length++] = ' ';
        words.Relations[at].CopyTo(key[length..]);
        return key[..(length + words.Relations[at].Length)];
    }

    private static ReadOnlySpan<char> TagKey(string pennTag, Span<char> key)
    {
        key[0] = 'T';
        pennTag.CopyTo(key[1..]);
        return key[..(pennTag.Length + 1)];
    }

    private static ReadOnlySpan<char> MarkKey(char mark, string form, Span<char> key)
    {
        if (mark == '\0')
        {
            return default;
        }

        key[0] = 'G';
        key[1] = mark;
        key[2] = CaseOf(form);
        return key[..3];
    }

    private static ReadOnlySpan<char> ClueKey(string form, Span<char> key)
    {
        if (form.Length > 24)
        {
            return default;
        }

        var clue = WordClues.Of(key[..form.AsSpan().ToLowerInvariant(key)]);
        if (clue == '\0')
        {
            return default;
        }

        key[0] = 'C';
        key[1] = clue;
        key[2] = CaseOf(form);
        return key[..3];
    }

    private static char CaseOf(string form) => !char.IsUpper(form[0]) ? 'x' : form.Length > 1 && char.IsUpper(form[^1]) ? 'U' : 'X';
}
