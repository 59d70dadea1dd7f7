using EventTimeline.Language.Networks;

namespace EventTimeline.Tests.Language.Networks;

public sealed class ArithmeticTests
{
    [Theory]
    [InlineData(1, 3, 16)]
    [InlineData(5, 7, 112)]
    [InlineData(6, 1, 32)]
    [InlineData(13, 20, 144)]
    [InlineData(20, 5, 256)]
    public void A_product_is_the_sum_of_products(int rows, int inner, int width)
    {
        var random = new Random(1);
        var (a, b, c) = (Chance(random, rows * inner), Chance(random, inner * width), Chance(random, rows * width));
        var (before, columns) = ((float[])c.Clone(), new float[rows * inner]);
        for (var i = 0; i < rows * inner; i++)
        {
            columns[(i % inner * rows) + (i / inner)] = a[i];
        }

        var byColumns = (float[])c.Clone();
        Kernels.MultiplyAdd(new MatrixView(a, inner), b, c, rows, inner, width);
        Kernels.MultiplyAdd(new MatrixView(columns, 1, rows), b, byColumns, rows, inner, width);

        byColumns.ShouldBe(c);
        for (var i = 0; i < c.Length; i++)
        {
            var sum = Enumerable.Range(0, inner).Sum(p => a[(i / width * inner) + p] * b[(p * width) + (i % width)]);
            c[i].ShouldBe(before[i] + sum, 1e-4f);
        }
    }

    [Fact]
    public void A_row_comes_to_the_same_bits_alone_and_among_others()
    {
        var random = new Random(2);
        var (a, b) = (Chance(random, 13 * 40), Chance(random, 40 * 144));
        var (together, alone) = (new float[13 * 144], new float[13 * 144]);

        Kernels.MultiplyAdd(new MatrixView(a, 40), b, together, 13, 40, 144);
        for (var row = 0; row < 13; row++)
        {
            Kernels.MultiplyAdd(new MatrixView(a.AsSpan(row * 40), 40), b, alone.AsSpan(row * 144), 1, 40, 144);
        }

        alone.ShouldBe(together);
    }

    [Fact]
    public void Bounds_are_checked() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Kernels.MultiplyAdd(new MatrixView(new float[8], 4), new float[64], new float[31], 2, 4, 16));

    [Fact]
    public void Functions_are_those_of_the_textbook()
    {
        float[] values = [-100, -20, -3.3f, -1, 0, 0.5f, 4, 90];
        var (sigmoid, tanh) = ((float[])values.Clone(), (float[])values.Clone());

        Kernels.Sigmoid(sigmoid);
        Kernels.Tanh(tanh);

        for (var i = 0; i < values.Length; i++)
        {
            sigmoid[i].ShouldBe(1 / (1 + MathF.Exp(-values[i])), 1e-5f);
            tanh[i].ShouldBe(MathF.Tanh(values[i]), 1e-5f);
        }
    }

    [Fact]
    public void Rounded_rows_are_close_to_the_rows()
    {
        var rows = Chance(new Random(3), 3 * 100);
        var table = QuantisedTable.Quantise(rows, 100);
        var row = new float[100];

        table.AddTo(row, 2);

        for (var i = 0; i < 100; i++)
        {
            row[i].ShouldBe(rows[200 + i], 0.5f / 127);
        }
    }

    [Fact]
    public void Strings_are_numbered_from_one()
    {
        var strings = Enumerable.Range(0, 500).Select(i => $"word{i * 7}").ToList();
        var table = new StringTable(strings);

        table["word7"].ShouldBe(2);
        table["word8"].ShouldBe(0);
        table[""].ShouldBe(0);
        strings.Select(text => table.Text(table[text])).ShouldBe(strings);
    }

    private static float[] Chance(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];
}
