using EventTimeline.Dates;
using EventTimeline.Events;

namespace EventTimeline.Formats.Caching;

/// <summary>Dates as bytes of a cache entry.</summary>
internal static class DateEntry
{
    internal static void Write(EntryWriter entry, ResolvedDate date)
    {
        entry.Span(date.Span);
        entry.Text(date.Text);
        entry.Number((int)date.Type);
        entry.Text(date.Value);
        entry.Text(date.Mod);
        entry.Text(date.Edtf);
        entry.Bounds(date.Bounds);
        entry.Number((int)date.Precision);
        entry.Number((int)date.Basis);
        entry.Text(date.Derivation.Rule);
        entry.Text(date.Derivation.Because);
        entry.OptionalSpan(date.Derivation.Anchor);
        entry.List(date.Derivation.Rejected, entry.Text);
        entry.Text(date.Landmark);
        entry.OptionalSpan(date.Range?.Span);
        if (date.Range is { } range)
        {
            entry.Text(range.Text);
            entry.Text(range.Edtf);
            entry.Bounds(range.Bounds);
        }
    }

    internal static ResolvedDate Read(EntryReader entry) => new()
    {
        Span = entry.Span(),
        Text = entry.Text(),
        Type = (TimexType)entry.Number(),
        Value = entry.Text(),
        Mod = entry.OptionalText(),
        Edtf = entry.OptionalText(),
        Bounds = entry.Bounds(),
        Precision = (DatePrecision)entry.Number(),
        Basis = (DateBasis)entry.Number(),
        Derivation = new DateDerivation(entry.Text(), entry.Text(), entry.OptionalSpan(), entry.List(entry.Text)),
        Landmark = entry.OptionalText(),
        Range = entry.OptionalSpan() is { } span ? new DateRange(span, entry.Text(), entry.Text(), entry.Bounds()) : null,
    };

    internal static void Write(EntryWriter entry, EventDate date)
    {
        entry.Text(date.Edtf);
        entry.Bounds(date.Bounds);
        entry.Number((int)date.Precision);
        entry.Number((int)date.Basis);
        entry.Text(date.Text);
        entry.OptionalSpan(date.Span);
        entry.Text(date.Because);
    }

    internal static EventDate ReadEventDate(EntryReader entry) => new()
    {
        Edtf = entry.OptionalText(),
        Bounds = entry.Bounds(),
        Precision = (DatePrecision)entry.Number(),
        Basis = (DateBasis)entry.Number(),
        Text = entry.OptionalText(),
        Span = entry.OptionalSpan(),
        Because = entry.OptionalText(),
    };
}
