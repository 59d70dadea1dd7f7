namespace EventTimeline.Dates.Edtf;

/// <summary>A number of fixed width in which <c>X</c> stands for a digit that is not known: <c>06</c>, <c>1X</c>, <c>19XX</c>.</summary>
/// <param name="Text">ASCII digits and <c>X</c>, at least one.</param>
public readonly record struct EdtfDigits(string Text)
{
    /// <summary>A number with every digit known, filled with zeros on the left.</summary>
    /// <param name="value">Not negative.</param>
    /// <param name="width">How many digits to write.</param>
    public static EdtfDigits Of(int value, int width) =>
        new(value.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(width, '0'));

    /// <summary>The least number it can stand for.</summary>
    public int Least => Number('0');

    /// <summary>The greatest number it can stand for.</summary>
    public int Greatest => Number('9');

    /// <summary>Whether every digit is known.</summary>
    public bool IsKnown => !Text.Contains('X', StringComparison.Ordinal);

    /// <summary>Whether no digit is known.</summary>
    public bool IsUnknown => Text.AsSpan().IndexOfAnyExcept('X') < 0;

    /// <summary>Whether it can stand for <paramref name="value"/>.</summary>
    public bool Matches(int value)
    {
        for (var i = Text.Length - 1; i >= 0; i--)
        {
            if (Text[i] != 'X' && Text[i] - '0' != value % 10)
            {
                return false;
            }

            value /= 10;
        }

        return value == 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private int Number(char unknown)
    {
        var number = 0;
        foreach (var digit in Text)
        {
            number = (number * 10) + (digit == 'X' ? unknown : digit) - '0';
        }

        return number;
    }
}
