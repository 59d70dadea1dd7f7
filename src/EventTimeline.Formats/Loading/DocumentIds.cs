using System.Text;

namespace EventTimeline.Formats.Loading;

/// <summary>
/// Ids of documents from their files' names: <c>seeds/Visit to Moscow.md</c> is <c>visit-to-moscow</c>. Files of one name get as much of their
/// folders, or of their extension, as tells them apart.
/// </summary>
public static class DocumentIds
{
    private const int Longest = 80;

    /// <summary>Gives each file its id.</summary>
    /// <param name="files">Paths with forward slashes, distinct; their order has no effect.</param>
    /// <param name="known">Ids that files have from an earlier build, by path; they keep them.</param>
    /// <returns>Distinct ids by path.</returns>
    public static IReadOnlyDictionary<string, string> Assign(IReadOnlyList<string> files, IReadOnlyDictionary<string, string> known)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(known);
        var ids = files.Where(known.ContainsKey).ToDictionary(file => file, file => known[file], StringComparer.Ordinal);
        var taken = known.Values.ToHashSet(StringComparer.Ordinal);
        var waiting = files.Where(file => !ids.ContainsKey(file)).Order(StringComparer.Ordinal).ToList();
        for (var parts = 1; waiting.Count > 0 && parts < 12; parts++)
        {
            var named = waiting.GroupBy(file => Name(file, parts), StringComparer.Ordinal).ToList();
            waiting.Clear();
            foreach (var group in named)
            {
                if (group.Count() == 1 && taken.Add(group.Key))
                {
                    ids[group.Single()] = group.Key;
                }
                else
                {
                    waiting.AddRange(group);
                }
            }
        }

        foreach (var file in waiting)
        {
            ids[file] = Numbered(Name(file, 1), taken);
        }

        return ids;
    }

    private static string Numbered(string name, HashSet<string> taken)
    {
        var number = 2;
        while (!taken.Add($"{name}-{number}"))
        {
            number++;
        }

        return $"{name}-{number}";
    }

    /// <summary>The file's stem; from the second part on with its extension, then with ever more of its folders.</summary>
    private static string Name(string file, int parts)
    {
        var slash = file.LastIndexOf('/');
        var dot = file.LastIndexOf('.');
        var stem = dot > slash + 1 ? file[..dot] : file;
        if (parts == 1)
        {
            return Slug(stem[(slash + 1)..]);
        }

        var start = stem.Length;
        for (var i = 0; i < parts && start > 0; i++)
        {
            start = stem.LastIndexOf('/', start - 1);
        }

        return Slug(start > 0 ? stem[(start + 1)..] : parts % 2 == 0 ? stem : file);
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var unit in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                slug.Append(char.ToLowerInvariant(unit));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && char.GetUnicodeCategory(unit) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                slug.Append('-');
            }
        }

        var id = slug.ToString(0, Math.Min(slug.Length, Longest)).Trim('-');
        return id.Length == 0 ? "document" : id;
    }
}
