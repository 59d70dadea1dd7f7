using System.Globalization;

namespace EventTimeline.Evaluation.Dates;

/// <summary>Makes EDTF texts of every shape; the same for the same seed.</summary>
internal sealed class EdtfTexts(int seed)
{
    private readonly Random _random = new(seed);

    public string Next() => _random.Next(10) switch
    {
        < 6 => Date(),
        6 => Time(),
        7 or 8 => $"{End()}/{End()}",
        _ => Set(),
    };

    private string Date()
    {
        var year = Year();
        var stops = year.StartsWith('Y') || year.Contains('S', StringComparison.Ordinal);
        return stops ? year + Sign(9) : _random.Next(4) switch
        {
            0 => year + Sign(3),
            1 => $"{year}{Sign(6)}-{Sign(6)}{Month()}{Sign(4)}",
            2 => $"{year}-{PlainMonth()}{Sign(6)}-{Sign(6)}{Day()}",
            _ => $"{year}-{PlainMonth()}-{Day()}{Sign(3)}",
        };
    }

    private string Year() => _random.Next(12) switch
    {
        < 7 => Number(0, 9999, 4),
        7 => Number(0, 9999, 4)[..3] + "X",
        8 => Number(0, 9999, 4)[..2] + "XX",
        9 => "-" + Number(1, 9999, 4),
        10 => "Y" + Number(10_000, 999_999, 0),
        _ => $"{Number(1000, 9999, 4)}S{_random.Next(1, 5)}",
    };

    private string Month() => _random.Next(3) == 0 ? Number(21, 42, 2) : PlainMonth();

    private string PlainMonth() => _random.Next(8) switch
    {
        0 => "XX",
        1 => "1X",
        _ => Number(1, 13, 2),
    };

    private string Day() => _random.Next(8) switch
    {
        0 => "XX",
        1 => _random.Next(3) + "X",
        _ => Number(1, 32, 2),
    };

    private string Time() =>
        $"{Number(1, 9999, 4)}-{Number(1, 13, 2)}-{Number(1, 29, 2)}T{Number(0, 24, 2)}:{Number(0, 60, 2)}:{Number(0, 60, 2)}{(_random.Next(2) == 0 ? "Z" : "+02:00")}";

    private string End() => _random.Next(8) switch
    {
        0 => "",
        1 => "..",
        _ => Date(),
    };

    private string Set()
    {
        var members = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Number(1000, 2100, 4)).Order(StringComparer.Ordinal);
        var text = string.Join(',', members);
        text = _random.Next(4) switch { 0 => ".." + text, 1 => text + "..", _ => text };
        return _random.Next(2) == 0 ? $"[{text}]" : $"{{{text}}}";
    }

    private string Sign(int oneIn) => _random.Next(oneIn) == 0 ? "?~%"[_random.Next(3)].ToString() : "";

    private string Number(int least, int beyond, int width) =>
        _random.Next(least, beyond).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
