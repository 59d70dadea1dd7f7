using System.Runtime.InteropServices;

namespace EventTimeline.Language.Networks;

/// <summary>
/// Strings numbered from 1, looked up without allocating; 0 stands for every other string. Read from the model without building anything.
/// </summary>
/// <remarks>Open addressing with linear probing over the FNV-1a hash of UTF-16 units. Immutable.</remarks>
internal sealed class StringTable
{
    private readonly int[] _slots;
    private readonly int[] _starts;
    private readonly char[] _characters;

    /// <summary>Makes the table of these strings, numbered from 1 in the order given; they must differ.</summary>
    public StringTable(IReadOnlyCollection<string> strings)
    {
        _starts = new int[strings.Count + 1];
        _characters = string.Concat(strings).ToCharArray();
        _slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(strings.Count + 1) * 2)];
        var number = 0;
        foreach (var text in strings)
        {
            _starts[number + 1] = _starts[number] + text.Length;
            number++;
            var slot = Hash(text) & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = number;
        }
    }

    private StringTable(int[] slots, int[] starts, char[] characters)
    {
        _slots = slots;
        _starts = starts;
        _characters = characters;
    }

    /// <summary>How many strings there are; the highest number.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The number of a string, or 0 where it is not in the table.</summary>
    public int this[ReadOnlySpan<char> text]
    {
        get
        {
            var slot = Hash(text) & (_slots.Length - 1);
            while (_slots[slot] is not 0 and var number)
            {
                if (Characters(number).SequenceEqual(text))
                {
                    return number;
                }

                slot = (slot + 1) & (_slots.Length - 1);
            }

            return 0;
        }
    }

    /// <summary>The string with a number from 1 to <see cref="Count"/>.</summary>
    public string Text(int number) => new(Characters(number));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static StringTable Read(SectionReader reader) => new(reader.ReadArray<int>(), reader.ReadArray<int>(), reader.ReadArray<char>());

    /// <summary>Writes the table into a section.</summary>
    public void Write(SectionWriter writer)
    {
        writer.WriteArray<int>(_slots);
        writer.WriteArray<int>(_starts);
        writer.WriteArray<char>(_characters);
    }

    private ReadOnlySpan<char> Characters(int number) => _characters.AsSpan(_starts[number - 1].._starts[number]);

    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(text))
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }
}
