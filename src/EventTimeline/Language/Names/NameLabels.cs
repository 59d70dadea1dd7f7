namespace EventTimeline.Language.Names;

/// <summary>
/// The labels a network gives to words, for each kind of name: first, inner and last word of a name, and the only word of one (BILOU; Ratinov and Roth 2009).
/// 0 is a word outside of names.
/// </summary>
internal static class NameLabels
{
    /// <summary>No name.</summary>
    public const int Outside = 0;

    /// <summary>Kinds of names.</summary>
    public const int Kinds = 4;

    /// <summary>How many labels there are.</summary>
    public const int Count = 1 + (Kinds * PerKind);

    private const int PerKind = 4;

    /// <summary>The first of several words.</summary>
    public static int First(int kind) => 1 + (kind * PerKind);

    /// <summary>Neither the first nor the last.</summary>
    public static int Inner(int kind) => 2 + (kind * PerKind);

    /// <summary>The last of several words.</summary>
    public static int Last(int kind) => 3 + (kind * PerKind);

    /// <summary>The only word.</summary>
    public static int Only(int kind) => 4 + (kind * PerKind);

    /// <summary>The kind that a label other than <see cref="Outside"/> tells.</summary>
    public static int KindOf(int label) => (label - 1) / PerKind;

    /// <summary>The label of a word in a name.</summary>
    /// <param name="kind">What is named.</param>
    /// <param name="at">0-based position of the word in the name.</param>
    /// <param name="length">Words of the name.</param>
    public static int Of(EntityKind kind, int at, int length) =>
        length == 1 ? Only((int)kind) : at == 0 ? First((int)kind) : at == length - 1 ? Last((int)kind) : Inner((int)kind);

    /// <summary>The labels of a sentence.</summary>
    /// <param name="names">Names in it, not overlapping.</param>
    /// <param name="count">Number of words.</param>
    public static int[] Encode(IEnumerable<NamedEntity> names, int count)
    {
        var labels = new int[count];
        foreach (var name in names)
        {
            for (var i = name.First; i < name.End; i++)
            {
                labels[i] = Of(name.Kind, i - name.First, name.End - name.First);
            }
        }

        return labels;
    }
}
