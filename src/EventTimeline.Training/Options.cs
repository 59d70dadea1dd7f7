using System.Globalization;

namespace EventTimeline.Training;

/// <summary>The words after a verb: <c>--name value value …</c>; values before the first name belong to the empty name.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the words.</summary>
    public Options(IEnumerable<string> words)
    {
        var name = "";
        foreach (var word in words)
        {
            if (word.StartsWith("--", StringComparison.Ordinal))
            {
                name = word[2..];
                _values.TryAdd(name, []);
                continue;
            }

            if (!_values.TryGetValue(name, out var list))
            {
                _values[name] = list = [];
            }

            list.Add(word);
        }
    }

    /// <summary>The values of a name; empty where it was not given.</summary>
    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>The one value of a name.</summary>
    /// <exception cref="ArgumentException">It was not given once.</exception>
    public string One(string name) =>
        All(name) is [var value] ? value : throw new ArgumentException($"--{name} takes one value");

    /// <summary>A number, or <paramref name="standard"/> where it was not given.</summary>
    public T Number<T>(string name, T standard)
        where T : IParsable<T> => All(name).Count == 0 ? standard : T.Parse(One(name), CultureInfo.InvariantCulture);
}
