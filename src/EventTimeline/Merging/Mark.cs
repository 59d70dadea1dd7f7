using EventTimeline.Merging.Composition;

namespace EventTimeline.Merging;

/// <summary>
/// A short name, made from content, for what the tool wrote into a timeline: six letters and digits (30 bits). Marks tell later what a person
/// changed or took out. Two different things share a mark once in a thousand million.
/// </summary>
/// <param name="Value">The 30 bits.</param>
public readonly record struct Mark(uint Value) : IComparable<Mark>
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Letters and digits in a written mark.</summary>
    public const int Length = 6;

    /// <summary>The mark of a report.</summary>
    public static Mark Of(EventSource source) => Of(SourceSignature.Of(source));

    /// <summary>The mark of a name of an actor.</summary>
    /// <param name="actor">Id of the actor.</param>
    /// <param name="name">The name.</param>
    public static Mark OfName(string actor, string name) => Of(SourceSignature.Of(actor, name, -2));

    /// <summary>The mark of a text, such as what a field held.</summary>
    public static Mark OfText(string text) => Of(SourceSignature.Of("", text, -3));

    /// <summary>The mark of a 64-bit hash.</summary>
    public static Mark Of(ulong hash) => new((uint)((hash ^ (hash >> 30)) & 0x3FFFFFFF));

    /// <summary>Reads a written mark.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Mark mark)
    {
        var value = 0u;
        foreach (var letter in text)
        {
            var digit = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0)
            {
                mark = default;
                return false;
            }

            value = (value << 5) | (uint)digit;
        }

        mark = new Mark(value);
        return text.Length == Length;
    }

    /// <summary>Writes the letters.</summary>
    /// <param name="letters">At least <see cref="Length"/> long.</param>
    public void Write(Span<char> letters)
    {
        var value = Value;
        for (var i = Length - 1; i >= 0; i--)
        {
            letters[i] = Alphabet[(int)(value & 31)];
            value >>= 5;
        }
    }

    /// <inheritdoc/>
    public int CompareTo(Mark other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => string.Create(Length, this, static (letters, mark) => mark.Write(letters));

    /// <summary>Whether one sorts before the other.</summary>
    public static bool operator <(Mark left, Mark right) => left.Value < right.Value;

    /// <summary>Whether one sorts after the other.</summary>
    public static bool operator >(Mark left, Mark right) => left.Value > right.Value;

    /// <summary>Whether one sorts before the other or they are equal.</summary>
    public static bool operator <=(Mark left, Mark right) => left.Value <= right.Value;

    /// <summary>Whether one sorts after the other or they are equal.</summary>
    public static bool operator >=(Mark left, Mark right) => left.Value >= right.Value;
}
