namespace EventTimeline.Dates.Vocabulary;

/// <summary>
/// The words of one language that matter to dates, looked up by a hash that the scanner computes while it walks the word. Immutable, thread-safe.
/// </summary>
internal sealed class Lexicon
{
    private readonly Lexeme[] _lexemes;
    private readonly ulong[] _classes;
    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <summary>Makes the lexicon from its words; the first index given out is 1.</summary>
    public Lexicon(IEnumerable<Lexeme> words)
    {
        _lexemes = [new Lexeme(""), .. words];
        _classes = [.. _lexemes.Select(lexeme => lexeme.Classes)];
        var size = 256;
        while (size < _lexemes.Length * 8)
        {
            size *= 2;
        }

        _slots = new Slot[size];
        _mask = size - 1;
        for (var i = 1; i < _lexemes.Length; i++)
        {
            Insert(i);
        }
    }

    /// <summary>The entry at an index that <see cref="Find"/> gave; index 0 is of no class.</summary>
    public Lexeme this[int index] => _lexemes[index];

    /// <summary>All entries but the empty one.</summary>
    public IEnumerable<Lexeme> Lexemes => _lexemes.Skip(1);

    /// <summary>The classes of the entry at an index.</summary>
    public ulong ClassesOf(int index) => _classes[index];

    /// <summary>Adds one character to a word's hash; upper and lower case count the same.</summary>
    public static uint Hash(uint hash, uint character) => (hash * 31) + (character | 0x20);

    /// <summary>Index of the entry of a word, whatever its case, or 0.</summary>
    /// <param name="hash"><see cref="Hash"/> over the word's characters, from 0.</param>
    /// <param name="word">The word as written.</param>
    public int Find(uint hash, ReadOnlySpan<char> word)
    {
        for (var slot = Spread(hash) & _mask; ; slot = (slot + 1) & _mask)
        {
            var entry = _slots[slot];
            if (entry.Index == 0)
            {
                return 0;
            }

            if (entry.Hash == hash && word.Equals(_lexemes[entry.Index].Text, StringComparison.OrdinalIgnoreCase))
            {
                return entry.Index;
            }
        }
    }

    private static int Spread(uint hash) => (int)((hash * 2654435769u) >> 16);

    private void Insert(int index)
    {
        var hash = 0u;
        foreach (var character in _lexemes[index].Text)
        {
            hash = Hash(hash, character);
        }

        var slot = Spread(hash) & _mask;
        while (_slots[slot].Index != 0)
        {
            slot = (slot + 1) & _mask;
        }

        _slots[slot] = new Slot(hash, (ushort)index);
    }

    private readonly record struct Slot(uint Hash, ushort Index);
}
