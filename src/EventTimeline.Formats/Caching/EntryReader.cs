using System.Buffers.Binary;
using EventTimeline.Dates;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Formats.Caching;

/// <summary>Reads what <see cref="EntryWriter"/> wrote; damage shows as an <see cref="InvalidDataException"/>.</summary>
internal sealed class EntryReader(byte[] bytes, int length, StringPool pool)
{
    private readonly List<string> _strings = [];
    private int _position;

    internal int Number()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Take(1)[0];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (int)value;
            }
        }

        throw new InvalidDataException();
    }

    internal double Fraction() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    internal bool Flag() => Take(1)[0] != 0;

    internal string Text() => OptionalText() ?? throw new InvalidDataException();

    internal string? OptionalText()
    {
        switch (Number())
        {
            case 0:
                return null;
            case 1:
                var text = pool.Get(Take(Number()));
                _strings.Add(text);
                return text;
            case var earlier when earlier > 1 && earlier - 2 < _strings.Count:
                return _strings[earlier - 2];
            default:
                throw new InvalidDataException();
        }
    }

    internal TextSpan Span()
    {
        var start = Number();
        var size = Number();
        return start >= 0 && size >= 0 ? new TextSpan(start, start + size) : throw new InvalidDataException();
    }

    internal TextSpan? OptionalSpan() => Flag() ? Span() : null;

    internal int? OptionalNumber()
    {
        var has = Flag();
        var value = Number();
        return has ? value : null;
    }

    internal DateBounds Bounds() => new(Day(), Day());

    internal T[] List<T>(Func<T> read)
    {
        var count = Number();
        if (count < 0 || count > length)
        {
            throw new InvalidDataException();
        }

        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = read();
        }

        return items;
    }

    private LocalDate? Day()
    {
        if (!Flag())
        {
            return null;
        }

        var year = BinaryPrimitives.ReadInt16LittleEndian(Take(2));
        var rest = BinaryPrimitives.ReadInt16LittleEndian(Take(2));
        try
        {
            return new LocalDate(year, rest >> 5, rest & 31);
        }
        catch (ArgumentOutOfRangeException failure)
        {
            throw new InvalidDataException(null, failure);
        }
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || _position + count > length)
        {
            throw new InvalidDataException();
        }

        var taken = bytes.AsSpan(_position, count);
        _position += count;
        return taken;
    }
}
