namespace EventTimeline.Actors.Names;

/// <summary>How far two sound strings are apart: edits weighted by what romanisations do to one name.</summary>
internal static class SoundDistance
{
    private const int Longest = 40;
    private const int Symbols = 128;
    private const double Unrelated = 1.0;

    // Pairs of sounds that romanisations of one name exchange, with the cost of the exchange.
    private static readonly double[] Exchanges = Table(
        ("ae", 0.15), ("ei", 0.15), ("ou", 0.1), ("ai", 0.5), ("ao", 0.35), ("au", 0.5), ("eo", 0.5), ("eu", 0.5), ("iu", 0.5), ("io", 0.6),
        ("Kh", 0.2), ("Kk", 0.25), ("KC", 0.25), ("Ch", 0.3), ("Ck", 0.4), ("CS", 0.3), ("CZ", 0.5), ("Cj", 0.4),
        ("kg", 0.35), ("kG", 0.3), ("gG", 0.1), ("KG", 0.3), ("Kg", 0.45), ("gj", 0.25), ("jJ", 0.15), ("ji", 0.3), ("jD", 0.5), ("hG", 0.5),
        ("dD", 0.1), ("zD", 0.2), ("dz", 0.35), ("dt", 0.35), ("tT", 0.1), ("sT", 0.3), ("TD", 0.4),
        ("sz", 0.25), ("sS", 0.4), ("Zz", 0.2), ("Zs", 0.3), ("SJ", 0.4), ("zJ", 0.3),
        ("vf", 0.25), ("vb", 0.4), ("pb", 0.35), ("pf", 0.5), ("vu", 0.2), ("vo", 0.3), ("mn", 0.6), ("gh", 0.4));

    private static double[] Table(params (string Pair, double Cost)[] pairs)
    {
        var costs = new double[Symbols * Symbols];
        Array.Fill(costs, Unrelated);
        foreach (var (pair, cost) in pairs)
        {
            costs[(pair[0] * Symbols) + pair[1]] = cost;
            costs[(pair[1] * Symbols) + pair[0]] = cost;
        }

        return costs;
    }

    /// <summary>The least cost of turning one into the other; 0 for equal ones. Only the first 40 sounds count.</summary>
    public static double Between(string first, string second)
    {
        var rows = Math.Min(first.Length, Longest);
        var columns = Math.Min(second.Length, Longest);
        Span<double> above = stackalloc double[Longest + 1];
        Span<double> current = stackalloc double[Longest + 1];
        for (var j = 1; j <= columns; j++)
        {
            above[j] = above[j - 1] + Drop(second, j - 1);
        }

        for (var i = 1; i <= rows; i++)
        {
            current[0] = above[0] + Drop(first, i - 1);
            for (var j = 1; j <= columns; j++)
            {
                var exchanged = above[j - 1] + Exchange(first[i - 1], second[j - 1]);
                var dropped = Math.Min(above[j] + Drop(first, i - 1), current[j - 1] + Drop(second, j - 1));
                current[j] = Math.Min(exchanged, dropped);
            }

            current[..(columns + 1)].CopyTo(above);
        }

        return above[columns];
    }

    private static double Exchange(char first, char second) =>
        first == second ? 0 : (first | second) < Symbols ? Exchanges[(first * Symbols) + second] : Unrelated;

    private static double Drop(string sounds, int at) => sounds[at] switch
    {
        'h' => 0.25,
        'e' when at == sounds.Length - 1 => 0.15,
        'i' => at > 0 && Sounds.IsVowel(sounds[at - 1]) ? 0.1 : 0.3,
        'a' or 'e' or 'o' or 'u' => at > 0 && Sounds.IsVowel(sounds[at - 1]) ? 0.15 : 0.3,
        'v' when at > 0 && Sounds.IsVowel(sounds[at - 1]) => 0.5,
        _ => Unrelated,
    };
}
