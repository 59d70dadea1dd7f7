using EventTimeline.Language.Networks;
using EventTimeline.Language.Parsing;
using EventTimeline.Language.Tagging;
using EventTimeline.Language.Vectors;
using EventTimeline.Training.Networks;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Syntax;

/// <summary>
/// Trains tagger and parser together on one encoder, in one thread and from one seed: the same sentences and options give the same bytes.
/// </summary>
internal sealed class SyntaxTrainer
{
    private const float LastRateDrop = 0.95f;
    private readonly SyntaxOptions _options;
    private readonly WordVectors _vectors;
    private readonly Noise _noise;
    private readonly FeatureCounts _features;
    private readonly WordFeatures _wordFeatures;
    private readonly Dictionary<string, int> _relations;
    private readonly TrainedEncoder _encoder;
    private readonly TrainedTagger _tagger;
    private readonly TrainedParser _parser;
    private readonly List<TreebankSentence> _sentences;
    private readonly SequenceInput _input = new();
    private readonly Adam _adam = new();

    /// <summary>Makes networks of chance weights for some sentences.</summary>
    public SyntaxTrainer(IEnumerable<TreebankSentence> sentences, WordVectors vectors, SyntaxOptions options)
    {
        _options = options;
        _vectors = vectors;
        _noise = new Noise(options.Seed);
        _sentences = [.. sentences.Select(sentence => sentence with { Heads = Projectivity.Lift(sentence.Heads) })];
        _features = new FeatureCounts(_sentences, vectors, options.FeatureCount);
        _wordFeatures = new WordFeatures(_features.Table, vectors);
        var transitions = Transitions(_sentences);
        _relations = transitions.Relations.Select((name, i) => (name, i)).ToDictionary(item => item.name, item => item.i, StringComparer.Ordinal);
        _encoder = new TrainedEncoder(vectors, _features.Table.Count, options.Width, options.Windows, _noise);
        _tagger = new TrainedTagger(_sentences, options.Width, _noise);
        _parser = new TrainedParser(transitions, options.Width, options.Hidden, _noise);
    }

    /// <summary>Trains; after each epoch <paramref name="report"/> gets its number from 1 and the mean loss of a word.</summary>
    public SyntaxReader Train(Action<int, float, SyntaxReader>? report = null)
    {
        var steps = _options.Epochs * ((_sentences.Count + _options.Batch - 1) / _options.Batch);
        var step = 0;
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            _noise.Shuffle(_sentences);
            var (loss, words) = (0.0, 0);
            foreach (var batch in _sentences.Chunk(_options.Batch))
            {
                foreach (var sentence in batch)
                {
                    loss += TrainOn(Distortion.Apply(sentence, _noise), epoch == 1 ? 0 : _options.Exploration);
                    words += sentence.Count;
                    if (_noise.NextSingle() < _options.Headlines && Headline.Of(sentence, _noise) is { } headline)
                    {
                        TrainOn(headline, epoch == 1 ? 0 : _options.Exploration);
                    }
                }

                Update(_options.Rate * (1 - (LastRateDrop * step++ / steps)));
            }

            report?.Invoke(epoch, (float)(loss / words), Freeze());
        }

        return Freeze();
    }

    private SyntaxReader Freeze() =>
        new(_vectors, _features.Table, _encoder.Freeze(_adam), _options.TaggerLevel, _tagger.Freeze(), new Parser(_parser.Freeze(_adam)));

    private float TrainOn(TreebankSentence sentence, float exploration)
    {
        _wordFeatures.Fill(sentence.Forms, _input);
        DropWords();
        _encoder.Forward(_input, _options.Drop, _noise);
        var level = _options.TaggerLevel;
        var loss = _tagger.Train(_encoder.Levels[level], _encoder.Gradients[level], sentence);
        loss += _parser.Train(
            _encoder.Levels[^1], _encoder.Gradients[^1], Target(sentence), new ParserOptions(exploration, _options.HiddenDrop), _noise);
        _encoder.Backward(_input);
        return loss;
    }

    private void Update(float rate)
    {
        _adam.Rate = rate;
        _adam.Begin();
        _encoder.Update(_adam);
        _tagger.Update(_adam);
        _parser.Update(_adam);
    }

    private void DropWords()
    {
        for (var i = 0; i < _input.Count; i++)
        {
            ref var word = ref _input[i][WordFeatures.WordColumn];
            var draw = _noise.NextSingle();
            if (draw < _options.WordDrop)
            {
                word = _wordFeatures.UnknownWord;
                _input.Vectors[i] = 0;
            }
            else if (draw < _options.WordDrop + (_options.RareDrop / (_options.RareDrop + _features[word])))
            {
                word = _wordFeatures.UnknownWord;
            }
        }
    }

    private ParserTarget Target(TreebankSentence sentence) => new(
        new DynamicOracle([.. sentence.Heads.Select(head => head < 0 ? sentence.Count : head)]),
        [.. sentence.Relations.Select(relation => _relations[relation])]);

    private static TransitionTable Transitions(List<TreebankSentence> sentences)
    {
        var arcs = sentences.SelectMany(
            sentence => sentence.Heads.Select((head, i) => (IsLeft: head < 0 || head > i, Relation: head < 0 ? "root" : sentence.Relations[i]))).ToHashSet();
        string[] relations = ["root", .. arcs.Select(arc => arc.Relation).Where(name => name != "root").Distinct().Order(StringComparer.Ordinal)];
        int[] Numbers(bool left) =>
            [.. relations.Index().Skip(1).Where(relation => arcs.Contains((left, relation.Item))).Select(relation => relation.Index)];
        return new TransitionTable(relations, [0, .. Numbers(true)], Numbers(false));
    }
}
