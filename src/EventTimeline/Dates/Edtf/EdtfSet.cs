using System.Collections.Immutable;

namespace EventTimeline.Dates.Edtf;

/// <summary>A member of a set: a date, or every date from one to another at their precision; an open end is null.</summary>
/// <param name="First">The date, or the first of the range; null for <c>..x</c>.</param>
/// <param name="Last">The last of the range; equal to <paramref name="First"/> for a single date; null for <c>x..</c>.</param>
/// <param name="IsRange">Whether it is a range.</param>
public sealed record EdtfSetMember(EdtfDate? First, EdtfDate? Last, bool IsRange)
{
    /// <summary>A single date.</summary>
    public static EdtfSetMember Of(EdtfDate date) => new(date, date, IsRange: false);

    /// <summary>A range, both ends inclusive; null is open.</summary>
    public static EdtfSetMember Between(EdtfDate? first, EdtfDate? last) => new(first, last, IsRange: true);

    /// <summary>Earliest and latest day.</summary>
    public DateBounds Bounds => new(First?.Bounds.Earliest, Last?.Bounds.Latest);

    /// <inheritdoc/>
    public override string ToString() => IsRange ? $"{First}..{Last}" : $"{First}";
}

/// <summary>Dates taken together: one of them (<c>[1667,1668]</c>) or all of them (<c>{1960,1961-12}</c>).</summary>
public sealed record EdtfSet : EdtfValue
{
    internal EdtfSet(bool isChoice, ImmutableArray<EdtfSetMember> members)
    {
        IsChoice = isChoice;
        Members = members;
    }

    /// <summary>Whether one of the members is meant, not known which; else all are.</summary>
    public bool IsChoice { get; }

    /// <summary>At least one; in the order written.</summary>
    public ImmutableArray<EdtfSetMember> Members { get; }

    /// <inheritdoc/>
    public override DateBounds Bounds => new(
        Members.Any(member => member.Bounds.Earliest is null) ? null : Members.Min(member => member.Bounds.Earliest),
        Members.Any(member => member.Bounds.Latest is null) ? null : Members.Max(member => member.Bounds.Latest));

    /// <summary>For a choice what the width of the bounds amounts to, for all-of the coarsest of the members.</summary>
    public override DatePrecision Precision => IsChoice ? EdtfBounds.OfWidth(Bounds) : AllDates.Min(date => date.Precision);

    /// <inheritdoc/>
    public override EdtfQualification Qualification => AllDates.Aggregate(EdtfQualification.None, (all, date) => all | date.Qualification);

    private IEnumerable<EdtfDate> AllDates => Members.SelectMany(member => new[] { member.First, member.Last }).OfType<EdtfDate>();

    /// <summary>One of the given dates, not known which.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static EdtfSet OneOf(params IEnumerable<EdtfDate> dates) => Of(isChoice: true, dates);

    /// <summary>All of the given dates.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static EdtfSet AllOf(params IEnumerable<EdtfDate> dates) => Of(isChoice: false, dates);

    /// <summary>Some date in a range, both ends inclusive: <c>[2006-01-11..2006-01-20]</c>.</summary>
    public static EdtfSet OneWithin(EdtfDate first, EdtfDate last) => new(isChoice: true, [EdtfSetMember.Between(first, last)]);

    /// <summary>Some date up to and with <paramref name="last"/>: <c>[..2006-04-30]</c>.</summary>
    public static EdtfSet OneUpTo(EdtfDate last) => new(isChoice: true, [EdtfSetMember.Between(null, last)]);

    /// <summary>Some date from <paramref name="first"/> on: <c>[2006-05-01..]</c>.</summary>
    public static EdtfSet OneFrom(EdtfDate first) => new(isChoice: true, [EdtfSetMember.Between(first, null)]);

    /// <inheritdoc/>
    public bool Equals(EdtfSet? other) => other is not null && IsChoice == other.IsChoice && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString()
    {
        var members = string.Join(',', Members);
        return IsChoice ? $"[{members}]" : $"{{{members}}}";
    }

    private static EdtfSet Of(bool isChoice, IEnumerable<EdtfDate> dates)
    {
        var members = dates.Select(EdtfSetMember.Of).ToImmutableArray();
        return members.IsEmpty ? throw new ArgumentException(EdtfErrors.Empty, nameof(dates)) : new EdtfSet(isChoice, members);
    }
}
