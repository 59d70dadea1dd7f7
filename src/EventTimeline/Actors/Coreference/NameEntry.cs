using EventTimeline.Actors.Mentions;
using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Coreference;

/// <summary>A name of a document with its mentions; other names join it.</summary>
internal sealed class NameEntry(string text)
{
    private PersonName? _person;
    private OrganisationName? _organisation;
    private readonly int[] _votes = new int[6];

    /// <summary>The fullest form.</summary>
    public string Text { get; } = text;

    /// <summary>Words of the fullest form.</summary>
    public int Words { get; } = text.Count(symbol => symbol == ' ') + 1;

    /// <summary>Its mentions; never empty.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Read as a personal name.</summary>
    public PersonName Person => _person ??= PersonNameParser.Parse(Text);

    /// <summary>Read as another name.</summary>
    public OrganisationName Organisation => _organisation ??= OrganisationNameParser.Parse(Text);

    /// <summary>The country it is a name of, or -1.</summary>
    public int Country => Mentions[0].Country;

    /// <summary>What most mentions of the fullest form take it for. A thing is what nothing tells more of, so that any other vote outweighs it.</summary>
    public ActorKind Kind => (ActorKind)Array.IndexOf(_votes, _votes.Max());

    /// <summary>Gender that any mention tells.</summary>
    public Gender Gender => Mentions.Find(mention => mention.Gender != Gender.Unknown)?.Gender ?? Gender.Unknown;

    /// <summary>Takes another name in.</summary>
    public void Join(NameEntry other)
    {
        Mentions.AddRange(other.Mentions);
        if (Kind == ActorKind.Thing)
        {
            for (var kind = 0; kind < _votes.Length; kind++)
            {
                _votes[kind] += other._votes[kind];
            }
        }
    }

    /// <summary>Takes a mention in.</summary>
    public void Add(Mention mention)
    {
        Mentions.Add(mention);
        _votes[(int)mention.Kind] += mention.KindWeight;
    }
}
