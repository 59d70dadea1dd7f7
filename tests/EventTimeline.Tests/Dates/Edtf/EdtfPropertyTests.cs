using EventTimeline.Dates;
using EventTimeline.Dates.Edtf;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace EventTimeline.Tests.Dates.Edtf;

public sealed class EdtfPropertyTests
{
    private const int Runs = 3000;
    private const int FuzzRuns = 20_000;

    [Fact]
    public void Parsing_what_was_written_gives_the_value_back() =>
        Check(Runs, Prop.ForAll(EdtfGenerators.Values, value => EdtfValue.Parse(value.ToString()).Value!.Equals(value)));

    [Fact]
    public void The_canonical_text_is_a_fixed_point() =>
        Check(Runs, Prop.ForAll(EdtfGenerators.Values, value => EdtfValue.Parse(value.ToString()).Value!.ToString() == value.ToString()));

    [Fact]
    public void Earliest_is_never_after_latest() =>
        Check(Runs, Prop.ForAll(EdtfGenerators.Values, value => !(value.Bounds.Earliest > value.Bounds.Latest)));

    [Fact]
    public void Any_text_is_read_or_refused_within_it() =>
        Check(FuzzRuns, Prop.ForAll(EdtfGenerators.Noise, text => EdtfValue.Parse(text) is var result &&
            (result.Success ? result.Message is null : result.Position >= 0 && result.Position <= text.Length)));

    [Fact]
    public void Bounds_survive_the_way_through_a_value() =>
        Check(Runs, Prop.ForAll(Bounds, bounds =>
            bounds.IsOpen ? EdtfValue.FromBounds(bounds) is null : EdtfValue.FromBounds(bounds)!.Bounds == bounds));

    private static Arbitrary<DateBounds> Bounds =>
        (from start in Gen.Choose(-700_000, 2_000_000)
         from length in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 400), Gen.Choose(0, 40_000))
         from open in Gen.Choose(0, 5)
         let first = new LocalDate(1970, 1, 1).PlusDays(start)
         let last = first.PlusDays(length)
         select new DateBounds(open is 0 or 1 ? null : first, open is 1 or 2 ? null : last)).ToArbitrary();

    private static void Check(int runs, Property property) =>
        property.Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(runs).WithReplay(new Replay(new Rnd(2019, 8601), null)));
}
