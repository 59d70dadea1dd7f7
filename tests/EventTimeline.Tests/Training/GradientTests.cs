using EventTimeline.Language.Networks;
using EventTimeline.Training.Networks;

namespace EventTimeline.Tests.Training;

/// <summary>Gradients against differences of the loss, the sum of the output times fixed chance numbers.</summary>
public sealed class GradientTests
{
    private const int Width = 32;
    private const int Count = 5;
    private const float Small = 1e-2f;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_gated_layer_tells_how_its_output_follows_its_input(int window)
    {
        var noise = new Noise(3);
        var layer = new TrainedGatedLayer(Width, window, noise);
        var (input, weights) = (Chance(noise), Chance(noise));
        var (gates, cells, cellGradients, inputGradients) = (new WordRows(), new WordRows(), Rows(), Rows());
        Run(layer.Layer, input, gates, cells);
        weights.Words.CopyTo(cellGradients.Words);

        layer.Backward(input, gates, cells, cellGradients, inputGradients);

        for (var i = 0; i < Count * Width; i += 7)
        {
            var measured = Slope(layer.Layer, input, weights, i);
            inputGradients.Words[i].ShouldBe(measured, 0.02 + (0.02 * Math.Abs(measured)));
        }
    }

    [Fact]
    public void Scores_turn_into_the_gradient_of_the_logarithm()
    {
        float[] scores = [1, 2, 3];

        var loss = SoftMax.Gradient(scores, 2);

        loss.ShouldBe(0.4076f, 1e-3f);
        scores.Sum().ShouldBe(0, 1e-5f);
        scores[2].ShouldBe(0.6652f - 1, 1e-3f);
    }

    private static float Slope(GatedLayer layer, WordRows input, WordRows weights, int i)
    {
        var (gates, cells) = (new WordRows(), new WordRows());
        var before = input.Words[i];
        input.Words[i] = before + Small;
        var above = Loss(layer, input, gates, cells, weights);
        input.Words[i] = before - Small;
        var below = Loss(layer, input, gates, cells, weights);
        input.Words[i] = before;
        return (above - below) / (2 * Small);
    }

    private static float Loss(GatedLayer layer, WordRows input, WordRows gates, WordRows cells, WordRows weights)
    {
        Run(layer, input, gates, cells);
        var loss = 0f;
        for (var i = 0; i < Count * Width; i++)
        {
            loss += cells.Words[i] * weights.Words[i];
        }

        return loss;
    }

    private static void Run(GatedLayer layer, WordRows input, WordRows gates, WordRows cells)
    {
        gates.Reset(Count, 2 * Width);
        cells.Reset(Count, Width);
        layer.Run(input.Padded, gates.Words, cells.Words, Count);
    }

    private static WordRows Rows()
    {
        var rows = new WordRows();
        rows.Reset(Count, Width);
        return rows;
    }

    private static WordRows Chance(Noise noise)
    {
        var rows = Rows();
        foreach (ref var value in rows.Words)
        {
            value = (2 * noise.NextSingle()) - 1;
        }

        return rows;
    }
}
