using EventTimeline.Language.Networks;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Language.Tagging;

/// <summary>What the network sees of a word's spelling: the word, its beginning and ends, its shape, and the case of the whole sentence. Immutable.</summary>
/// <remarks>
/// Letters are compared in lower case, so that a headline in capitals loses only its shape; the case of the sentence tells how far shapes can be trusted.
/// </remarks>
internal sealed class WordFeatures(StringTable table, WordVectors vectors)
{
    /// <summary>Features of a word.</summary>
    public const int PerWord = 7;

    /// <summary>The column of the word itself.</summary>
    public const int WordColumn = 0;

    private const int LongestShape = 8;
    private readonly int _unknownWord = table["w"];

    /// <summary>The feature of a word that was not seen in training.</summary>
    public int UnknownWord => _unknownWord;

    /// <summary>How many features there are.</summary>
    public int Count => table.Count;

    /// <summary>Fills the input of a network for a sentence.</summary>
    /// <param name="forms">The words.</param>
    /// <param name="input">Receives the features.</param>
    /// <param name="moreColumns">Columns left empty behind <see cref="PerWord"/>, for the caller's own features.</param>
    public void Fill(ReadOnlySpan<string> forms, SequenceInput input, int moreColumns = 0)
    {
        input.Reset(forms.Length, PerWord + moreColumns);
        var style = SentenceCase.Of(forms);
        Span<char> lower = stackalloc char[WordVectors.LongestWord];
        Span<char> key = stackalloc char[WordVectors.LongestWord + 1];
        for (var i = 0; i < forms.Length; i++)
        {
            var form = forms[i].AsSpan(0, Math.Min(forms[i].Length, WordVectors.LongestWord));
            var letters = lower[..form.ToLowerInvariant(lower)];
            input.Vectors[i] = VectorRow(letters);
            var features = input[i];
            for (var column = 0; column < PerWord; column++)
            {
                features[column] = table[Key(column, form, letters, style, input.Vectors[i] != 0, key)];
            }

            if (features[WordColumn] == 0)
            {
                features[WordColumn] = _unknownWord;
            }
        }
    }

    /// <summary>The keys of all features of a sentence's words, to count them before a table is made.</summary>
    public static IEnumerable<string> Keys(string[] forms, WordVectors vectors)
    {
        var none = new WordFeatures(new StringTable([]), vectors);
        var style = SentenceCase.Of(forms);
        var key = new char[WordVectors.LongestWord + 1];
        foreach (var whole in forms)
        {
            var form = whole[..Math.Min(whole.Length, WordVectors.LongestWord)];
            var letters = form.ToLowerInvariant();
            var known = none.VectorRow(letters) != 0;
            for (var column = 0; column < PerWord; column++)
            {
                yield return Key(column, form, letters, style, known, key).ToString();
            }
        }
    }

    private int VectorRow(ReadOnlySpan<char> letters)
    {
        var row = vectors.RowOf(letters);
        if (row != 0 || letters.Length < 3)
        {
            return row;
        }

        // What comes after the last hyphen carries most of a compound's syntax: "Hamas-controlled".
        var hyphen = letters[..^1].LastIndexOf('-');
        return hyphen > 0 ? vectors.RowOf(letters[(hyphen + 1)..]) : 0;
    }

    private static ReadOnlySpan<char> Key(
        int column, ReadOnlySpan<char> form, ReadOnlySpan<char> letters, SentenceCase style, bool known, Span<char> key)
    {
        key[0] = "w123phc"[column];
        switch (column)
        {
            case WordColumn:
                return Join(key, letters);
            case 1 or 2 or 3:
                return letters.Length <= column ? default : Join(key, letters[^Math.Min(column + 1, letters.Length)..]);
            case 4:
                return letters.Length <= 3 ? default : Join(key, letters[..3]);
            case 5:
                return key[..(1 + WordShape.Write(form, key.Slice(1, LongestShape)))];
            default:
                key[1] = style.Letter;
                key[2] = known ? 'k' : 'u';
                return key[..3];
        }
    }

    private static ReadOnlySpan<char> Join(Span<char> key, ReadOnlySpan<char> letters)
    {
        letters.CopyTo(key[1..]);
        return key[..(letters.Length + 1)];
    }
}
