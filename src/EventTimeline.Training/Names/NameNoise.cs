using EventTimeline.Language;
using EventTimeline.Training.Networks;

namespace EventTimeline.Training.Names;

/// <summary>Rewrites sentences for training: other names in the place of some, and the letters of headlines and careless writers.</summary>
internal sealed class NameNoise(NamePool pool)
{
    private const float Replaced = 0.3f;
    private const float Capitals = 0.03f;
    private const float Small = 0.05f;
    private const float Titles = 0.04f;

    /// <summary>The sentence, or a rewritten one.</summary>
    public NamedSentence Apply(NamedSentence sentence, Noise noise)
    {
        var rewritten = Rename(sentence, noise);
        var draw = noise.NextSingle();
        Func<string, string>? write =
            draw < Capitals ? form => form.ToUpperInvariant()
            : draw < Capitals + Small ? form => form.ToLowerInvariant()
            : draw < Capitals + Small + Titles ? form => form.Length > 3 ? Treebanks.Distortion.Capitalised(form) : form
            : null;
        return write is null ? rewritten : rewritten with { Forms = Array.ConvertAll(rewritten.Forms, form => write(form)) };
    }

    private NamedSentence Rename(NamedSentence sentence, Noise noise)
    {
        var (forms, names, unknown, next) = (new List<string>(), new List<NamedEntity>(), new HashSet<int>(), 0);
        foreach (var name in sentence.Names)
        {
            Copy(sentence, next, name.First, forms, unknown);
            var old = sentence.Forms[name.First..name.End];
            var isOpen = Enumerable.Range(name.First, name.End - name.First).Any(sentence.Unknown.Contains);
            var first = forms.Count;
            forms.AddRange(!isOpen && noise.NextSingle() < Replaced ? pool.Draw(name.Kind, old, noise) : old);
            names.Add(new NamedEntity(first, forms.Count, name.Kind));
            if (isOpen)
            {
                unknown.UnionWith(Enumerable.Range(first, forms.Count - first));
            }

            next = name.End;
        }

        Copy(sentence, next, sentence.Forms.Length, forms, unknown);
        return new NamedSentence([.. forms], names, unknown);
    }

    private static void Copy(NamedSentence sentence, int from, int to, List<string> forms, HashSet<int> unknown)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence.Unknown.Contains(i))
            {
                unknown.Add(forms.Count);
            }

            forms.Add(sentence.Forms[i]);
        }
    }
}
