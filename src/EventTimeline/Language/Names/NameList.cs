using EventTimeline.Language.Networks;

namespace EventTimeline.Language.Names;

/// <summary>What the lists say of a word in its place, one letter each for the network's features.</summary>
internal static class NameKinds
{
    public const char Country = 'c';
    public const char Demonym = 'd';
    public const char Seat = 's';
    public const char Place = 'l';
    public const char Organisation = 'o';
}

/// <summary>Finds names of the gazetteer in the words of a sentence, the longest first. Immutable.</summary>
internal sealed class NameList
{
    private const int LongestName = 7;
    private const int LongestText = 64;
    private static readonly Lazy<NameList> SharedList = new(() => new NameList());
    private readonly StringTable _names;
    private readonly char[] _kinds;
    private readonly StringTable _firstWords;
    private readonly byte[] _longest;

    private NameList()
    {
        var kinds = new Dictionary<string, char>(StringComparer.Ordinal);
        AddCountries(kinds);
        foreach (var row in Gazetteer.Rows("places.txt"))
        {
            Add(kinds, row[0], NameKinds.Place);
        }

        foreach (var organisation in Gazetteer.Organisations)
        {
            Add(kinds, organisation.Name, NameKinds.Organisation);
            foreach (var other in organisation.OtherNames)
            {
                Add(kinds, other, NameKinds.Organisation);
            }
        }

        _names = new StringTable(kinds.Keys);
        _kinds = [.. kinds.Values];
        var lengths = kinds.Keys.GroupBy(name => name.Split(' ')[0]).ToDictionary(group => group.Key, group => (byte)group.Max(name => name.Count(c => c == ' ') + 1));
        _firstWords = new StringTable(lengths.Keys);
        _longest = [.. lengths.Values];
    }

    /// <summary>The list of the gazetteer's names.</summary>
    public static NameList Shared => SharedList.Value;

    /// <summary>Writes for each word the letter of the name it belongs to, in capitals for the first word of the name; NUL where it belongs to none.</summary>
    public void Mark(ReadOnlySpan<string> forms, Span<char> marks)
    {
        marks.Clear();
        for (var i = 0; i < forms.Length;)
        {
            var (length, kind) = LongestAt(forms[i..]);
            for (var j = 0; j < length; j++)
            {
                marks[i + j] = j == 0 ? char.ToUpperInvariant(kind) : kind;
            }

            i += Math.Max(1, length);
        }
    }

    private (int Length, char Kind) LongestAt(ReadOnlySpan<string> forms)
    {
        Span<char> text = stackalloc char[LongestText];
        var at = Append(text, 0, forms[0]);
        var first = at < 0 ? 0 : _firstWords[text[..at]];
        if (first == 0)
        {
            return (0, '\0');
        }

        var found = (0, '\0');
        var longest = Math.Min(Math.Min(forms.Length, LongestName), (int)_longest[first - 1]);
        for (var count = 1; at > 0; count++)
        {
            if (_names[text[..at]] is not 0 and var name)
            {
                found = (count, _kinds[name - 1]);
            }

            if (count >= longest)
            {
                break;
            }

            at = Append(text, at, forms[count]);
        }

        return found;
    }

    private static int Append(Span<char> text, int at, string form)
    {
        if (at + form.Length + 1 > text.Length)
        {
            return -1;
        }

        if (at > 0)
        {
            text[at++] = ' ';
        }

        return at + form.AsSpan().ToLowerInvariant(text[at..]);
    }

    private static void AddCountries(Dictionary<string, char> kinds)
    {
        foreach (var country in Gazetteer.Countries)
        {
            foreach (var name in country.OtherNames.Prepend(country.Name))
            {
                Add(kinds, name, NameKinds.Country);
            }

            foreach (var demonym in country.Demonyms)
            {
                Add(kinds, demonym, NameKinds.Demonym);
            }

            Add(kinds, country.Capital, NameKinds.Place);
            foreach (var seat in country.Seats)
            {
                Add(kinds, seat, NameKinds.Seat);
            }
        }
    }

    /// <summary>Adds a name as the tokeniser cuts it; the first kind a name got stays.</summary>
    private static void Add(Dictionary<string, char> kinds, string name, char kind)
    {
        var words = Tokens.Tokenizer.Tokenize(name).Select(token => token.Span.Of(name).ToLowerInvariant());
        kinds.TryAdd(string.Join(' ', words), kind);
    }
}
