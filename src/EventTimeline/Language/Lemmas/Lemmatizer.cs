using EventTimeline.Language.Networks;

namespace EventTimeline.Language.Lemmas;

/// <summary>
/// Finds dictionary forms with rules learnt from treebanks: for a word class, the longest ending that is known says how many letters go and what comes
/// in their place; whole words that are exceptions come first. Immutable.
/// </summary>
internal sealed class Lemmatizer
{
    /// <summary>The section of the model that holds the rules.</summary>
    public const string SectionName = "lemmas";

    /// <summary>The longest ending that a rule has, in UTF-16 units.</summary>
    public const int LongestEnding = 6;

    private const int LongestWord = 40;
    private readonly StringTable _keys;
    private readonly byte[] _cuts;
    private readonly string[] _endings;

    /// <summary>Makes a lemmatiser of its rules.</summary>
    /// <param name="keys">Class letter, then <c>^</c> and a whole word, or an ending.</param>
    /// <param name="cuts">How many units each key takes off.</param>
    /// <param name="endings">What each key puts in their place.</param>
    public Lemmatizer(IReadOnlyCollection<string> keys, byte[] cuts, string[] endings)
        : this(new StringTable(keys), cuts, endings)
    {
    }

    private Lemmatizer(StringTable keys, byte[] cuts, string[] endings) => (_keys, _cuts, _endings) = (keys, cuts, endings);

    /// <summary>Reads the rules from the model.</summary>
    public static Lemmatizer Load(ModelFile model)
    {
        var reader = model.Open(SectionName);
        return new Lemmatizer(StringTable.Read(reader), reader.ReadArray<byte>(), reader.ReadStrings());
    }

    /// <summary>The section that <see cref="Load"/> reads.</summary>
    public KeyValuePair<string, byte[]> ToSection()
    {
        var writer = new SectionWriter();
        _keys.Write(writer);
        writer.WriteArray<byte>(_cuts);
        writer.Write(_endings);
        return new(SectionName, writer.ToArray());
    }

    /// <summary>The dictionary form: small letters, but a proper noun stays as it is.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="tag">Its universal tag.</param>
    /// <param name="pennTag">Its Penn tag, which says number and tense.</param>
    public string Lemma(string form, PartOfSpeech tag, string pennTag)
    {
        if (tag is PartOfSpeech.ProperNoun or PartOfSpeech.Punctuation or PartOfSpeech.Numeral || form.Length > LongestWord)
        {
            return form;
        }

        Span<char> key = stackalloc char[LongestWord + 2];
        key[0] = ClassOf(pennTag);
        key[1] = '^';
        var lower = key.Slice(2, form.AsSpan().ToLowerInvariant(key[2..]));
        Normalise(lower);
        var rule = _keys[key[..(lower.Length + 2)]];
        if (rule == 0 && HasEndings(key[0]))
        {
            rule = LongestRule(key, lower.Length);
        }

        var (cut, ending) = rule == 0 ? (0, "") : (_cuts[rule - 1], _endings[rule - 1]);
        return cut == 0 && ending.Length == 0 && lower.SequenceEqual(form) ? form : string.Concat(lower[..Math.Max(0, lower.Length - cut)], ending);
    }

    /// <summary>The letter of a word class whose forms are built alike.</summary>
    public static char ClassOf(string pennTag) => pennTag switch
    {
        "VBD" or "VBN" => 'd',
        "VBG" => 'g',
        "VBZ" => 'z',
        "VB" or "VBP" or "MD" => 'v',
        "NNS" => 's',
        "JJR" or "RBR" => 'r',
        "JJS" or "RBS" => 't',
        "PRP" => 'p',
        "POS" => 'o',
        _ => 'x',
    };

    /// <summary>Whether words of the class are changed by their ending; of other classes only whole words are.</summary>
    public static bool HasEndings(char wordClass) => wordClass is 'd' or 'g' or 'z' or 's' or 'r' or 't';

    /// <summary>Curly apostrophes become straight.</summary>
    public static void Normalise(Span<char> word) => word.Replace('’', '\'');

    private int LongestRule(Span<char> key, int length)
    {
        var wordClass = key[0];
        for (var ending = Math.Min(LongestEnding, length); ending > 0; ending--)
        {
            // The class letter is written over whatever stands before the ending.
            var start = 2 + length - ending - 1;
            var saved = key[start];
            key[start] = wordClass;
            var rule = _keys[key.Slice(start, ending + 1)];
            key[start] = saved;
            if (rule > 0)
            {
                return rule;
            }
        }

        return 0;
    }
}
