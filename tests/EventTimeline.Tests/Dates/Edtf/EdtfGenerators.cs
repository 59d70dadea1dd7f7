using EventTimeline.Dates.Edtf;
using FsCheck;
using FsCheck.Fluent;

namespace EventTimeline.Tests.Dates.Edtf;

/// <summary>Random EDTF texts of every shape; some name days that do not exist, which the parser refuses.</summary>
internal static class EdtfGenerators
{
    private static readonly Gen<string> Sign = Gen.Frequency((6, Gen.Constant("")), (3, Gen.Elements("?", "~", "%")));

    private static readonly Gen<string> Year = Gen.Frequency(
        (6, Gen.Choose(0, 9999).Select(year => $"{year:0000}")),
        (2, Digits(4).Select(digits => digits)),
        (1, Gen.Choose(1, 9999).Select(year => $"-{year:0000}")),
        (1, Gen.Choose(10000, int.MaxValue).Select(year => $"Y{year}")),
        (1, from mantissa in Gen.Choose(10, 99) from exponent in Gen.Choose(3, 14) select $"Y-{mantissa}E{exponent}"),
        (1, from year in Gen.Choose(1000, 9999) from digits in Gen.Choose(1, 4) select $"{year}S{digits}"));

    private static readonly Gen<string> Month = Gen.Frequency(
        (6, Gen.Choose(1, 12).Select(month => $"{month:00}")), (2, Gen.Choose(21, 41).Select(code => $"{code}")), (2, Digits(2)));

    private static readonly Gen<string> Day = Gen.Frequency((6, Gen.Choose(1, 31).Select(day => $"{day:00}")), (2, Digits(2)));

    public static readonly Gen<string> Date = Gen.OneOf(
        from year in Year from sign in Sign select year + sign,
        from year in Year from a in Sign from b in Sign from month in Month from c in Sign select $"{year}{a}-{b}{month}{c}",
        from year in Year from month in Month from day in Day from a in Sign from b in Sign select $"{year}-{month}{a}-{b}{day}",
        from year in Year from month in Month from day in Day from a in Sign select $"{year}-{month}-{day}{a}");

    private static readonly Gen<string> Time =
        from year in Gen.Choose(1, 9999)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from zone in Gen.Elements("", "Z", "+02", "-04", "+05:30")
        select $"{year:0000}-{month:00}-{day:00}T{hour:00}:{minute:00}:30{zone}";

    private static readonly Gen<string> Interval =
        from start in Gen.Frequency((5, Date), (1, Gen.Elements("", "..")))
        from end in Gen.Frequency((5, Date), (1, Gen.Elements("", "..")))
        select $"{start}/{end}";

    private static readonly Gen<string> Set =
        from members in Gen.ListOf(Gen.OneOf(Date, from a in Date from b in Date select $"{a}..{b}"))
        from first in Gen.Elements("", "..")
        from last in Gen.Elements("", "..")
        from brackets in Gen.Elements("[]", "{}")
        select $"{brackets[0]}{first}{string.Join(',', members)}{last}{brackets[1]}";

    public static Arbitrary<string> Texts => Gen.OneOf(Date, Date, Time, Interval, Set).ToArbitrary();

    /// <summary>Texts of the format's own characters in any order.</summary>
    public static Arbitrary<string> Noise =>
        Gen.ArrayOf(Gen.Elements("0123456789XYES-?~%/.[]{},TZ+: \u0660é".ToCharArray())).Select(text => new string(text)).ToArbitrary();

    /// <summary>Values that the parser accepts.</summary>
    public static Arbitrary<EdtfValue> Values =>
        Texts.Generator.Select(text => EdtfValue.Parse(text).Value).Where(value => value is not null).Select(value => value!).ToArbitrary();

    private static Gen<string> Digits(int count) =>
        Gen.ArrayOf(Gen.Elements("0123456789XXX".ToCharArray()), count).Select(digits => new string(digits));
}
