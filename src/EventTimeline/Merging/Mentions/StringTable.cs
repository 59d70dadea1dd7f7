namespace EventTimeline.Merging.Mentions;

/// <summary>Gives every distinct string a number, in order of first sight, so that inner loops compare integers.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public string this[int id] => _names[id];

    public int Add(string name)
    {
        if (!_ids.TryGetValue(name, out var id))
        {
            id = _names.Count;
            _ids.Add(name, id);
            _names.Add(name);
        }

        return id;
    }

    /// <summary>The number of a string, or -1 where it was never added.</summary>
    public int Find(string name) => _ids.GetValueOrDefault(name, -1);
}
