using System.Runtime.InteropServices;
using System.Text;

namespace EventTimeline.Language.Networks;

/// <summary>Writes numbers, strings and arrays into a section of a <see cref="ModelFile"/>.</summary>
internal sealed class SectionWriter
{
    private readonly MemoryStream _bytes = new();

    /// <summary>Writes one integer.</summary>
    public void Write(int value) => _bytes.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    /// <summary>Writes a short ASCII name, at most 255 characters.</summary>
    public void WriteName(string name)
    {
        _bytes.WriteByte(checked((byte)name.Length));
        _bytes.Write(Encoding.ASCII.GetBytes(name));
    }

    /// <summary>Writes a list of strings, none of which holds a line feed.</summary>
    public void Write(IReadOnlyList<string> strings)
    {
        Write(strings.Count);
        WriteArray<byte>(Encoding.UTF8.GetBytes(string.Join('\n', strings)));
    }

    /// <summary>Writes an array with its length.</summary>
    public void WriteArray<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        Write(bytes.Length);
        _bytes.Write(bytes);
    }

    /// <summary>What was written.</summary>
    public byte[] ToArray() => _bytes.ToArray();
}
