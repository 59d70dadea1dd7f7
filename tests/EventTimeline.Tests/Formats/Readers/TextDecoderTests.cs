using System.Text;
using EventTimeline.Formats.Readers;
using EventTimeline.Text;

namespace EventTimeline.Tests.Formats.Readers;

public sealed class TextDecoderTests
{
    private const string Words = "The naïve minister said: “No deal – yet.”";
    private readonly List<(DiagnosticSeverity Severity, int? Line, int? Column)> _reports = [];

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public void Unicode_is_read_with_and_without_a_mark(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)];
        Decode(bytes).ShouldBe(Words);
        _reports.ShouldBeEmpty();
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_windows_1252()
    {
        Decode([(byte)'n', 0xE9, 0x93, 0x94, 0x96, 0x80]).ShouldBe("né“”–€");
        _reports.ShouldBeEmpty();
    }

    [Fact]
    public void A_bad_byte_in_utf8_is_named_with_its_place()
    {
        byte[] bytes = [.. "Zürich\nGenè"u8, 0xC3, .. "ve — Bern"u8];
        Decode(bytes).ShouldBe("Zürich\nGenè\uFFFDve — Bern");
        _reports.ShouldBe([(DiagnosticSeverity.Error, 2, 6)]);
    }

    [Fact]
    public void A_page_may_declare_an_older_encoding() =>
        TextDecoder.Decode([0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0], "windows-1251", Report).ShouldBe("Москва");

    [Theory]
    [InlineData("no-such-encoding")]
    [InlineData("")]
    public void An_unknown_declaration_is_passed_over(string declared) =>
        TextDecoder.Decode([0xE9], declared, Report).ShouldBe("é");

    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "a PDF document")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0 }, "a ZIP archive or an office document")]
    [InlineData(new byte[] { 1, 0, 2, 0, 0, 0, 7, 7, 9 }, "binary data")]
    [InlineData(new byte[] { (byte)'a', (byte)'b', (byte)'\n' }, null)]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, null)]
    public void Files_that_are_no_text_are_known(byte[] bytes, string? what) => BinaryContent.Describe(bytes).ShouldBe(what);

    private string Decode(byte[] bytes) => TextDecoder.Decode(bytes, null, Report);

    private void Report(DiagnosticSeverity severity, string message, int? line, int? column) => _reports.Add((severity, line, column));
}
