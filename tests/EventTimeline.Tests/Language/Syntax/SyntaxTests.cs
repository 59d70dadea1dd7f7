using EventTimeline.Language.Syntax;

namespace EventTimeline.Tests.Language.Syntax;

public sealed class SyntaxTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string>> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "Syntax", "arguments.tsv"))
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(row => new TheoryDataRow<string, string, string, string>(row[0], row[1], row[2], row[3]));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finds_arguments(string text, string predicate, string question, string answer)
    {
        var word = English.Word(text, predicate);
        var found = question switch
        {
            "subject" => word.Subject()?.Form,
            "passive-subject" => word.PassiveSubject()?.Form,
            "object" => word.Object()?.Form,
            "indirect-object" => word.IndirectObject()?.Form,
            "agent" => word.Agent()?.Form,
            "negated" => word.IsNegated() ? "yes" : "no",
            "tense" => word.Tense().ToString(),
            "modal" => word.Modal(),
            _ => word.Obliques().Where(oblique => oblique.Preposition == question).Select(oblique => oblique.Head.Form).FirstOrDefault(),
        };
        (found ?? "-").ShouldBe(answer);
    }

    [Fact]
    public void A_noun_phrase_leaves_relative_clauses_and_appositions_out()
    {
        const string Text = "The outgoing head of the agency, a former judge, resigned.";
        English.Word(Text, "head").NounPhraseSpan().Of(Text).ShouldBe("The outgoing head of the agency");
        English.Word(Text, "head").CoreNounPhraseSpan().Of(Text).ShouldBe("The outgoing head");
    }

    [Fact]
    public void Conjuncts_are_the_same_asked_of_any()
    {
        const string Text = "Fatah, Hamas and Egypt met.";
        English.Word(Text, "Egypt").Conjuncts().Select(word => word.Form).ShouldBe(["Fatah", "Hamas", "Egypt"]);
        English.Word(Text, "Fatah").Conjuncts().Select(word => word.Form).ShouldBe(["Fatah", "Hamas", "Egypt"]);
    }

    [Fact]
    public void A_quotation_goes_on_in_the_next_sentence()
    {
        var sentences = English.Engine.Read("“We will stop. We will not return,” he said.");
        sentences.Count.ShouldBe(2);
        sentences[1].Words.First(word => word.Form == "return").InQuotation().ShouldBeTrue();
        sentences[1].Words.First(word => word.Form == "said").InQuotation().ShouldBeFalse();
    }
}
