namespace EventTimeline.Formats.Readers;

/// <summary>Windows code page 1252: Latin-1 with typographic marks in 0x80 to 0x9F (Microsoft's bestfit1252 table).</summary>
internal static class Windows1252
{
    private const string High =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>Bytes that the code page leaves undefined.</summary>
    internal static ReadOnlySpan<byte> Undefined => [0x81, 0x8D, 0x8F, 0x90, 0x9D];

    /// <summary>One character a byte; undefined bytes become U+FFFD.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[i] = bytes[i] is >= 0x80 and <= 0x9F ? High[bytes[i] - 0x80] : (char)bytes[i];
        }

        return new string(text);
    }
}
