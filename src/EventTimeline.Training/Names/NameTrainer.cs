using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Parsing;
using EventTimeline.Language.Tagging;
using EventTimeline.Language.Vectors;
using EventTimeline.Training.Networks;
using EventTimeline.Training.Syntax;

namespace EventTimeline.Training.Names;

/// <summary>How names are learnt.</summary>
internal sealed record NameOptions
{
    /// <summary>How the network is trained.</summary>
    public LabelOptions Network { get; init; } = new() { Epochs = 7, Width = 96, Drop = 0.3f, Seed = 2 };

    /// <summary>A feature is kept from this many occurrences on.</summary>
    public int FeatureCount { get; init; } = 19;

    /// <summary>Share of words made unknown, with their vector.</summary>
    public float WordDrop { get; init; } = 0.06f;

    /// <summary>A word seen n times loses what was learnt of it, not its vector, with chance this / (this + n).</summary>
    public float RareDrop { get; init; } = 1f;

    /// <summary>What is added to the score of "no name" (see <see cref="NameReader"/>).</summary>
    public float Caution { get; init; } = 0.9f;

    /// <summary>Share of words that lose their tag, and share that lose what the lists say.</summary>
    public float ClueDrop { get; init; } = 0.15f;
}

/// <summary>Trains a <see cref="NameReader"/> on sentences with names, in one thread and from one seed: the same sentences and options give the same bytes.</summary>
internal sealed class NameTrainer
{
    private readonly IReadOnlyList<NamedSentence> _sentences;
    private readonly WordVectors _vectors;
    private readonly Func<string[], ReadWords> _tagger;
    private readonly NameOptions _options;
    private readonly FeatureCounts _counts;
    private readonly NameFeatures _features;
    private readonly NameNoise _noise;

    /// <summary>Makes a trainer.</summary>
    /// <param name="sentences">What to learn from.</param>
    /// <param name="vectors">The word vectors.</param>
    /// <param name="tagger">Tags and parses words.</param>
    /// <param name="options">How to train.</param>
    public NameTrainer(IReadOnlyList<NamedSentence> sentences, WordVectors vectors, Func<string[], ReadWords> tagger, NameOptions options)
    {
        (_sentences, _vectors, _tagger, _options) = (sentences, vectors, tagger, options);
        _counts = new FeatureCounts(sentences.SelectMany(sentence => NameFeatures.Keys(tagger(sentence.Forms), vectors)), options.FeatureCount);
        _features = new NameFeatures(_counts.Table, vectors);
        _noise = new NameNoise(new NamePool(sentences));
    }

    /// <summary>Tags and parses with the syntax of a model.</summary>
    public static Func<string[], ReadWords> Tagger(SyntaxReader syntax) => forms =>
    {
        var (tags, penn, heads, relations) = (new PartOfSpeech[forms.Length], new string[forms.Length], new int[forms.Length], new string[forms.Length]);
        syntax.Read(forms, tags, penn, heads, relations);
        return new ReadWords(forms, penn, heads, relations);
    };

    /// <summary>Trains; after each epoch <paramref name="report"/> gets its number from 1, the mean loss of a word and the reader so far.</summary>
    public NameReader Train(Action<int, float, NameReader>? report = null)
    {
        var trainer = new LabelTrainer(_vectors, _counts.Table.Count, NameLabels.Count, _options.Network);
        var network = trainer.Train(Example, _sentences.Count, (epoch, loss, current) => report?.Invoke(epoch, loss, Reader(current)));
        return Reader(network);
    }

    private NameReader Reader(LabelNetwork network) => new(_counts.Table, _vectors, network, _options.Caution);

    private LabelExample Example(int number, Noise noise)
    {
        var sentence = _noise.Apply(_sentences[number], noise);
        var input = new SequenceInput();
        _features.Fill(_tagger(sentence.Forms), input);
        for (var i = 0; i < input.Count; i++)
        {
            Drop(input, i, noise);
        }

        return new LabelExample(input, sentence.Labels());
    }

    private void Drop(SequenceInput input, int at, Noise noise)
    {
        ref var word = ref input[at][WordFeatures.WordColumn];
        var draw = noise.NextSingle();
        if (draw < _options.WordDrop)
        {
            (word, input.Vectors[at]) = (_features.UnknownWord, 0);
        }
        else if (draw < _options.WordDrop + (_options.RareDrop / (_options.RareDrop + _counts[word])))
        {
            word = _features.UnknownWord;
        }

        for (var column = WordFeatures.PerWord; column < input.FeaturesPerWord; column++)
        {
            if (noise.NextSingle() < _options.ClueDrop)
            {
                input[at][column] = 0;
            }
        }
    }
}
