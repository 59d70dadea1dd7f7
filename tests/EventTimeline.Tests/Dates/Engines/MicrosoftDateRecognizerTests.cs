#if OPTIONAL_ENGINES
using EventTimeline.Dates;
using EventTimeline.Dates.Expressions;
using EventTimeline.Recognizers;
using EventTimeline.Text;

namespace EventTimeline.Tests.Dates.Engines;

/// <summary>The contract for Microsoft's recogniser; built with <c>-p:OptionalEngines=true</c>.</summary>
public sealed class MicrosoftDateRecognizerTests : DateRecognizerContract
{
    protected override IDateRecognizer Recognizer { get; } = new MicrosoftDateRecognizer("en");

    [Theory]
    [InlineData("es", "La reunión fue el 5 de junio de 2006.", "5 de junio de 2006")]
    [InlineData("fr", "La réunion a eu lieu le 5 juin 2006.", "5 juin 2006")]
    [InlineData("de", "Das Treffen war am 5. Juni 2006.", "5. Juni 2006")]
    public void Other_languages_are_read(string language, string sentence, string words)
    {
        var expressions = new List<DateExpression>();
        new MicrosoftDateRecognizer(language).Recognize(sentence, new TextSpan(0, sentence.Length), expressions);
        var expression = expressions.ShouldHaveSingleItem();
        expression.Span.Of(sentence).ShouldContain(words);
        expression.Meaning.ShouldBeOfType<CalendarMeaning>().Day.ShouldBe(5);
    }

    [Fact]
    public void An_unknown_language_is_refused() => Should.Throw<ArgumentException>(() => new MicrosoftDateRecognizer("xx"));

    [Fact]
    public void Pieces_of_a_long_text_keep_their_places()
    {
        var text = string.Concat(Enumerable.Repeat("The council met on 5 June 2006 in the old hall.\n", 100));
        var expressions = new List<DateExpression>();
        Recognizer.Recognize(text, new TextSpan(0, text.Length), expressions);
        expressions.Count.ShouldBe(100);
        expressions.ShouldAllBe(expression => expression.Span.Of(text) == "5 June 2006");
    }
}
#endif
