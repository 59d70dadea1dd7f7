using EventTimeline.Language;
using EventTimeline.Training.Networks;

namespace EventTimeline.Training.Treebanks;

/// <summary>Rewrites some sentences as headlines are written, so that the network reads those too: capitals, small letters, no full stop.</summary>
internal static class Distortion
{
    private const float Headline = 0.04f;
    private const float Capitals = 0.04f;
    private const float Small = 0.04f;
    private const float NoStop = 0.12f;

    /// <summary>The sentence, or a rewritten one.</summary>
    public static TreebankSentence Apply(TreebankSentence sentence, Noise noise)
    {
        var draw = noise.NextSingle();
        var forms =
            draw < Headline ? TitleCase(sentence)
            : draw < Headline + Capitals ? [.. sentence.Forms.Select(form => form.ToUpperInvariant())]
            : draw < Headline + Capitals + Small ? [.. sentence.Forms.Select(form => form.ToLowerInvariant())]
            : sentence.Forms;
        var rewritten = sentence with { Forms = forms };
        return noise.NextSingle() < NoStop || draw < Headline ? WithoutStop(rewritten) : rewritten;
    }

    /// <summary>The words with a capital each, but for small ones.</summary>
    public static string[] TitleCase(TreebankSentence sentence) =>
        [.. sentence.Forms.Select((form, i) => i > 0 && IsSmallInHeadlines(sentence.Tags[i]) ? form : Capitalised(form))];

    private static bool IsSmallInHeadlines(PartOfSpeech tag) => tag is PartOfSpeech.Adposition or PartOfSpeech.Determiner
        or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Particle or PartOfSpeech.SubordinatingConjunction;

    /// <summary>A word with a capital first.</summary>
    public static string Capitalised(string form) =>
        form.Length > 0 && char.IsLower(form[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form;

    private static TreebankSentence WithoutStop(TreebankSentence sentence)
    {
        var last = sentence.Count - 1;
        if (last < 1 || sentence.Tags[last] != PartOfSpeech.Punctuation || sentence.Heads[last] < 0 || sentence.Heads.Contains(last))
        {
            return sentence;
        }

        var isKept = new bool[sentence.Count];
        isKept.AsSpan(0, last).Fill(true);
        return sentence.Only(isKept);
    }
}
