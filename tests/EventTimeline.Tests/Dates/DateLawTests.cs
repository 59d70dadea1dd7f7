using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Evaluation.Dates;
using EventTimeline.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace EventTimeline.Tests.Dates;

/// <summary>What holds for every text.</summary>
public sealed class DateLawTests
{
    private static readonly DateResolver Resolver = new();

    [Fact]
    public void A_prefix_moves_spans_and_nothing_else() =>
        Prop.ForAll(Texts, text =>
        {
            const string Prefix = "Nothing was heard.\n\n";
            var plain = Resolve(text);
            var moved = Resolve(Prefix + text);
            moved.Select(date => date.Span.Shift(-Prefix.Length)).ShouldBe(plain.Select(date => date.Span));
            moved.Select(date => (date.Value, date.Edtf, date.Bounds)).ShouldBe(plain.Select(date => (date.Value, date.Edtf, date.Bounds)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_earliest_day_is_never_after_the_latest() =>
        Prop.ForAll(Texts, text => Resolve(text).ShouldAllBe(date => !(date.Bounds.Earliest > date.Bounds.Latest))).QuickCheckThrowOnFailure();

    [Fact]
    public void Expressions_stand_in_order_and_apart_within_the_text() =>
        Prop.ForAll(Texts, text =>
        {
            var end = 0;
            foreach (var date in Resolve(text))
            {
                date.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                date.Span.Length.ShouldBeGreaterThan(0);
                date.Text.ShouldBe(date.Span.Of(text));
                end = date.Span.End;
            }

            end.ShouldBeLessThanOrEqualTo(text.Length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_text_gives_the_same_dates() =>
        Prop.ForAll(Texts, text => Resolve(text).Select(date => date.ToString()).ShouldBe(Resolve(text).Select(date => date.ToString()))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_document_of_any_text_is_dated_in_order_or_left_open() =>
        Prop.ForAll(Texts, text => (Undated(text).Bounds is { Earliest: { } first, Latest: { } last } && first > last).ShouldBeFalse()).QuickCheckThrowOnFailure();

    [Fact]
    public void A_clue_that_no_day_fits_tells_nothing() => Should.NotThrow(() => Undated(DateFuzz.Text(new Random(1288))));

    [Fact]
    public void An_impossible_day_is_reported_and_left_undated()
    {
        var dates = ResolveAll("The fair closes on 31 June 2015.\nIt opened on May 1, 2015.");
        dates.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe("a.txt:1:20: warning: '31 June 2015' is no day of the calendar; it is left undated");
        dates.Dates[0].Edtf.ShouldBeNull();
        dates.Dates[0].Bounds.ShouldBe(DateBounds.Open);
        dates.Dates[1].Edtf.ShouldBe("2015-05-01");
    }

    [Fact]
    public void A_long_hostile_line_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("early in late of the last of May of ", 20000));
        Resolve(text).Count.ShouldBeGreaterThan(0);
    }

    private static Arbitrary<string> Texts => Gen.Select(Gen.Choose(0, int.MaxValue), seed => DateFuzz.Text(new Random(seed))).ToArbitrary();

    private static IReadOnlyList<ResolvedDate> Resolve(string text) => ResolveAll(text).Dates;

    private static DocumentDate Undated(string text) => Resolver.Resolve(new AnnotatedDocument(Whole(text), []), DatingContext.Empty).Published;

    private static Document Whole(string text) =>
        new() { Id = "a", File = "a.txt", Text = text, Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Body)] };

    private static DocumentDates ResolveAll(string text)
    {
        var day = new LocalDate(2021, 4, 17);
        var published = new DocumentDate("2021-04-17", new DateBounds(day, day), DateBasis.Given, "given");
        return Resolver.Resolve(new AnnotatedDocument(Whole(text), []), DatingContext.Empty with { Published = published });
    }
}
