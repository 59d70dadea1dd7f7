using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Identity;

/// <summary>A name form, taken apart once.</summary>
internal sealed class NameForm(string text, bool isPerson)
{
    /// <summary>As written.</summary>
    public string Text { get; } = text;

    /// <summary>Read as a personal name, or null.</summary>
    public PersonName? Person { get; } = isPerson ? PersonNameParser.Parse(text) : null;

    /// <summary>Read as another name, or null.</summary>
    public OrganisationName? Other { get; } = isPerson ? null : OrganisationNameParser.Parse(text);

    /// <summary>Whether it is too short to tell one person from another.</summary>
    public bool IsShort => Person is { Parts.Count: < 2 };
}

/// <summary>All actors of the collection whose fullest name is written alike; what clustering joins.</summary>
internal sealed class NameNode(string key, string name, bool isPerson)
{
    private readonly int[] _kinds = new int[6];

    /// <summary>The folded name with its class; unique.</summary>
    public string Key { get; } = key;

    /// <summary>The name as first met in order of the documents' ids.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it names a person.</summary>
    public bool IsPerson { get; } = isPerson;

    /// <summary>Name forms with the number of documents that use each; the short ones too.</summary>
    public SortedDictionary<string, int> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>Roles in order of the documents' ids, each once.</summary>
    public List<ActorRole> Roles { get; } = [];

    /// <summary>Where it stands: documents and local indices.</summary>
    public List<(string Document, int Actor)> Members { get; } = [];

    /// <summary>Names of organisations and countries of its documents, for telling namesakes apart.</summary>
    public HashSet<string> Context { get; } = new(StringComparer.Ordinal);

    /// <summary>The name taken apart.</summary>
    public NameForm Main { get; } = new(name, isPerson);

    /// <summary>The kind that most documents give it.</summary>
    public ActorKind Kind => (ActorKind)Array.IndexOf(_kinds, _kinds.Max());

    /// <summary>Number of documents.</summary>
    public int Documents => Members.Count;

    /// <summary>Takes an actor of a document in.</summary>
    public void Add(string document, LocalActor actor)
    {
        Members.Add((document, actor.Index));
        _kinds[(int)actor.Kind]++;
        foreach (var form in actor.Names.Append(actor.Name).Distinct(StringComparer.Ordinal))
        {
            Forms[form] = Forms.GetValueOrDefault(form) + 1;
        }

        foreach (var role in actor.Roles)
        {
            if (Roles.Count < 12 && !Roles.Exists(held => held.Title.Equals(role.Title, StringComparison.OrdinalIgnoreCase)))
            {
                Roles.Add(role);
            }
        }
    }

    /// <summary>The forms that are compared with other names: full names of persons, every form of others.</summary>
    public IEnumerable<NameForm> Comparable()
    {
        yield return Main;
        foreach (var text in Forms.Keys)
        {
            // A short form such as "Sun" for "Sun Microsystems" tells nothing in another document.
            var isShortForm = Main.Text.StartsWith(text + " ", StringComparison.Ordinal);
            if (text != Main.Text && !isShortForm && new NameForm(text, IsPerson) is { IsShort: false } form)
            {
                yield return form;
            }
        }
    }
}
