using EventTimeline.Actors;
using EventTimeline.Dates;
using EventTimeline.Documents;
using EventTimeline.Events;
using EventTimeline.Tests.Language;
using EventTimeline.Text;

namespace EventTimeline.Tests.Events;

/// <summary>One paragraph read up to its events.</summary>
internal sealed record Reading(string Text, DocumentActors Actors, IReadOnlyList<EventMention> Events)
{
    /// <summary>Reads a text of one paragraph.</summary>
    public static Reading Of(string text)
    {
        TextSpan[] paragraphs = [new TextSpan(0, text.Length)];
        var document = new Document { Id = "text", File = "text", Text = text, Blocks = [new Block(paragraphs[0], BlockKind.Body)] };
        var annotated = new AnnotatedDocument(document, English.Engine.Read(text, paragraphs));
        var dates = new DateResolver().Resolve(annotated, DatingContext.Empty);
        var actors = new ActorResolver().Resolve(annotated);
        return new Reading(text, actors, new EventExtractor().Extract(annotated, dates, actors));
    }

    /// <summary>The event on a word of the text; the last one where the word is there more than once.</summary>
    public EventMention On(string word)
    {
        var found = Events.LastOrDefault(mention => mention.Trigger.Of(Text) == word);
        found.ShouldNotBeNull($"no event on '{word}', but on {string.Join(", ", Events.Select(mention => mention.Trigger.Of(Text)))}");
        return found;
    }

    /// <summary>The name of an actor.</summary>
    public string NameOf(int actor) => Actors.Actors[actor].Name;

    /// <summary>The rows of a data file beside the tests of this folder: text, trigger, expectation.</summary>
    /// <param name="file">Path below this folder.</param>
    public static TheoryData<string, string, string> Rows(string file)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Events", file)))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split(" | ");
                rows.Add(cells[0], cells[1], cells[2]);
            }
        }

        return rows;
    }
}
