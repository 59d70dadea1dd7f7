using EventTimeline.Tests.Formats.EventsYaml;
using FsCheck;
using FsCheck.Fluent;

namespace EventTimeline.Tests.Merging;

/// <summary>The order in which documents are given changes nothing in events.yaml.</summary>
public sealed class OrderOfDocumentsTests
{
    private static readonly Sample[] Articles =
    [
        Stories.Vote,
        Stories.Analysis,
        Stories.Plan,
        Sample.Document("gazette", "2006-02-02")
            .Reports("The Orvia League [won] the vote in January 2006.", "election", "2006-01", ["Orvia League:agent"], lemma: "win")
            .Reports("Mira Tolan [met] Dario Venn in Keld.", "meet", null, ["Mira Tolan:participant", "Dario Venn:participant"], lemma: "meet"),
        Sample.Document("courier", "2006-02-03")
            .Reports("Mira Tolan [met] Dario Venn on 3 November 2005.", "meet", "2005-11-03", ["Mira Tolan:participant", "Dario Venn:participant"], lemma: "meet")
            .Reports("Mira Tolan [met] Dario Venn on 5 November 2005.", "meet", "2005-11-05", ["Mira Tolan:participant", "Dario Venn:participant"], lemma: "meet"),
    ];

    private static readonly string Expected = Stories.Text(Stories.Build(Articles));

    [Fact]
    public void Any_order_gives_the_same_file() =>
        Prop.ForAll(Gen.Shuffle(Articles).ToArbitrary(), order => Stories.Text(Stories.Build(order)) == Expected)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));
}
