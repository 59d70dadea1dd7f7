namespace EventTimeline.Formats.Readers;

/// <summary>Tells files that are no text by their first bytes and by their control characters.</summary>
internal static class BinaryContent
{
    private const int Sample = 8192;

    /// <summary>What the file is, such as "a PDF document", or null where it may be text.</summary>
    internal static string? Describe(ReadOnlySpan<byte> bytes) => Known(bytes) ?? (HasControls(bytes) ? "binary data" : null);

    private static string? Known(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => "a PDF document",
        [0x50, 0x4B, 0x03, 0x04, ..] => "a ZIP archive or an office document",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
        [0x89, 0x50, 0x4E, 0x47, ..] => "a PNG image",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG image",
        [0x47, 0x49, 0x46, 0x38, ..] => "a GIF image",
        [0x1F, 0x8B, ..] => "compressed data",
        [0x7F, 0x45, 0x4C, 0x46, ..] => "a program",
        [0x4D, 0x5A, 0x90, ..] => "a program",
        _ => null,
    };

    /// <summary>Text has no control characters but tab, line ends, form feed, backspace and escape; UTF-16 and UTF-32 are told by their zeros.</summary>
    private static bool HasControls(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            return false;
        }

        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int zerosEven = 0, zerosOdd = 0, controls = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? zerosEven++ : zerosOdd++;
            }
            else if (sample[i] < 0x20 && sample[i] is not (0x09 or 0x0A or 0x0D or 0x0C or 0x08 or 0x1B or 0x1A or 0x0B))
            {
                controls++;
            }
        }

        var zeros = zerosEven + zerosOdd;
        var isWide = Math.Min(zerosEven, zerosOdd) == 0 && zeros * 20 >= sample.Length * 7;
        return (zeros > 0 && !isWide) || controls * 50 > sample.Length;
    }
}
