using System.Globalization;

namespace EventTimeline.Dates.Edtf;

/// <summary>
/// A year as EDTF writes it: four digits, some of them perhaps unknown (<c>-0044</c>, <c>19XX</c>); or with a leading <c>Y</c> beyond four
/// digits (<c>Y-17E7</c>); either with a number of significant digits (<c>1950S2</c>). Year 0 is 1 BCE.
/// </summary>
public sealed record EdtfYear
{
    private EdtfYear(string digits, bool negative, bool isLong, int exponent, int significantDigits)
    {
        Digits = digits;
        IsNegative = negative;
        IsLong = isLong;
        Exponent = exponent;
        SignificantDigits = significantDigits;
        (Earliest, Latest) = Range();
    }

    /// <summary>The digits as written, without sign, exponent and significance.</summary>
    public string Digits { get; }

    /// <summary>Whether it is before year 0.</summary>
    public bool IsNegative { get; }

    /// <summary>Whether it is written with a leading <c>Y</c>.</summary>
    public bool IsLong { get; }

    /// <summary>How many zeros follow the digits; 0 where it is not written with an exponent.</summary>
    public int Exponent { get; }

    /// <summary>How many leading digits count; 0 where all do.</summary>
    public int SignificantDigits { get; }

    /// <summary>First year it can be, inclusive.</summary>
    public long Earliest { get; }

    /// <summary>Last year it can be, inclusive.</summary>
    public long Latest { get; }

    /// <summary>Whether it is <c>XXXX</c>, which bounds nothing.</summary>
    public bool IsUnknown => !IsLong && !IsNegative && new EdtfDigits(Digits).IsUnknown;

    /// <summary>Whether one year is meant.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>A year with every digit known; with a leading <c>Y</c> where four digits do not hold it.</summary>
    public static EdtfYear Of(long year)
    {
        var digits = (year < 0 ? -(Int128)year : year).ToString(CultureInfo.InvariantCulture);
        return digits.Length > 4
            ? new EdtfYear(digits, year < 0, isLong: true, 0, 0)
            : new EdtfYear(digits.PadLeft(4, '0'), year < 0, isLong: false, 0, 0);
    }

    /// <summary>Makes a year of parts that the parser has checked: they fit in 18 digits.</summary>
    internal static EdtfYear OfParts(string digits, bool negative, bool isLong, int exponent, int significantDigits) =>
        new(digits, negative, isLong, exponent, significantDigits);

    /// <summary>Whether it can stand for <paramref name="year"/>.</summary>
    public bool Matches(int year) =>
        year >= Earliest && year <= Latest &&
        (IsLong || SignificantDigits > 0 || new EdtfDigits(Digits).Matches(Math.Abs(year)));

    /// <summary>The canonical text.</summary>
    public override string ToString() =>
        $"{(IsLong ? "Y" : "")}{(IsNegative ? "-" : "")}{Digits}{(Exponent > 0 ? $"E{Exponent}" : "")}{(SignificantDigits > 0 ? $"S{SignificantDigits}" : "")}";

    private (long Earliest, long Latest) Range()
    {
        var (near, far) = IsLong || SignificantDigits > 0 ? Magnitudes() : FourDigits();
        return IsNegative ? (-far, -near) : (near, far);
    }

    private (long Near, long Far) FourDigits()
    {
        var digits = new EdtfDigits(Digits);
        return (digits.Least, digits.Greatest);
    }

    private (long Near, long Far) Magnitudes()
    {
        var value = long.Parse(Digits, CultureInfo.InvariantCulture) * PowerOfTen(Exponent);
        var width = Digits.Length + Exponent;
        var step = SignificantDigits == 0 ? 1 : PowerOfTen(width - SignificantDigits);
        var near = value / step * step;
        return (near, near + step - 1);
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
