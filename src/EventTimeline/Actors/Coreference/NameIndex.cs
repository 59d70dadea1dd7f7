using EventTimeline.Actors.Mentions;
using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Coreference;

/// <summary>Finds the names that another may belong to, by the sound of their words and by initials, so that long documents take no longer a name.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<NameEntry>> _byKey = new(StringComparer.Ordinal);

    /// <summary>The names that share a word, initials or a bracket with a name, each once, in the order they were added.</summary>
    public IEnumerable<NameEntry> Near(NameEntry entry)
    {
        var near = new List<NameEntry>();
        foreach (var key in Keys(entry).Concat(Introducers(entry)))
        {
            if (_byKey.TryGetValue(key, out var held))
            {
                near.AddRange(held);
            }
        }

        return near.Distinct();
    }

    /// <summary>Adds a name.</summary>
    public void Add(NameEntry entry) => AddAlias(entry, entry);

    /// <summary>Lets a name be found by another form of it.</summary>
    public void AddAlias(NameEntry form, NameEntry entry)
    {
        foreach (var key in Keys(form).Append("t:" + form.Text))
        {
            var held = _byKey.TryGetValue(key, out var found) ? found : _byKey[key] = [];
            if (held.Count == 0 || !ReferenceEquals(held[^1], entry))
            {
                held.Add(entry);
            }
        }
    }

    private static IEnumerable<string> Introducers(NameEntry entry) =>
        entry.Mentions.Select(mention => mention.Anchor).OfType<Mention>().Where(anchor => anchor.Form == MentionForm.Name).Select(anchor => "t:" + anchor.Text);

    private static IEnumerable<string> Keys(NameEntry entry)
    {
        foreach (var word in Letters.Fold(entry.Text).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            yield return Sounds.Skeleton(Sounds.Of(word));
        }

        foreach (var part in entry.Person.Parts)
        {
            yield return Sounds.Skeleton(part.Sound);
        }

        var name = entry.Organisation;
        yield return "a:" + (name.Acronym.Length > 0 ? name.Acronym : string.Concat(name.Initials.Where(char.IsUpper)).ToLowerInvariant());
        if (name.Acronym.Length == 0 && name.Initials.Any(char.IsLower))
        {
            yield return "a:" + name.Initials.ToLowerInvariant();
        }
    }
}
