using EventTimeline.Language;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Tagging;
using EventTimeline.Training.Networks;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Syntax;

/// <summary>A <see cref="Tagger"/> in training; its labels are the pairs of universal and Penn tag that occur.</summary>
internal sealed class TrainedTagger
{
    private readonly List<(PartOfSpeech Tag, string Penn)> _pairs;
    private readonly Dictionary<(PartOfSpeech, string), int> _numbers;
    private readonly TrainedDense _scores;
    private readonly WordRows _scoreRows = new();

    /// <summary>Makes a tagger of chance weights for the tags of some sentences.</summary>
    public TrainedTagger(IEnumerable<TreebankSentence> sentences, int width, Noise noise)
    {
        _pairs = [.. sentences.SelectMany(sentence => sentence.Tags.Zip(sentence.PennTags)).Distinct().OrderBy(pair => pair.First)
            .ThenBy(pair => pair.Second, StringComparer.Ordinal)];
        _numbers = _pairs.Select((pair, i) => (pair, i)).ToDictionary(item => item.pair, item => item.i);
        _scores = new TrainedDense(width, DenseLayer.Padded(_pairs.Count), noise);
    }

    /// <summary>Scores a sentence, adds to the gradients, and returns the loss.</summary>
    public float Train(WordRows rows, WordRows rowGradients, TreebankSentence sentence)
    {
        _scoreRows.Reset(rows.Count, _scores.Layer.OutputWidth);
        _scores.Layer.Run(rows.Words, _scoreRows.Words, rows.Count);
        var loss = 0f;
        for (var i = 0; i < rows.Count; i++)
        {
            // A distorted sentence may carry a pair of tags that the treebank itself never has; it teaches nothing.
            if (_numbers.TryGetValue((sentence.Tags[i], sentence.PennTags[i]), out var label))
            {
                loss += SoftMax.Gradient(_scoreRows[i], label);
            }
            else
            {
                _scoreRows[i].Clear();
            }
        }

        _scores.Backward(rows.Words, _scoreRows.Words, rowGradients.Words, rows.Count);
        return loss;
    }

    /// <summary>Takes one step of training.</summary>
    public void Update(Adam adam) => _scores.Update(adam);

    /// <summary>The tagger averaged over the last steps.</summary>
    public Tagger Freeze() => new(_scores.Freeze(), [.. _pairs.Select(pair => pair.Tag)], [.. _pairs.Select(pair => pair.Penn)]);
}
