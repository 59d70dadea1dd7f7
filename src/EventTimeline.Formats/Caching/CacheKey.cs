using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using EventTimeline.Dates;

namespace EventTimeline.Formats.Caching;

/// <summary>
/// What the result of reading a document depends on, as a 128-bit hash (SHA-256, cut): the file's bytes and name, what is known of its date from
/// outside, and the code and data that read it.
/// </summary>
/// <param name="High">First half.</param>
/// <param name="Low">Second half.</param>
public readonly record struct CacheKey(ulong High, ulong Low)
{
    /// <summary>Bytes in a written key.</summary>
    internal const int Size = 16;

    /// <summary>
    /// The code and data that read documents: the identities of both compiled assemblies, which change whenever a line of them, the language
    /// model or a word list does.
    /// </summary>
    private static readonly string Reader = $"{TimelineBuilder.Version}/{typeof(CacheKey).Assembly.ManifestModule.ModuleVersionId:N}";

    /// <summary>The key of a document.</summary>
    /// <param name="file">Its path; the name alone counts.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="context">What is known from outside.</param>
    /// <param name="engine">Names the engines and languages that read it, where they are not the default ones.</param>
    public static CacheKey Of(string file, ReadOnlySpan<byte> content, DatingContext context, string engine = "")
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(context);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Reader);
        Append(hash, engine);
        Append(hash, file[(file.LastIndexOf('/') + 1)..]);
        Append(hash, context.Published is { } published ? $"{published.Edtf}|{published.Bounds}|{published.Basis}|{published.Because}" : "");
        foreach (var known in context.Events)
        {
            Append(hash, $"{known.Lemma}|{string.Join(',', known.Modifiers)}|{known.Edtf}|{known.Bounds}|{known.Title}");
        }

        hash.AppendData(content);
        Span<byte> bytes = stackalloc byte[32];
        hash.GetHashAndReset(bytes);
        return Read(bytes);
    }

    internal static CacheKey Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));

    internal void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, High);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], Low);
    }

    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
