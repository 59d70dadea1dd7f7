using EventTimeline.Language;

namespace EventTimeline.Tests.Language;

/// <summary>The engine for tests that need the trained model; they are skipped where the core was built without it.</summary>
internal static class English
{
    public static LanguageEngine Engine
    {
        get
        {
            Assert.SkipUnless(LanguageEngine.IsAvailable, "needs Language/English/english.model in the core");
            return LanguageEngine.English;
        }
    }

    /// <summary>The only sentence of a text.</summary>
    public static Sentence Sentence(string text) => Engine.Read(text).ShouldHaveSingleItem();

    /// <summary>The word of a sentence that is written so.</summary>
    public static Word Word(string text, string form)
    {
        var sentence = Sentence(text);
        return sentence.Words.First(word => word.Form == form);
    }
}
