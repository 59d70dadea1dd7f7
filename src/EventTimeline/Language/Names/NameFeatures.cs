using EventTimeline.Language.Networks;
using EventTimeline.Language.Tagging;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Language.Names;

/// <summary>What the network sees of a word to find names: its spelling (see <see cref="WordFeatures"/>), its Penn tag, and what the lists say of it. Immutable.</summary>
internal sealed class NameFeatures(StringTable table, WordVectors vectors)
{
    private const int More = 3;
    private readonly WordFeatures _spelling = new(table, vectors);

    /// <summary>The feature of a word that was not seen in training.</summary>
    public int UnknownWord => _spelling.UnknownWord;

    /// <summary>The number of a feature, or 0.</summary>
    public int this[string key] => table[key];

    /// <summary>Fills the input of the network for a sentence.</summary>
    public void Fill(ReadOnlySpan<string> forms, ReadOnlySpan<string> pennTags, SequenceInput input)
    {
        _spelling.Fill(forms, input, More);
        Span<char> marks = forms.Length <= 512 ? stackalloc char[forms.Length] : new char[forms.Length];
        NameList.Shared.Mark(forms, marks);
        Span<char> key = stackalloc char[WordVectors.LongestWord];
        for (var i = 0; i < forms.Length; i++)
        {
            var features = input[i];
            features[WordFeatures.PerWord] = table[TagKey(pennTags[i], key)];
            features[WordFeatures.PerWord + 1] = table[MarkKey(marks[i], forms[i], key)];
            features[WordFeatures.PerWord + 2] = table[ClueKey(forms[i], key)];
        }
    }

    /// <summary>The keys of all features of a sentence, to count them before a table is made.</summary>
    public static IEnumerable<string> Keys(string[] forms, string[] pennTags, WordVectors vectors)
    {
        var marks = new char[forms.Length];
        NameList.Shared.Mark(forms, marks);
        var key = new char[WordVectors.LongestWord];
        var own = Enumerable.Range(0, forms.Length).SelectMany(i => new[]
        {
            TagKey(pennTags[i], key).ToString(), MarkKey(marks[i], forms[i], key).ToString(), ClueKey(forms[i], key).ToString(),
        });
        return WordFeatures.Keys(forms, vectors).Concat(own);
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
