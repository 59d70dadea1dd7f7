using EventTimeline.Evaluation.Language;
using EventTimeline.Events;

namespace EventTimeline.Evaluation.Events;

/// <summary>
/// Participants on MEANTIME's Apple part: (event, actor, agent or patient), from raw text. An event matches by its trigger, an actor by the head of any
/// mention of the same entity in the sentence. Counted are the sentences whose participants the annotators worked on. The annotation takes things for
/// participants too ("four billion songs"): so does the first row, with <see cref="EventMention.Things"/>; the second counts actors alone.
/// </summary>
internal sealed class ParticipantMeasure : IMeasure
{
    public string Name => "participants";

    public string Summary => "participants of events on MEANTIME (Apple), from raw text";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var (all, given, actors) = (default(Score), default(Score), default(Score));
        var errors = new List<string>();
        foreach (var gold in MeantimeDocument.ReadAll())
        {
            var read = ReadText.Of(gold.Name, gold.Text, gold.Sentences, gold.Published);
            var match = new ParticipantMatch(gold, read);
            all += match.Of(things: true, onlyGivenEvents: false, errors);
            given += match.Of(things: true, onlyGivenEvents: true, []);
            actors += match.Of(things: false, onlyGivenEvents: false, []);
        }

        output.WriteLine($"participants  {all}");
        output.WriteLine($"  of events that the annotation has  {given}");
        output.WriteLine($"  actors alone  {actors}");
        if (options.Errors)
        {
            errors.Sort(StringComparer.Ordinal);
            output.WriteLine(string.Join('\n', errors.GroupBy(error => error.Split(':')[0]).Select(group => $"{group.Count(),5} {group.Key}")));
            output.WriteLine(string.Join('\n', errors));
        }
    }
}
