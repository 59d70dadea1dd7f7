namespace EventTimeline.Documents;

/// <summary>A full date in a file's name: <c>2019-12-04-visit.txt</c>, <c>report_20191204.md</c>, <c>2019_12_04.html</c>.</summary>
internal static class FileNameDate
{
    /// <summary>The date as <c>yyyy-MM-dd</c>, or null.</summary>
    internal static string? Find(string file)
    {
        var name = file.AsSpan(file.LastIndexOf('/') + 1);
        for (var i = 0; i + 8 <= name.Length; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(name[i - 1]))
            {
                continue;
            }

            if (Read(name[i..]) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static string? Read(ReadOnlySpan<char> rest)
    {
        var separator = rest[4];
        var parted = separator is '-' or '_' or '.';
        var length = parted ? 10 : 8;
        if (rest.Length < length || (rest.Length > length && char.IsLetterOrDigit(rest[length])) || (parted && rest[7] != separator))
        {
            return null;
        }

        var year = rest[..4];
        var month = rest.Slice(parted ? 5 : 4, 2);
        var day = rest.Slice(parted ? 8 : 6, 2);
        return Number(year) is >= 1500 and <= 2199 && Number(month) is >= 1 and <= 12 && Number(day) is >= 1 and <= 31
            ? $"{year}-{month}-{day}"
            : null;
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        digits.IndexOfAnyExceptInRange('0', '9') < 0 && int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;
}
