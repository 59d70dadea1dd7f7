using EventTimeline.Language.Features;
using EventTimeline.Language.Lemmas;
using EventTimeline.Language.Names;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Parsing;
using EventTimeline.Language.Tokens;
using EventTimeline.Language.Vectors;
using EventTimeline.Text;

namespace EventTimeline.Language;

/// <summary>
/// Reads English: tokens, sentences, tags, lemmas, syntax and names, from the embedded trained model. Thread-safe once made.
/// </summary>
public sealed class LanguageEngine
{
    /// <summary>Changes with the code around the model.</summary>
    private const string CodeVersion = "1";

    private static readonly Lazy<LanguageEngine> EnglishEngine = new(() => new LanguageEngine(
        ModelFile.Embedded ?? throw new InvalidOperationException(
            "this build has no English model: Language/English/english.model was not there when the core was compiled")));

    private readonly SentenceSplitter _splitter;
    private readonly SyntaxReader _syntax;
    private readonly Lemmatizer _lemmatizer;
    private readonly NameReader? _names;
    private readonly FormPool _pool = new();

    internal LanguageEngine(ModelFile model)
    {
        Version = $"{CodeVersion}-{model.Hash[..16]}";
        Vectors = WordVectors.Load(model);
        _splitter = SentenceSplitter.Load(model);
        _syntax = SyntaxReader.Load(model, Vectors);
        _lemmatizer = Lemmatizer.Load(model);
        _names = NameReader.Load(model, Vectors);
    }

    /// <summary>The English engine; the model is loaded on first use.</summary>
    /// <exception cref="InvalidOperationException">The core was compiled without the model (see <see cref="IsAvailable"/>).</exception>
    public static LanguageEngine English => EnglishEngine.Value;

    /// <summary>Whether the core was compiled with the English model.</summary>
    public static bool IsAvailable => ModelFile.Embedded is not null;

    /// <summary>Whether the model finds names; without that, sentences have no entities.</summary>
    public bool FindsNames => _names is not null;

    /// <summary>A name that changes whenever the model or the code around it gives other results; part of cache keys.</summary>
    public string Version { get; }

    /// <summary>How alike words are in use.</summary>
    public WordVectors Vectors { get; }

    /// <summary>Reads the given stretches of a text; a sentence never crosses from one to the next.</summary>
    /// <param name="text">The whole text; spans of the result point into it.</param>
    /// <param name="blocks">Stretches to read, in order, not overlapping.</param>
    /// <returns>Sentences in order, numbered from 0.</returns>
    public IReadOnlyList<Sentence> Read(string text, IEnumerable<TextSpan> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        var drafts = new List<Draft>();
        var tokens = new List<Token>();
        foreach (var block in blocks)
        {
            tokens.Clear();
            Tokenizer.Tokenize(text, block, tokens);
            ReadBlock(text, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens), drafts);
        }

        return Finish(text, drafts);
    }

    /// <summary>Reads a whole text as one stretch; blank lines end sentences.</summary>
    public IReadOnlyList<Sentence> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, [new TextSpan(0, text.Length)]);
    }

    private void ReadBlock(string text, ReadOnlySpan<Token> tokens, List<Draft> drafts)
    {
        var begins = new bool[tokens.Length];
        _splitter.Split(text, tokens, begins);
        var quotations = Quotations.Find(text, tokens);
        var quotation = 0;
        for (var start = 0; start < tokens.Length;)
        {
            var end = start + 1;
            while (end < tokens.Length && !begins[end])
            {
                end++;
            }

            var columns = Analyse(text, tokens[start..end]);
            var span = new TextSpan(tokens[start].Start, tokens[end - 1].End);
            drafts.Add(new Draft(span, columns, Quotations.Within(span, quotations, ref quotation)));
            start = end;
        }
    }

    private WordColumns Analyse(string text, ReadOnlySpan<Token> tokens)
    {
        var count = tokens.Length;
        var columns = new WordColumns(
            new TextSpan[count], new string[count], new string[count], new PartOfSpeech[count], new string[count], new Morphology[count], new int[count], new string[count]);
        for (var i = 0; i < count; i++)
        {
            columns.Spans[i] = tokens[i].Span;
            columns.Forms[i] = _pool.Get(tokens[i].In(text));
        }

        _syntax.Read(columns.Forms, columns.Tags, columns.PennTags, columns.Heads, columns.Relations);
        MorphologyReader.Read(columns.Forms, columns.PennTags, columns.Heads, columns.Relations, columns.Features);
        for (var i = 0; i < count; i++)
        {
            columns.Lemmas[i] = _lemmatizer.Lemma(columns.Forms[i], columns.Tags[i], columns.PennTags[i]);
        }

        return columns;
    }

    private Sentence[] Finish(string text, List<Draft> drafts)
    {
        var sentences = new Sentence[drafts.Count];
        for (var i = 0; i < sentences.Length; i++)
        {
            var draft = drafts[i];
            var names = _names?.Read(new ReadWords(draft.Columns.Forms, draft.Columns.PennTags, draft.Columns.Heads, draft.Columns.Relations)) ?? [];
            sentences[i] = new Sentence(text, i, draft.Span, draft.Columns, names) { Quotations = draft.Quotations };
        }

        return sentences;
    }

    private readonly record struct Draft(TextSpan Span, WordColumns Columns, IReadOnlyList<TextSpan> Quotations);
}
