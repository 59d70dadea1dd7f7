using EventTimeline.Language;
using EventTimeline.Language.Parsing;
using EventTimeline.Language.Syntax;

namespace EventTimeline.Tests.Language.Parsing;

/// <summary>Short insertions in brackets do not cut a clause in two.</summary>
public sealed class InsertionTests
{
    [Theory]
    [InlineData("Anna Berg ( D-MN ) spoke .", "( D-MN )")]
    [InlineData("Anna Berg ( L ) met Tomas Reyl ( R - OH ) .", "( L ) ( R - OH )")]
    [InlineData("The court ( ICC ) ruled .", "( ICC )")]
    [InlineData("The court ( which sits in Oslo ) ruled .", "")]
    [InlineData("Anna Berg ( 41 ) spoke .", "")]
    [InlineData("( AP ) Anna Berg spoke .", "")]
    [InlineData("The court ( ) ruled .", "")]
    [InlineData("The court ( ICC", "")]
    public void Only_codes_in_brackets_are_insertions(string words, string expected)
    {
        var forms = words.Split(' ');
        var found = Insertions.Find(forms) ?? new bool[forms.Length];
        string.Join(' ', forms.Where((_, i) => found[i])).ShouldBe(expected);
    }

    [Fact]
    public void The_clause_is_read_as_without_them()
    {
        var sentence = English.Engine.Read("Anna Berg (D-MN) (L) talks with Tomas Reyl (R-OH) during a rally.").ShouldHaveSingleItem();
        var talks = sentence.Words.Single(word => word.Form == "talks");
        talks.Tag.ShouldBe(PartOfSpeech.Verb);
        talks.Head.ShouldBeNull();
        talks.Subject()!.Value.SubtreeSpan().Of("Anna Berg (D-MN) (L) talks with Tomas Reyl (R-OH) during a rally.").ShouldBe("Anna Berg (D-MN) (L)");
    }

    [Fact]
    public void The_tree_stays_one_tree()
    {
        foreach (var text in (string[])["The court (ICC) (A.B.C) ruled.", "Berg (D-MN), Reyl (R-OH) and Horn (I) met.", "He (X) (Y)."])
        {
            foreach (var sentence in English.Engine.Read(text))
            {
                sentence.Words.Count(word => word.Head is null).ShouldBe(1);
                sentence.Words.ShouldAllBe(word => IsBelowRoot(word, sentence.Count));
            }
        }
    }

    private static bool IsBelowRoot(Word word, int most)
    {
        for (var i = 0; i <= most; i++)
        {
            if (word.Head is not { } head)
            {
                return true;
            }

            word = head;
        }

        return false;
    }
}
