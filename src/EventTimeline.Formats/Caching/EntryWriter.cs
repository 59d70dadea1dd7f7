using System.Text;
using EventTimeline.Dates;
using EventTimeline.Text;
using NodaTime;

namespace EventTimeline.Formats.Caching;

/// <summary>Writes the parts of a cache entry: small numbers in few bytes, each string once.</summary>
internal sealed class EntryWriter
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);

    internal EntryWriter() => _writer = new BinaryWriter(_bytes, Encoding.UTF8);

    internal ReadOnlySpan<byte> Bytes => _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);

    internal void Number(int value) => _writer.Write7BitEncodedInt(value);

    internal void Fraction(double value) => _writer.Write(value);

    internal void Flag(bool value) => _writer.Write(value);

    /// <summary>A string, or null: 0 for null, 1 for one that comes now, else the number of an earlier one.</summary>
    internal void Text(string? value)
    {
        if (value is null)
        {
            Number(0);
        }
        else if (_strings.TryGetValue(value, out var earlier))
        {
            Number(earlier);
        }
        else
        {
            Number(1);
            _writer.Write(value);
            _strings.Add(value, _strings.Count + 2);
        }
    }

    internal void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    internal void OptionalSpan(TextSpan? span)
    {
        Flag(span is not null);
        if (span is { } known)
        {
            Span(known);
        }
    }

    internal void OptionalNumber(int? value)
    {
        Flag(value is not null);
        Number(value ?? 0);
    }

    internal void Bounds(DateBounds bounds)
    {
        Day(bounds.Earliest);
        Day(bounds.Latest);
    }

    internal void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Day(LocalDate? day)
    {
        Flag(day is not null);
        if (day is { } known)
        {
            _writer.Write((short)known.Year);
            _writer.Write((short)((known.Month << 5) | known.Day));
        }
    }
}
