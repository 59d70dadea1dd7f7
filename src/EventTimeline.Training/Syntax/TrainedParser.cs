using EventTimeline.Language.Networks;
using EventTimeline.Language.Parsing;
using EventTimeline.Training.Networks;

namespace EventTimeline.Training.Syntax;

/// <summary>
/// A <see cref="ParserNetwork"/> in training. It follows its own moves most of the time, right or wrong, and learns in every state which moves lose
/// nothing more.
/// </summary>
internal sealed class TrainedParser
{
    private const float FactScale = 0.05f;
    private readonly TrainedDense _places;
    private readonly Parameter _specials;
    private readonly RowParameter _facts;
    private readonly TrainedDense _scores;
    private readonly ParserState _state = new();
    private readonly WordRows _shares = new();
    private readonly WordRows _shareGradients = new();
    private readonly WordRows _hidden = new();
    private readonly WordRows _hiddenGradients = new();
    private readonly WordRows _masks = new();
    private readonly WordRows _scoreGradients = new();
    private readonly List<(int[] Words, int[] Facts)> _steps = [];

    /// <summary>Makes a parser of chance weights.</summary>
    public TrainedParser(TransitionTable transitions, int width, int hidden, Noise noise)
    {
        var shares = StateFeatures.Words * hidden;
        var scale = MathF.Sqrt(6f / ((StateFeatures.Words * width / 2f) + hidden));
        _places = new TrainedDense(width, shares, noise, scale);
        _specials = new Parameter(2, shares, FactScale, noise);
        _facts = new RowParameter(StateFeatures.FactCount(transitions.Relations.Length), hidden, FactScale, noise);
        _scores = new TrainedDense(hidden, DenseLayer.Padded(transitions.Count), noise);
        Network = new ParserNetwork(transitions, _places.Layer, _specials.Value, _facts.Value, _scores.Layer);
    }

    /// <summary>The network as it stands.</summary>
    public ParserNetwork Network { get; }

    /// <summary>The network averaged over the last steps.</summary>
    public ParserNetwork Freeze(Adam adam) =>
        new(Network.Transitions, _places.Freeze(), _specials.Averaged(), _facts.Averaged(adam), _scores.Freeze());

    /// <summary>Parses a sentence, adds to all gradients, and returns the loss.</summary>
    /// <param name="rows">The words' rows.</param>
    /// <param name="rowGradients">Their gradient, to be added to.</param>
    /// <param name="tree">The right tree.</param>
    /// <param name="options">How to train.</param>
    /// <param name="noise">Source of chance.</param>
    public float Train(WordRows rows, WordRows rowGradients, ParserTarget tree, ParserOptions options, Noise noise)
    {
        Network.Prepare(rows, _shares);
        _state.Reset(rows.Count);
        _steps.Clear();
        _hidden.Reset(2 * rows.Count, Network.Hidden);
        _hiddenGradients.Reset(2 * rows.Count, Network.Hidden);
        _masks.Reset(2 * rows.Count, Network.Hidden);
        _scoreGradients.Reset(2 * rows.Count, Network.Scores.OutputWidth);
        noise.FillMask(_masks.Words, options.Drop);
        var loss = 0f;
        while (!_state.IsFinal)
        {
            loss += Step(tree, options, noise);
        }

        Backward(rows, rowGradients);
        return loss;
    }

    /// <summary>Takes one step of training.</summary>
    public void Update(Adam adam)
    {
        _places.Update(adam);
        _specials.Update(adam);
        _facts.Update(adam);
        _scores.Update(adam);
    }

    private float Step(ParserTarget tree, ParserOptions options, Noise noise)
    {
        var (words, facts) = (new int[StateFeatures.Words], new int[StateFeatures.Facts]);
        var transitions = Network.Transitions;
        StateFeatures.Read(_state, transitions.Relations.Length, words, facts);
        var step = _steps.Count;
        _steps.Add((words, facts));
        var hidden = _hidden[step];
        Network.Sum(_shares, words, facts, hidden);
        var mask = _masks[step];
        for (var i = 0; i < hidden.Length; i++)
        {
            mask[i] = hidden[i] > 0 ? mask[i] : 0;
            hidden[i] *= mask[i];
        }

        var scores = _scoreGradients[step];
        Network.Scores.Run(hidden, scores, 1);
        var own = Network.Best(_state, scores);
        var (loss, right) = TransitionLoss.Gradient(_state, transitions, tree, scores);
        var next = noise.NextSingle() < options.Exploration ? own : right;
        _state.Make(transitions.MoveOf(next), transitions.RelationOf(next));
        return loss;
    }

    private void Backward(WordRows rows, WordRows rowGradients)
    {
        _scores.Backward(_hidden.Words, _scoreGradients.Words, _hiddenGradients.Words, _steps.Count);
        _shareGradients.Reset(_shares.Count, _shares.Width);
        for (var step = 0; step < _steps.Count; step++)
        {
            var gradient = _hiddenGradients[step];
            var mask = _masks[step];
            for (var i = 0; i < gradient.Length; i++)
            {
                gradient[i] *= mask[i];
            }

            Scatter(_steps[step], gradient, rows.Count);
        }

        _places.Backward(rows.Words, _shareGradients.Words, rowGradients.Words, rows.Count);
        Kernels.Add(_specials.Gradient, _shareGradients.Words[(rows.Count * _shares.Width)..]);
    }

    private void Scatter((int[] Words, int[] Facts) step, ReadOnlySpan<float> gradient, int count)
    {
        for (var place = 0; place < step.Words.Length; place++)
        {
            var row = ParserNetwork.ShareRow(step.Words[place], count);
            Kernels.Add(_shareGradients[row].Slice(place * gradient.Length, gradient.Length), gradient);
        }

        foreach (var fact in step.Facts)
        {
            Kernels.Add(_facts.Touch(fact), gradient);
        }
    }
}

/// <summary>How the parser trains.</summary>
/// <param name="Exploration">Share of steps that follow the parser's own move, 0 to 1.</param>
/// <param name="Drop">Share of hidden numbers dropped.</param>
internal readonly record struct ParserOptions(float Exploration, float Drop);

/// <summary>The right tree of a sentence.</summary>
/// <param name="Oracle">Knows what moves cost.</param>
/// <param name="Relations">Each word's relation, as a number.</param>
internal sealed record ParserTarget(DynamicOracle Oracle, int[] Relations);
