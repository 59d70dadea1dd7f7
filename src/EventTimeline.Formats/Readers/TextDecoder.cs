using System.Text;
using EventTimeline.Text;

namespace EventTimeline.Formats.Readers;

/// <summary>
/// Turns a file's bytes into text: byte order marks first, then UTF-16 by its zero bytes, then UTF-8 where the bytes are valid, else Windows-1252,
/// which is what older tools wrote. A text that is UTF-8 but for a few bytes is read as UTF-8, and the first bad byte is reported with its place.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="declared">Encoding that the file declares for itself, or null.</param>
    /// <param name="report">Takes a message where bytes had to be replaced.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, string? declared, DiagnosticSink report)
    {
        if (MarkedEncoding(bytes) is var (marked, length))
        {
            return marked.GetString(bytes[length..]);
        }

        if (Utf16Encoding(bytes) is { } wide)
        {
            return wide.GetString(bytes);
        }

        if (TryUtf8(bytes) is { } text)
        {
            return text;
        }

        return Declared(declared) is { } encoding ? encoding.GetString(bytes) : DecodeUnmarked(bytes, report);
    }

    private static string DecodeUnmarked(ReadOnlySpan<byte> bytes, DiagnosticSink report)
    {
        var (valid, invalid, first) = Utf8Sequences(bytes);
        if (valid > invalid)
        {
            Report(bytes, first, "is not valid UTF-8 in a text that otherwise is; it was read as \uFFFD", report);
            return Encoding.UTF8.GetString(bytes);
        }

        var undefined = bytes.IndexOfAny(Windows1252.Undefined);
        if (undefined >= 0)
        {
            Report(bytes, undefined, "belongs neither to UTF-8 nor to Windows-1252; it was read as \uFFFD", report);
        }

        return Windows1252.Decode(bytes);
    }

    private static void Report(ReadOnlySpan<byte> bytes, int offset, string what, DiagnosticSink report)
    {
        var before = bytes[..offset];
        var line = before.Count((byte)'\n') + 1;
        var column = offset - (before.LastIndexOf((byte)'\n') + 1) + 1;
        report(DiagnosticSeverity.Error, $"byte 0x{bytes[offset]:X2} {what}", line, column);
    }

    private static (Encoding Encoding, int Length)? MarkedEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>UTF-16 without a mark: Western text has a zero in nearly every second byte, always on the same side.</summary>
    private static Encoding? Utf16Encoding(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        var most = sample.Length / 2 * 7 / 10;
        return most < 2 ? null : odd >= most && even == 0 ? Encoding.Unicode : even >= most && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>How many sequences beyond ASCII are valid, how many are not, and where the first of those stands.</summary>
    private static (int Valid, int Invalid, int First) Utf8Sequences(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid, first) = (0, 0, -1);
        for (var i = 0; i < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[i..], out _, out var length);
            if (status != System.Buffers.OperationStatus.Done)
            {
                invalid++;
                first = first < 0 ? i : first;
            }
            else if (length > 1)
            {
                valid++;
            }

            i += Math.Max(1, length);
        }

        return (valid, invalid, first);
    }

    private static Encoding? Declared(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name.Trim()) ?? Encoding.GetEncoding(name.Trim());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
