using EventTimeline.Dates;
using EventTimeline.Dates.English;
using EventTimeline.Dates.Grammar;

namespace EventTimeline.Tests.Dates.Engines;

/// <summary>The contract for the recogniser that is always there.</summary>
public sealed class GrammarDateRecognizerTests : DateRecognizerContract
{
    protected override IDateRecognizer Recognizer { get; } = new GrammarDateRecognizer(EnglishDates.Grammar);
}
