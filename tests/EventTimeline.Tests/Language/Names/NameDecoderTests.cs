using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Language.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace EventTimeline.Tests.Language.Names;

public sealed class NameDecoderTests
{
    private static readonly NamedEntity[] Names =
        [new(0, 1, EntityKind.Place), new(2, 4, EntityKind.Person), new(4, 7, EntityKind.Organisation), new(8, 9, EntityKind.Other)];

    [Fact]
    public void Labels_say_first_inner_last_and_only()
    {
        var labels = NameLabels.Encode(Names, 9);
        labels.ShouldBe(
            [
                NameLabels.Only((int)EntityKind.Place), NameLabels.Outside,
                NameLabels.First((int)EntityKind.Person), NameLabels.Last((int)EntityKind.Person),
                NameLabels.First((int)EntityKind.Organisation), NameLabels.Inner((int)EntityKind.Organisation), NameLabels.Last((int)EntityKind.Organisation),
                NameLabels.Outside, NameLabels.Only((int)EntityKind.Other),
            ]);
        labels.Where(label => label != NameLabels.Outside).ShouldAllBe(label => label > 0 && label < NameLabels.Count);
        NameLabels.KindOf(NameLabels.Inner((int)EntityKind.Organisation)).ShouldBe((int)EntityKind.Organisation);
    }

    [Fact]
    public void Sure_labels_come_back_as_names()
    {
        var labels = NameLabels.Encode(Names, 9);
        new NameDecoder().Decode(Rows(9, (word, label) => labels[word] == label ? 5 : 0)).ShouldBe(Names);
    }

    [Fact]
    public void A_name_that_begins_also_ends()
    {
        // The best label of the only word opens a name, which cannot be: the next best is taken.
        new NameDecoder().Decode(Rows(1, (_, label) => label == NameLabels.First(0) ? 9 : label == NameLabels.Only(2) ? 1 : 0))
            .ShouldBe([new NamedEntity(0, 1, EntityKind.Place)]);
        new NameDecoder().Decode(Rows(0, (_, _) => 0)).ShouldBeEmpty();
    }

    /// <summary>No other way to label the words has a better sum than the one found.</summary>
    [Fact]
    public void The_best_labels_are_found()
    {
        var decoder = new NameDecoder();
        Prop.ForAll(Gen.Choose(1, 4).SelectMany(words => Gen.Choose(-9, 9).ArrayOf(words * NameLabels.Count)).ToArbitrary(), scores =>
        {
            var words = scores.Length / NameLabels.Count;
            var rows = Rows(words, (word, label) => scores[(word * NameLabels.Count) + label]);
            var labels = NameLabels.Encode(decoder.Decode(rows), words);
            return Enumerable.Range(0, words).Sum(word => scores[(word * NameLabels.Count) + labels[word]]) == Best(scores, 0, -1);
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>The best sum over the words from one on, while a name of a kind is open (-1 for none), by trying everything.</summary>
    private static int Best(int[] scores, int word, int open)
    {
        const int Never = -100_000;
        if (word * NameLabels.Count == scores.Length)
        {
            return open < 0 ? 0 : Never;
        }

        int Score(int label) => scores[(word * NameLabels.Count) + label];
        if (open >= 0)
        {
            return Math.Max(Score(NameLabels.Inner(open)) + Best(scores, word + 1, open), Score(NameLabels.Last(open)) + Best(scores, word + 1, -1));
        }

        var best = Score(NameLabels.Outside) + Best(scores, word + 1, -1);
        for (var kind = 0; kind < NameLabels.Kinds; kind++)
        {
            best = Math.Max(best, Score(NameLabels.Only(kind)) + Best(scores, word + 1, -1));
            best = Math.Max(best, Score(NameLabels.First(kind)) + Best(scores, word + 1, kind));
        }

        return best;
    }

    private static WordRows Rows(int words, Func<int, int, float> score)
    {
        var rows = new WordRows();
        rows.Reset(words, 32);
        for (var word = 0; word < words; word++)
        {
            for (var label = 0; label < 32; label++)
            {
                rows[word][label] = label < NameLabels.Count ? score(word, label) : 1000;
            }
        }

        return rows;
    }
}
