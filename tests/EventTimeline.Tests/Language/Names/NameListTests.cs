using EventTimeline.Language.Names;
using EventTimeline.Language.Tokens;

namespace EventTimeline.Tests.Language.Names;

/// <summary>Letters of the marks: c country, d people, s seat of power, l place, o organisation; a capital for the first word, a point for no name.</summary>
public sealed class NameListTests
{
    [Theory]
    [InlineData("He left Egypt .", "..C.")]
    [InlineData("talks with the United Nations Security Council", "...Oooo")]
    [InlineData("the United Arab Emirates and Oman", ".Ccc.C")]
    [InlineData("GUANTANAMO BAY", "Ll")]
    [InlineData("Saudi officials met at Downing Street", "D...Ss")]
    [InlineData("United they stand", "...")]
    [InlineData("", "")]
    public void Names_are_marked_the_longest_first(string words, string expected)
    {
        string[] forms = words.Length == 0 ? [] : words.Split(' ');
        var marks = new char[forms.Length];
        NameList.Shared.Mark(forms, marks);
        string.Concat(marks.Select(mark => mark == '\0' ? '.' : mark)).ShouldBe(expected);
    }

    [Fact]
    public void Names_stand_in_the_list_as_the_tokeniser_cuts_them()
    {
        var text = "Officials of Al-Qaeda in Washington, D.C. spoke.";
        string[] forms = [.. Tokenizer.Tokenize(text).Select(token => token.Span.Of(text))];
        var marks = new char[forms.Length];
        NameList.Shared.Mark(forms, marks);
        marks.Count(mark => mark is 'O' or 'o').ShouldBe(forms.Count(form => form is "Al" or "-" or "Qaeda" or "Al-Qaeda"));
    }

    [Fact]
    public void Long_words_and_sentences_do_no_harm()
    {
        string[] forms = [.. Enumerable.Repeat(new string('x', 5000), 3), .. Enumerable.Repeat("united", 3000)];
        var marks = new char[forms.Length];
        NameList.Shared.Mark(forms, marks);
        marks.ShouldAllBe(mark => mark == '\0');
    }

    [Fact]
    public void Clues_tell_words_by_their_lists()
    {
        WordClues.Of("ministry").ShouldNotBe('\0');
        WordClues.Of("ministry").ShouldBe(WordClues.Of("parliament"));
        WordClues.Of("col.").ShouldBe(WordClues.Of("col"));
        WordClues.Of("fatima").ShouldNotBe(WordClues.Of("ministry"));
        WordClues.Of("onto").ShouldBe('\0');
        WordClues.Of(new string('a', 1000)).ShouldBe('\0');
        WordClues.IsOrganisationWord("ministry").ShouldBeTrue();
        WordClues.IsOrganisationWord("fatima").ShouldBeFalse();
        WordClues.IsOrganisationWord("onto").ShouldBeFalse();
    }
}
