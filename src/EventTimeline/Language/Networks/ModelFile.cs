using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EventTimeline.Language.Networks;

/// <summary>
/// A trained model: named binary sections in one file, each written by the part that reads it. Immutable.
/// </summary>
/// <remarks>
/// Layout, little-endian: <c>ETLM</c>, format version (int32), SHA-256 of all that follows, number of sections (int32); for each section its name
/// (length byte, ASCII), offset and length (int32 each); then the sections, each starting at a multiple of 16 bytes.
/// </remarks>
internal sealed class ModelFile
{
    private const string ResourceName = "Language/English/english.model";
    private const int FormatVersion = 1;
    private const int HashStart = 8;
    private const int BodyStart = HashStart + SHA256.HashSizeInBytes;
    private const int Alignment = 16;
    private static readonly Lazy<ModelFile?> EmbeddedModel = new(ReadEmbedded);
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _sections = new(StringComparer.Ordinal);

    private ModelFile(string hash)
    {
        Hash = hash;
    }

    /// <summary>The English model inside this assembly, or null where the assembly was built without one.</summary>
    public static ModelFile? Embedded => EmbeddedModel.Value;

    /// <summary>SHA-256 of the content, 64 lower-case hexadecimal digits, as stated in the file (see <see cref="IsIntact"/>).</summary>
    public string Hash { get; }

    /// <summary>Names of the sections, in ordinal order.</summary>
    public IEnumerable<string> Names => _sections.Keys;

    /// <summary>Whether there is a section of this name.</summary>
    public bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>The bytes of a section.</summary>
    /// <exception cref="InvalidDataException">There is no such section.</exception>
    public ReadOnlyMemory<byte> this[string name] =>
        _sections.TryGetValue(name, out var bytes) ? bytes : throw new InvalidDataException($"the model has no section \"{name}\"");

    /// <summary>A reader at the start of a section.</summary>
    /// <exception cref="InvalidDataException">There is no such section.</exception>
    public SectionReader Open(string name) => new(this[name]);

    /// <summary>Reads a model; the sections are views into <paramref name="bytes"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a model of this format.</exception>
    public static ModelFile Read(byte[] bytes)
    {
        if (bytes.Length < BodyStart + sizeof(int) || !bytes.AsSpan(0, 4).SequenceEqual("ETLM"u8))
        {
            throw new InvalidDataException("not a language model");
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4)) != FormatVersion)
        {
            throw new InvalidDataException("a language model of another format version");
        }

        var model = new ModelFile(Convert.ToHexStringLower(bytes, HashStart, SHA256.HashSizeInBytes));
        var table = new SectionReader(bytes.AsMemory(BodyStart));
        for (var left = table.ReadInt32(); left > 0; left--)
        {
            var name = table.ReadName();
            var offset = table.ReadInt32();
            var length = table.ReadInt32();
            if (offset < BodyStart || length < 0 || offset > bytes.Length - length)
            {
                throw new InvalidDataException($"section \"{name}\" lies outside the model");
            }

            model._sections[name] = bytes.AsMemory(offset, length);
        }

        return model;
    }

    /// <summary>Whether the bytes of a model still have the hash they state.</summary>
    public static bool IsIntact(ReadOnlySpan<byte> bytes) =>
        bytes.Length > BodyStart && SHA256.HashData(bytes[BodyStart..]).AsSpan().SequenceEqual(bytes[HashStart..BodyStart]);

    /// <summary>A model as bytes; the same sections give the same bytes, in whatever order they come.</summary>
    public static byte[] Write(IEnumerable<KeyValuePair<string, byte[]>> sections)
    {
        var sorted = sections.OrderBy(section => section.Key, StringComparer.Ordinal).ToList();
        var offset = Align(BodyStart + sizeof(int) + sorted.Sum(section => 1 + section.Key.Length + (2 * sizeof(int))));
        var table = new SectionWriter();
        table.Write(sorted.Count);
        foreach (var (name, bytes) in sorted)
        {
            table.WriteName(name);
            table.Write(offset);
            table.Write(bytes.Length);
            offset = Align(offset + bytes.Length);
        }

        var file = new byte[offset];
        Encoding.ASCII.GetBytes("ETLM", file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), FormatVersion);
        var tableBytes = table.ToArray();
        tableBytes.CopyTo(file, BodyStart);
        var at = Align(BodyStart + tableBytes.Length);
        foreach (var (_, bytes) in sorted)
        {
            bytes.CopyTo(file, at);
            at = Align(at + bytes.Length);
        }

        SHA256.HashData(file.AsSpan(BodyStart), file.AsSpan(HashStart));
        return file;
    }

    private static int Align(int offset) => (offset + Alignment - 1) / Alignment * Alignment;

    private static ModelFile? ReadEmbedded()
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(ResourceName);
        if (stream is null)
        {
            return null;
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return Read(bytes);
    }
}
