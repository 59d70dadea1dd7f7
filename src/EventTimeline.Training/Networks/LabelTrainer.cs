using EventTimeline.Language.Networks;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Training.Networks;

/// <summary>A sentence with the right label of each word.</summary>
/// <param name="Input">The words, as the network reads them.</param>
/// <param name="Labels">Numbers from 0; -1 where the label is not known and nothing is to be learnt.</param>
internal sealed record LabelExample(SequenceInput Input, int[] Labels);

/// <summary>How a <see cref="LabelTrainer"/> trains.</summary>
internal sealed record LabelOptions
{
    /// <summary>Times that all sentences are read.</summary>
    public int Epochs { get; init; } = 15;

    /// <summary>Sentences a step.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>Numbers a word has; a multiple of 32.</summary>
    public int Width { get; init; } = 64;

    /// <summary>The window of each gated layer, odd.</summary>
    public int[] Windows { get; init; } = [3, 1];

    /// <summary>Size of the first steps; it falls to nothing in a straight line.</summary>
    public float Rate { get; init; } = 0.002f;

    /// <summary>Share of a word's numbers dropped at every level.</summary>
    public float Drop { get; init; } = 0.3f;

    /// <summary>Start of all chance.</summary>
    public ulong Seed { get; init; } = 1;
}

/// <summary>Trains a <see cref="LabelNetwork"/>, in one thread and from one seed: the same examples and options give the same weights.</summary>
internal sealed class LabelTrainer
{
    private readonly LabelOptions _options;
    private readonly int _labels;
    private readonly Noise _noise;
    private readonly TrainedEncoder _encoder;
    private readonly TrainedDense _scores;
    private readonly WordRows _scoreRows = new();
    private readonly Adam _adam = new();

    /// <summary>Makes a network of chance weights.</summary>
    /// <param name="vectors">The word vectors that the examples name by row; they stay as they are.</param>
    /// <param name="features">The highest feature number.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="options">How to train.</param>
    public LabelTrainer(WordVectors vectors, int features, int labels, LabelOptions options)
    {
        _options = options;
        _labels = labels;
        _noise = new Noise(options.Seed);
        _encoder = new TrainedEncoder(vectors, features, options.Width, options.Windows, _noise);
        _scores = new TrainedDense(options.Width, DenseLayer.Padded(labels), _noise);
    }

    /// <summary>Trains on sentences that may come anew, and changed, each time they are asked for.</summary>
    /// <param name="examples">The sentences by number; called once for each sentence and epoch, so that it may drop or distort words.</param>
    /// <param name="count">How many sentences there are.</param>
    /// <param name="report">Gets the epoch from 1, the mean loss of a word, and the network so far.</param>
    public LabelNetwork Train(Func<int, Noise, LabelExample> examples, int count, Action<int, float, LabelNetwork>? report = null)
    {
        var order = Enumerable.Range(0, count).ToList();
        var steps = _options.Epochs * ((count + _options.Batch - 1) / _options.Batch);
        var step = 0;
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            _noise.Shuffle(order);
            var (loss, words) = (0.0, 0);
            foreach (var batch in order.Chunk(_options.Batch))
            {
                foreach (var example in batch.Select(number => examples(number, _noise)))
                {
                    loss += TrainOn(example);
                    words += example.Labels.Length;
                }

                Update(_options.Rate * (1 - ((float)step++ / steps)));
            }

            report?.Invoke(epoch, (float)(loss / words), Freeze());
        }

        return Freeze();
    }

    private LabelNetwork Freeze() => new(_encoder.Freeze(_adam), _scores.Freeze(), _labels);

    private float TrainOn(LabelExample example)
    {
        _encoder.Forward(example.Input, _options.Drop, _noise);
        var rows = _encoder.Levels[^1];
        _scoreRows.Reset(rows.Count, _scores.Layer.OutputWidth);
        _scores.Layer.Run(rows.Words, _scoreRows.Words, rows.Count);
        var loss = 0f;
        for (var i = 0; i < rows.Count; i++)
        {
            if (example.Labels[i] >= 0)
            {
                loss += SoftMax.Gradient(_scoreRows[i], example.Labels[i]);
            }
            else
            {
                _scoreRows[i].Clear();
            }
        }

        _scores.Backward(rows.Words, _scoreRows.Words, _encoder.Gradients[^1].Words, rows.Count);
        _encoder.Backward(example.Input);
        return loss;
    }

    private void Update(float rate)
    {
        _adam.Rate = rate;
        _adam.Begin();
        _encoder.Update(_adam);
        _scores.Update(_adam);
    }
}
