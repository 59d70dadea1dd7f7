using System.Collections.Immutable;

namespace EventTimeline.Dates.Edtf;

/// <summary>Reads EDTF, levels 0 to 2. Each method reads one part of the grammar and returns whether it is there.</summary>
internal static class EdtfParser
{
    private const int LongestText = 4096;

    public static EdtfParseResult Parse(string text)
    {
        if (text.Length > LongestText)
        {
            return EdtfParseResult.Failure(LongestText, EdtfErrors.TooLong);
        }

        var scanner = new EdtfScanner(text);
        if (!Value(ref scanner, out var value) || (!scanner.AtEnd && !scanner.Fail(EdtfErrors.Trailing)))
        {
            return EdtfParseResult.Failure(scanner.FaultPosition, scanner.Fault ?? EdtfErrors.Empty);
        }

        return EdtfParseResult.Of(value!);
    }

    private static bool Value(ref EdtfScanner scanner, out EdtfValue? value)
    {
        value = null;
        return scanner.Current switch
        {
            '[' => Set(ref scanner, isChoice: true, out value),
            '{' => Set(ref scanner, isChoice: false, out value),
            _ => DateOrInterval(ref scanner, out value),
        };
    }

    private static bool DateOrInterval(ref EdtfScanner scanner, out EdtfValue? value)
    {
        value = null;
        if (!End(ref scanner, out var start))
        {
            return false;
        }

        if (scanner.Take('/'))
        {
            return Interval(ref scanner, start, out value);
        }

        if (start.Date is not { } date)
        {
            return scanner.Fail(EdtfErrors.Empty);
        }

        value = date;
        return scanner.Current != 'T' || EdtfTimeParser.Time(ref scanner, date, out value);
    }

    private static bool Interval(ref EdtfScanner scanner, EdtfEnd start, out EdtfValue? value)
    {
        value = null;
        var position = scanner.Position;
        if (!End(ref scanner, out var end))
        {
            return false;
        }

        if (start.Date is null && end.Date is null)
        {
            return scanner.Fail(EdtfErrors.OpenBothEnds, 0);
        }

        var interval = new EdtfInterval(start, end);
        value = interval;
        return interval.IsOrdered || scanner.Fail(EdtfErrors.Backwards, position);
    }

    private static bool End(ref EdtfScanner scanner, out EdtfEnd end)
    {
        end = EdtfEnd.Unknown;
        if (scanner.TakeDots())
        {
            end = EdtfEnd.Open;
            return true;
        }

        if (scanner.AtEnd || scanner.Current == '/')
        {
            return true;
        }

        if (!EdtfDateParser.Date(ref scanner, out var date))
        {
            return false;
        }

        end = EdtfEnd.At(date!);
        return true;
    }

    private static bool Set(ref EdtfScanner scanner, bool isChoice, out EdtfValue? value)
    {
        value = null;
        scanner.Take(scanner.Current);
        var members = ImmutableArray.CreateBuilder<EdtfSetMember>();
        do
        {
            scanner.Take(' ');
            if (!Member(ref scanner, members.Count == 0, out var member))
            {
                return false;
            }

            members.Add(member!);
        }
        while (members[^1].Last is not null && scanner.Take(','));

        value = new EdtfSet(isChoice, members.ToImmutable());
        return scanner.Take(isChoice ? ']' : '}') || scanner.Fail(EdtfErrors.SetEnd);
    }

    private static bool Member(ref EdtfScanner scanner, bool isFirst, out EdtfSetMember? member)
    {
        member = null;
        if (scanner.TakeDots())
        {
            if (!isFirst)
            {
                return scanner.Fail(EdtfErrors.EarlierFirst, scanner.Position - 2);
            }

            var read = EdtfDateParser.Date(ref scanner, out var latest);
            member = EdtfSetMember.Between(null, latest);
            return read;
        }

        if (!EdtfDateParser.Date(ref scanner, out var date))
        {
            return false;
        }

        member = EdtfSetMember.Of(date!);
        return !scanner.TakeDots() || RangeEnd(ref scanner, date!, out member);
    }

    private static bool RangeEnd(ref EdtfScanner scanner, EdtfDate first, out EdtfSetMember? member)
    {
        var position = scanner.Position;
        member = EdtfSetMember.Between(first, null);
        if (scanner.Current is ']' or '}')
        {
            return true;
        }

        if (!EdtfDateParser.Date(ref scanner, out var last))
        {
            return false;
        }

        member = EdtfSetMember.Between(first, last);
        return !(first.Bounds.Earliest > last!.Bounds.Latest) || scanner.Fail(EdtfErrors.Backwards, position);
    }
}
