using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Language.Tokens;
using EventTimeline.Training.Networks;

namespace EventTimeline.Training.Names;

/// <summary>Names to put in the place of others, so that the network learns what stands around names and not only the few names it has seen.</summary>
internal sealed class NamePool
{
    private const float FromLists = 0.6f;
    private const float Initial = 0.12f;
    private readonly Dictionary<EntityKind, List<string[]>> _seen;
    private readonly string[] _given = Words("given-names.txt");
    private readonly string[] _family = Words("surnames.txt");
    private readonly List<string[]> _organisations =
        [.. Gazetteer.Organisations.SelectMany(organisation => organisation.OtherNames.Prepend(organisation.Name)).Select(Tokens)];

    private readonly List<string[]> _places =
        [.. Gazetteer.Rows("places.txt").Select(row => row[0]).Concat(Gazetteer.Countries.SelectMany(country => country.OtherNames.Prepend(country.Name).Append(country.Capital))).Select(Tokens)];

    private readonly string[] _peoples = [.. Gazetteer.Countries.SelectMany(country => country.Demonyms)];

    /// <summary>Takes the names of some sentences, and those of the gazetteer.</summary>
    public NamePool(IEnumerable<NamedSentence> sentences)
    {
        _seen = sentences.SelectMany(sentence => sentence.Names.Select(name => (name.Kind, Forms: sentence.Forms[name.First..name.End])))
            .GroupBy(name => name.Kind)
            .ToDictionary(group => group.Key, group => group.Select(name => name.Forms).ToList());
    }

    /// <summary>A name of the same kind as another, as long as a name of its kind may be.</summary>
    public string[] Draw(EntityKind kind, string[] instead, Noise noise)
    {
        if (noise.NextSingle() > FromLists)
        {
            return kind == EntityKind.Other || !_seen.TryGetValue(kind, out var seen) ? instead : seen[noise.Next(seen.Count)];
        }

        return kind switch
        {
            EntityKind.Person => DrawPerson(instead.Length, noise),
            EntityKind.Organisation => _organisations[noise.Next(_organisations.Count)],
            EntityKind.Place => _places[noise.Next(_places.Count)],
            _ => instead.Length == 1 && Gazetteer.CountryOfDemonym(instead[0]) is not null ? [_peoples[noise.Next(_peoples.Length)]] : instead,
        };
    }

    private string[] DrawPerson(int length, Noise noise)
    {
        var (given, family) = (_given[noise.Next(_given.Length)], _family[noise.Next(_family.Length)]);
        if (length == 1)
        {
            return [noise.NextSingle() < 0.5f ? given : family];
        }

        return noise.NextSingle() < Initial ? [given, $"{(char)('A' + noise.Next(26))}.", family] : [given, family];
    }

    private static string[] Words(string list) => [.. Gazetteer.Words(list).Order(StringComparer.Ordinal).Select(Treebanks.Distortion.Capitalised)];

    private static string[] Tokens(string name) => [.. Tokenizer.Tokenize(name).Select(token => token.Span.Of(name))];
}
