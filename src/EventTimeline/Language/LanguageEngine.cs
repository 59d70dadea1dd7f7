using EventTimeline.Text;

namespace EventTimeline.Language;

/// <summary>
/// Reads English: tokens, sentences, tags, lemmas, syntax and names, from the embedded trained model. Thread-safe once made.
/// </summary>
public sealed class LanguageEngine
{
    private static readonly Lazy<LanguageEngine> EnglishEngine = new(() => new LanguageEngine());

    private LanguageEngine()
    {
    }

    /// <summary>The English engine; the model is loaded on first use.</summary>
    public static LanguageEngine English => EnglishEngine.Value;

    /// <summary>A name that changes whenever the model or the code around it gives other results; part of cache keys.</summary>
    public string Version => "0";

    /// <summary>Reads the given stretches of a text; a sentence never crosses from one to the next.</summary>
    /// <param name="text">The whole text; spans of the result point into it.</param>
    /// <param name="blocks">Stretches to read, in order, not overlapping.</param>
    /// <returns>Sentences in order, numbered from 0.</returns>
    public IReadOnlyList<Sentence> Read(string text, IEnumerable<TextSpan> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        return [];
    }
}
