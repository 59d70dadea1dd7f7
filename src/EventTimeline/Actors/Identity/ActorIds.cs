using System.Text;
using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Identity;

/// <summary>Ids from names.</summary>
internal static class ActorIds
{
    private const int LongestId = 60;

    /// <summary>Lower-case letters, digits and single hyphens; never empty.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var symbol in Letters.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(symbol))
            {
                slug.Append(symbol);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && symbol is not ('\'' or '.'))
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString(0, Math.Min(slug.Length, LongestId)).Trim('-');
        return text.Length > 0 ? text : "actor";
    }
}
