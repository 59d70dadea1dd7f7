using EventTimeline.Language.Tokens;
using EventTimeline.Text;
using FsCheck;
using FsCheck.Fluent;

namespace EventTimeline.Tests.Language.Tokens;

public sealed class TokenizerTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "Tokens", "tokens.tsv"))
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(row => new TheoryDataRow<string, string>(row[0], row[1]));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Cuts_as_the_treebanks_do(string text, string expected) =>
        string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Span.Of(text))).ShouldBe(expected);

    [Fact]
    public void Every_visible_unit_lies_in_exactly_one_token() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements("a", "Z", "é", "ب", "'", "’", "n't", ".", "-", "/", "@", "http://", "www.", "1", "20", ",", ":", "$", " ", "\n", "\u00A0", "\uD83D\uDE00", "\uD83D", "U.S.", "Mr.")
            .ListOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            var covered = new int[text.Length];
            foreach (var token in Tokenizer.Tokenize(text))
            {
                for (var i = token.Start; i < token.End; i++)
                {
                    covered[i]++;
                }
            }

            return !covered.Where((count, at) => count != (Characters.IsSpace(text[at]) ? 0 : 1)).Any();
        }));

    [Fact]
    public void A_stretch_is_cut_as_if_it_stood_alone()
    {
        const string Text = "He left. It was in the U.S. He stayed.";
        var tokens = new List<Token>();
        Tokenizer.Tokenize(Text, new TextSpan(9, 27), tokens);
        tokens.Select(token => token.Span.Of(Text)).ShouldBe(["It", "was", "in", "the", "U.S", "."]);
    }

    [Fact]
    public void No_token_is_longer_than_the_limit()
    {
        var tokens = Tokenizer.Tokenize(new string('a', 5000) + new string('.', 5000) + new string('7', 5000));
        tokens.ShouldAllBe(token => token.Length <= Tokenizer.MaxLength);
        tokens.Sum(token => token.Length).ShouldBe(15000);
    }
}
