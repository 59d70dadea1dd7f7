using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Training.Networks;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Names;

/// <summary>
/// Labels the names of a treebank without entities: where they stand its trees say (see <see cref="TreeNames"/>), what they name a reader trained on
/// other text says together with the gazetteer. Names of which neither is sure are left open.
/// </summary>
internal sealed class SilverNames(NameReader reader, Func<string[], ReadWords> tagger)
{
    private const float Sure = 0.75f;
    private const float ListWeight = 1.5f;

    /// <summary>The sentences with names; the same name is judged by all its places together with each place.</summary>
    public List<NamedSentence> Label(IReadOnlyList<AnnotatedSentence> sentences)
    {
        var drafts = sentences.Select(Draft).ToList();
        var sums = new Dictionary<string, (float[] Sum, int Count)>(StringComparer.Ordinal);
        foreach (var (key, scores) in drafts.SelectMany(draft => draft.Keys.Zip(draft.Scores)))
        {
            var (sum, count) = sums.GetValueOrDefault(key, (new float[NameLabels.Kinds], 0));
            for (var kind = 0; kind < sum.Length; kind++)
            {
                sum[kind] += scores[kind];
            }

            sums[key] = (sum, count + 1);
        }

        return drafts.ConvertAll(draft => Decide(draft, sums));
    }

    private SilverDraft Draft(AnnotatedSentence sentence)
    {
        string[] forms = [.. sentence.Words.Select(word => word.Form)];
        var names = TreeNames.Find(sentence);
        PeopleNames.Add(sentence, names);
        names.Sort((left, right) => left.First - right.First);
        if (names.Count == 0)
        {
            return new SilverDraft(forms, names, [], []);
        }

        var rows = reader.Scores(tagger(forms));
        var marks = new char[forms.Length];
        NameList.Shared.Mark(forms, marks);
        return new SilverDraft(
            forms,
            names,
            names.ConvertAll(name => string.Join(' ', forms[name.First..name.End]).ToLowerInvariant()),
            names.ConvertAll(name => Kinds(rows, marks, forms, name)));
    }

    /// <summary>The logarithm of the probability of each kind, up to a constant.</summary>
    private static float[] Kinds(Language.Networks.WordRows rows, char[] marks, string[] forms, NamedEntity name)
    {
        var scores = new float[NameLabels.Kinds];
        for (var kind = 0; kind < scores.Length; kind++)
        {
            for (var i = name.First; i < name.End; i++)
            {
                scores[kind] += rows[i][NameLabels.Of((EntityKind)kind, i - name.First, name.End - name.First)];
            }
        }

        if (ListKind(marks, name) is { } listed)
        {
            scores[(int)listed] += ListWeight;
        }
        else if (name.End - name.First is 2 or 3 && Gazetteer.IsGivenName(forms[name.First]) && char.IsUpper(forms[name.First][0]))
        {
            scores[(int)EntityKind.Person] += ListWeight;
        }

        return scores;
    }

    /// <summary>What the list says of exactly these words.</summary>
    private static EntityKind? ListKind(char[] marks, NamedEntity name)
    {
        var kind = char.ToLowerInvariant(marks[name.First]);
        var isWhole = char.IsUpper(marks[name.First]) && marks.AsSpan(name.First + 1, name.End - name.First - 1).ContainsAnyExcept(kind) is false
            && (name.End == marks.Length || marks[name.End] != kind);
        return !isWhole ? null : kind switch
        {
            NameKinds.Country or NameKinds.Place => EntityKind.Place,
            NameKinds.Organisation => EntityKind.Organisation,
            NameKinds.Demonym => EntityKind.Other,
            _ => null,
        };
    }

    private static NamedSentence Decide(SilverDraft draft, Dictionary<string, (float[] Sum, int Count)> sums)
    {
        var unknown = new HashSet<int>();
        var names = new List<NamedEntity>();
        for (var i = 0; i < draft.Names.Count; i++)
        {
            var name = draft.Names[i];
            var (sum, count) = sums[draft.Keys[i]];
            var scores = draft.Scores[i].Select((score, kind) => score + (sum[kind] / count)).ToArray();
            var best = Array.IndexOf(scores, scores.Max());
            var isPeople = name.End - name.First == 1 && Gazetteer.CountryOfDemonym(draft.Forms[name.First]) is not null;
            var total = SoftMax.Exponentials(scores);
            names.Add(name with { Kind = isPeople ? EntityKind.Other : (EntityKind)best });
            if (!isPeople && scores[best] / total < Sure)
            {
                unknown.UnionWith(Enumerable.Range(name.First, name.End - name.First));
            }
        }

        return new NamedSentence(draft.Forms, names, unknown);
    }

    private sealed record SilverDraft(string[] Forms, List<NamedEntity> Names, List<string> Keys, List<float[]> Scores);
}
