using System.Text.Json;
using EventTimeline.Dates;
using EventTimeline.Dates.Edtf;
using NodaTime;
using NodaTime.Text;

namespace EventTimeline.Evaluation.Dates;

/// <summary>Holds the EDTF parser against the npm package <c>edtf</c> on generated texts.</summary>
internal sealed class EdtfMeasure : IMeasure
{
    private const int Count = 5000;

    public string Name => "edtf";

    public string Summary => "EDTF against the npm package edtf on generated texts (EDTF_MODULES names the folder of its node_modules)";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var source = new EdtfTexts(8601);
        var texts = Enumerable.Range(0, Count * 2).Select(_ => source.Next()).Distinct().Take(Count).ToList();
        if (PeerScript.Run("edtf-peer.mjs", texts) is not { } answers)
        {
            output.WriteLine("node or its package edtf is not here; set EDTF_MODULES to the folder whose node_modules holds it");
            return;
        }

        var groups = texts.Zip(answers, (text, answer) => (text, Kind: Compare(text, answer), answer)).GroupBy(row => row.Kind)
            .OrderByDescending(group => group.Count()).ToList();
        output.WriteLine($"{texts.Count} texts");
        foreach (var group in groups)
        {
            output.WriteLine($"{group.Count(),6}  {group.Key}");
            foreach (var row in options.Errors && group.Key != EdtfDifference.None ? group.Take(15) : [])
            {
                output.WriteLine($"          {row.text,-32} {EdtfValue.Parse(row.text).Value?.Bounds}  peer: {row.answer}");
            }
        }
    }

    private static string Compare(string text, string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var peer = new PeerAnswer(
            json.RootElement.TryGetProperty("canonical", out var canonical) ? canonical.GetString() : null,
            new DateBounds(Day(json.RootElement, "earliest"), Day(json.RootElement, "latest")),
            json.RootElement.TryGetProperty("error", out _));
        return EdtfDifference.Of(text, EdtfValue.Parse(text), peer);
    }

    private static LocalDate? Day(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var day) && day.GetString() is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : null;
}

/// <summary>What the peer made of a text.</summary>
/// <param name="Canonical">Its own text for the value.</param>
/// <param name="Bounds">Earliest and latest day; null where it gives none or one beyond four digits.</param>
/// <param name="Refused">Whether it read nothing.</param>
internal sealed record PeerAnswer(string? Canonical, DateBounds Bounds, bool Refused);
