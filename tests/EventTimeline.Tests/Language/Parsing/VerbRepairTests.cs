using EventTimeline.Language;
using EventTimeline.Language.Tagging;

namespace EventTimeline.Tests.Language.Parsing;

public sealed class VerbRepairTests
{
    [Theory]
    [InlineData("President names chief", "1 -1 1", "nsubj root obj", "VBZ")]
    [InlineData("Rebels attack town", "1 -1 1", "nsubj root obj", "VBP")]
    [InlineData("President is chief", "2 2 -1", "nsubj cop root", "NN")]
    [InlineData("President names chief", "1 -1 1", "compound root obj", "NN")]
    [InlineData("President names chief", "1 -1 1", "nsubj root nmod", "NN")]
    public void A_root_with_subject_and_object_is_a_verb(string words, string heads, string relations, string tag)
    {
        var forms = words.Split(' ');
        int[] numbers = [.. heads.Split(' ').Select(int.Parse)];
        var tags = forms.Select(_ => PartOfSpeech.Noun).ToArray();
        var penn = forms.Select(_ => "NN").ToArray();
        var root = Array.IndexOf(numbers, -1);

        VerbRepair.Apply(forms, numbers, relations.Split(' '), tags, penn);

        penn[root].ShouldBe(tag);
        tags[root].ShouldBe(tag == "NN" ? PartOfSpeech.Noun : PartOfSpeech.Verb);
        VerbRepair.Apply([], [], [], [], []);
    }
}
