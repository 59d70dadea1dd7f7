using System.Runtime.InteropServices;
using System.Text;

namespace EventTimeline.Language.Networks;

/// <summary>Reads what <see cref="SectionWriter"/> wrote, in the same order; arrays are copied whole, never item by item.</summary>
/// <remarks>Little-endian, as the machines .NET runs on.</remarks>
internal sealed class SectionReader(ReadOnlyMemory<byte> bytes)
{
    private int _position;

    /// <summary>Reads one integer.</summary>
    public int ReadInt32() => MemoryMarshal.Read<int>(Take(sizeof(int)).Span);

    /// <summary>Reads a short ASCII name.</summary>
    public string ReadName() => Encoding.ASCII.GetString(Take(Take(1).Span[0]).Span);

    /// <summary>Reads a list of strings.</summary>
    public string[] ReadStrings()
    {
        var count = ReadInt32();
        var text = Encoding.UTF8.GetString(ReadBytes().Span);
        return count == 0 ? [] : text.Split('\n');
    }

    /// <summary>Reads bytes; a view, not a copy.</summary>
    public ReadOnlyMemory<byte> ReadBytes() => Take(ReadInt32());

    /// <summary>Reads numbers, such as weights.</summary>
    public T[] ReadArray<T>()
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(ReadBytes().Span).ToArray();

    private ReadOnlyMemory<byte> Take(int length)
    {
        if (length < 0 || length > bytes.Length - _position)
        {
            throw new InvalidDataException("a section of the model ends early");
        }

        _position += length;
        return bytes.Slice(_position - length, length);
    }
}
