using EventTimeline.Language;
using EventTimeline.Language.Lemmas;
using EventTimeline.Training.Lemmas;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Tests.Training;

public sealed class LemmaTrainerTests
{
    [Fact]
    public void The_list_of_verbs_outweighs_a_slip_of_the_treebank()
    {
        var sentences = Sentences(("fled", "flead"), ("fled", "flead"), ("settled", "settle"));
        Lemma(LemmaTrainer.Train(sentences, []), "fled").ShouldBe("flead");
        Lemma(LemmaTrainer.Train(sentences, [["flee", "fled"]]), "fled").ShouldBe("flee");
    }

    [Fact]
    public void An_unknown_word_follows_the_longest_known_ending()
    {
        var lemmatizer = LemmaTrainer.Train(Sentences(("planned", "plan"), ("scanned", "scan"), ("walked", "walk")), []);
        Lemma(lemmatizer, "banned").ShouldBe("ban");
        Lemma(lemmatizer, "talked").ShouldBe("talk");
    }

    private static string Lemma(Lemmatizer lemmatizer, string form) => lemmatizer.Lemma(form, PartOfSpeech.Verb, "VBD");

    private static List<AnnotatedSentence> Sentences(params (string Form, string Lemma)[] words) =>
        [new AnnotatedSentence([.. words.Select(word => Word(word.Form, word.Lemma))], "a", true, true)];

    private static AnnotatedWord Word(string form, string lemma) => new(form, lemma, "VERB", "VBD", "", -1, "root", "", true);
}
