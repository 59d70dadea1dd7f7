using EventTimeline.Actors.Mentions;

namespace EventTimeline.Actors.Coreference;

/// <summary>One actor of a document while its mentions are being gathered.</summary>
internal sealed class Entity(int index, ActorKind kind)
{
    /// <summary>Position among the document's entities.</summary>
    public int Index { get; } = index;

    /// <summary>What it is.</summary>
    public ActorKind Kind { get; set; } = kind;

    /// <summary>Gender, where something told it.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether it is several.</summary>
    public bool IsPlural { get; set; }

    /// <summary>Index of the country it belongs to, or -1.</summary>
    public int Country { get; set; } = -1;

    /// <summary>Name forms with how often each is used.</summary>
    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Nouns that the document uses for it, roles' nouns among them.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Modifiers of those nouns.</summary>
    public HashSet<string> Modifiers { get; } = new(StringComparer.Ordinal);

    /// <summary>Titles and offices, each once.</summary>
    public List<ActorRole> Roles { get; } = [];

    /// <summary>How many mentions it has.</summary>
    public int Mentions { get; private set; }

    /// <summary>The first mention.</summary>
    public Mention? First { get; private set; }

    /// <summary>The fullest description, for an entity without a name.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Takes a mention in.</summary>
    public void Add(Mention mention)
    {
        mention.Entity = Index;
        Mentions++;
        First ??= mention;
        Gender = Gender == Gender.Unknown ? mention.Gender : Gender;
        Country = Country < 0 ? mention.Country : Country;
        if (mention.Form == MentionForm.Name)
        {
            Names[mention.Text] = Names.GetValueOrDefault(mention.Text) + 1;
        }
        else if (mention.Form == MentionForm.Description)
        {
            AddDescription(mention);
        }

        foreach (var role in mention.Roles)
        {
            AddRole(role);
        }
    }

    private void AddDescription(Mention mention)
    {
        Nouns.Add(mention.Noun);
        Modifiers.UnionWith(mention.Modifiers);
        if (Description.Length == 0)
        {
            Description = mention.Text;
        }
    }

    private void AddRole(ActorRole role)
    {
        if (role.Title.Length > 0 && !Roles.Exists(held => held.Title.Equals(role.Title, StringComparison.OrdinalIgnoreCase)))
        {
            Roles.Add(role);
        }
    }
}
