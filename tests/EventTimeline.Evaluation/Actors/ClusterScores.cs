namespace EventTimeline.Evaluation.Actors;

/// <summary>
/// Coreference scores over mentions that are known by a key: MUC (Vilain 1995), B-cubed (Bagga and Baldwin 1998) and CEAF with entity
/// similarity (Luo 2005). A mention that only one side has counts against that side.
/// </summary>
internal sealed class ClusterScores
{
    private readonly Pair _muc = new();
    private readonly Pair _cubed = new();
    private readonly Pair _ceaf = new();

    public double Muc => _muc.F1;

    public double Ceaf => _ceaf.F1;

    public (double Precision, double Recall, double F1) Cubed => (_cubed.Precision, _cubed.Recall, _cubed.F1);

    /// <summary>The mean of the three (CoNLL 2012).</summary>
    public double Mean => (_muc.F1 + _cubed.F1 + _ceaf.F1) / 3;

    /// <summary>Adds one document: for each side the cluster of every mention.</summary>
    public void Add(IReadOnlyDictionary<(int, string), string> gold, IReadOnlyDictionary<(int, string), string> response)
    {
        var (golds, responses) = (Clusters(gold), Clusters(response));
        Muc_(golds, response, _muc.AddRecall);
        Muc_(responses, gold, _muc.AddPrecision);
        Cubed_(golds, gold, responses, response, _cubed.AddRecall);
        Cubed_(responses, response, golds, gold, _cubed.AddPrecision);
        var aligned = Align(golds.Values, responses.Values);
        _ceaf.AddRecall(aligned, golds.Count);
        _ceaf.AddPrecision(aligned, responses.Count);
    }

    private static Dictionary<string, HashSet<(int, string)>> Clusters(IReadOnlyDictionary<(int, string), string> mentions) =>
        mentions.GroupBy(pair => pair.Value).ToDictionary(group => group.Key, group => group.Select(pair => pair.Key).ToHashSet());

    private static void Muc_(Dictionary<string, HashSet<(int, string)>> clusters, IReadOnlyDictionary<(int, string), string> other, Action<double, double> add)
    {
        foreach (var cluster in clusters.Values)
        {
            var parts = cluster.Where(other.ContainsKey).Select(mention => other[mention]).Distinct().Count() + cluster.Count(mention => !other.ContainsKey(mention));
            add(cluster.Count - parts, cluster.Count - 1);
        }
    }

    private static void Cubed_(
        Dictionary<string, HashSet<(int, string)>> clusters,
        IReadOnlyDictionary<(int, string), string> own,
        Dictionary<string, HashSet<(int, string)>> others,
        IReadOnlyDictionary<(int, string), string> other,
        Action<double, double> add)
    {
        foreach (var (mention, cluster) in own)
        {
            var shared = other.TryGetValue(mention, out var found) ? clusters[cluster].Count(others[found].Contains) : 0;
            add((double)shared / clusters[cluster].Count, 1);
        }
    }

    // Greedy alignment, the best pair first; the optimum differs in the second decimal at most on such small overlaps.
    private static double Align(IEnumerable<HashSet<(int, string)>> golds, IEnumerable<HashSet<(int, string)>> responses)
    {
        var pairs = from gold in golds
                    from response in responses
                    let shared = gold.Count(response.Contains)
                    where shared > 0
                    orderby 2.0 * shared / (gold.Count + response.Count) descending
                    select (gold, response, value: 2.0 * shared / (gold.Count + response.Count));
        var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var sum = 0.0;
        foreach (var (gold, response, value) in pairs)
        {
            if (!used.Contains(gold) && !used.Contains(response))
            {
                used.Add(gold);
                used.Add(response);
                sum += value;
            }
        }

        return sum;
    }

    private sealed class Pair
    {
        private double _precision;
        private double _precisionOf;
        private double _recall;
        private double _recallOf;

        public double Precision => _precisionOf == 0 ? 0 : 100 * _precision / _precisionOf;

        public double Recall => _recallOf == 0 ? 0 : 100 * _recall / _recallOf;

        public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

        public void AddPrecision(double part, double whole) => (_precision, _precisionOf) = (_precision + part, _precisionOf + whole);

        public void AddRecall(double part, double whole) => (_recall, _recallOf) = (_recall + part, _recallOf + whole);
    }
}
