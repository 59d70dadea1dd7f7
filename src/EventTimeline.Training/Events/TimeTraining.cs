using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Events.Learning;
using EventTimeline.Events.Statuses;
using EventTimeline.Events.Times;
using EventTimeline.Events.Triggers;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;
using NodaTime.Text;

namespace EventTimeline.Training.Events;

/// <summary>An annotated event as the time model sees it.</summary>
/// <param name="Timed">What the model looks at.</param>
/// <param name="Id">The event's id in the document.</param>
/// <param name="Value">The annotated time as written.</param>
/// <param name="Passage">The date of the passage that it would be given, or null.</param>
internal sealed record AnnotatedTime(TimedTrigger Timed, string Id, string Value, PlacedDate? Passage);

/// <summary>Learns the times of events from EventTime.</summary>
internal static class TimeTraining
{
    /// <summary>The events of a document that EventTime annotates.</summary>
    public static List<AnnotatedTime> Read(TimeMlDocument document, EventTimeTable table) => Read(document, tag => table.ValueOf(document.Name, tag.Id));

    /// <summary>The events of a document that have a value, read by the stages before.</summary>
    public static List<AnnotatedTime> Read(TimeMlDocument document, Func<TimeMlEvent, string?> valueOf)
    {
        if (document.Created is null)
        {
            return [];
        }

        var sentences = LanguageEngine.English.Read(document.Text, document.Paragraphs);
        var timer = new EventTimer(sentences, DatesOf(document, sentences), new TimeModel(null, null));
        var events = new List<AnnotatedTime>();
        foreach (var sentence in sentences)
        {
            var words = WordsOf(sentence, document);
            var isTrigger = new bool[sentence.Count];
            words.ForEach(pair => isTrigger[pair.Word.Index] = true);
            foreach (var (word, tag) in words)
            {
                if (valueOf(tag) is { } value)
                {
                    var trigger = new Trigger(word, EventVocabulary.English.TypeOf(word) ?? EventType.Other, 1);
                    var (status, own) = (StatusReader.Of(word), timer.DateOf(word, isTrigger, []));
                    events.Add(new AnnotatedTime(timer.Timed(trigger, status, own)!.Value, tag.Id, value, own is null ? timer.OfPassage(trigger, status) : null));
                }
            }
        }

        return events;
    }

    /// <summary>What can be learnt from annotated events: those that one of the templates describes.</summary>
    public static List<Sample> SamplesOf(IEnumerable<AnnotatedTime> events, HashedClassifier relations)
    {
        var model = new TimeModel(relations, null);
        var samples = new List<Sample>();
        Span<uint> features = stackalloc uint[TimeFeatures.Most];
        foreach (var annotated in events)
        {
            if (GoldTime.Read(annotated.Value) is { } gold && TemplateOf(annotated.Timed, gold) is { } template)
            {
                samples.Add(new Sample(features[..model.Features(annotated.Timed, features)].ToArray(), (int)template));
            }
        }

        return samples;
    }

    /// <summary>
    /// Trains the model of relations to the day of writing on TimeML's links, without the documents that EventTime annotates, so that what it says of those is
    /// no memory.
    /// </summary>
    public static HashedClassifier TrainRelations(IEnumerable<TimeMlDocument> documents, EventTimeTable table)
    {
        var samples = new List<Sample>();
        Span<uint> features = stackalloc uint[TimeFeatures.Most];
        foreach (var annotated in documents.Where(d => !table.Documents.Contains(d.Name)).SelectMany(d => Read(d, tag => tag.ToCreation)))
        {
            if (RelationOf(annotated.Value) is >= 0 and var relation)
            {
                samples.Add(new Sample(features[..new TimeFeatures(features).Of(annotated.Timed)].ToArray(), relation));
            }
        }

        return new ClassifierTrainer(TimeModel.Relations, 15) { LeastCount = 2 }.Train(samples);
    }

    private static int RelationOf(string link) => link switch
    {
        "BEFORE" or "IBEFORE" => 0,
        "IS_INCLUDED" or "SIMULTANEOUS" or "IDENTITY" => 1,
        "INCLUDES" or "DURING" => 2,
        "AFTER" or "IAFTER" => 3,
        _ => -1,
    };

    /// <summary>Trains the classifier.</summary>
    public static HashedClassifier Train(IReadOnlyList<Sample> samples) =>
        new ClassifierTrainer(TimeTemplates.Count, 15) { Decay = 0.03f, Rate = 0.01f, Passes = 30, Dropout = 0.5, LeastCount = 2 }.Train(samples);

    /// <summary>Whether an extent is the annotated one, to the day in every bound.</summary>
    public static bool Equal(EventExtent extent, GoldTime gold) => extent.Begin == gold.Begin && extent.End == gold.End && extent.IsSingleDay == gold.IsSingleDay;

    private static TimeTemplate? TemplateOf(TimedTrigger timed, GoldTime gold)
    {
        var date = timed.Date?.Date.Bounds ?? DateBounds.Open;
        foreach (var template in Enum.GetValues<TimeTemplate>())
        {
            if ((!TimeTemplates.NeedsDate(template) || date is { Earliest: not null, Latest: not null })
                && Equal(TimeTemplates.Extent(template, timed.Day, date), gold))
            {
                return template;
            }
        }

        return null;
    }

    private static DocumentDates DatesOf(TimeMlDocument document, IReadOnlyList<Sentence> sentences)
    {
        var blocks = document.Paragraphs.Select(span => new Block(span, BlockKind.Body)).ToList();
        var plain = new Document { Id = document.Name, File = document.Name, Text = document.Text, Blocks = blocks };
        var day = document.Created!.Value;
        var published = new DocumentDate(LocalDatePattern.Iso.Format(day), new DateBounds(day, day), DateBasis.Given, "the corpus says so");
        return new DateResolver().Resolve(new AnnotatedDocument(plain, sentences), new DatingContext(published, []));
    }

    private static List<(Word Word, TimeMlEvent Tag)> WordsOf(Sentence sentence, TimeMlDocument document)
    {
        var words = new List<(Word, TimeMlEvent)>();
        foreach (var tag in document.Events)
        {
            foreach (var word in sentence.Words)
            {
                if (tag.Span.End == word.Span.End || (tag.Span.Contains(word.Span) && tag.Span.End == word.Span.End))
                {
                    words.Add((word, tag));
                    break;
                }
            }
        }

        return words;
    }
}
