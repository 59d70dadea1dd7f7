using EventTimeline.Events;
using EventTimeline.Text;

namespace EventTimeline.Merging.Mentions;

/// <summary>
/// Tells whether two triggers of one type in one sentence are the verb and the noun of one report: "<i>won</i> the 2006 legislative <i>elections</i>",
/// "<i>issued</i> a <i>decree</i>", "the <i>elections</i> that they <i>won</i>".
/// </summary>
internal static class SameClause
{
    /// <summary>Units of text between the two, at most.</summary>
    private const int Reach = 40;

    private static readonly string[] Dividers = ["and", "or", "but", "while", "before", "after", "then", "as", "since", "when", "if", "to"];

    /// <summary>
    /// Whether the second says with a participle what the first did, of the same agent: "issued a decree <i>ordering</i> the election". What follows a
    /// preposition or the verb itself is another event: "fined for <i>selling</i>", "denied <i>ordering</i>".
    /// </summary>
    public static bool IsElaborated(string text, EventMention first, EventMention second) =>
        first.Sentence == second.Sentence && first.Trigger.End < second.Trigger.Start &&
        second.Trigger.In(text).EndsWith("ing", StringComparison.Ordinal) && PossibleDays.IsPastForm(first.Trigger.In(text), first.Lemma) &&
        AgentOf(first) is { } agent && agent == AgentOf(second) &&
        Joins(text, first.Trigger, second.Trigger) && LastWordIsFree(text.AsSpan(first.Trigger.End, second.Trigger.Start - first.Trigger.End));

    private static int? AgentOf(EventMention mention) =>
        mention.Participants.FirstOrDefault(one => one.Role is ParticipantRoles.Agent)?.Actor;

    private static bool LastWordIsFree(ReadOnlySpan<char> between)
    {
        var words = between.Trim();
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return words.Contains(' ') && !TriggerLists.Prepositions.Contains(last.ToString()) && !last.Contains(',');
    }

    /// <summary>Whether two mentions of a document are one report.</summary>
    public static bool IsOne(string text, EventMention first, EventMention second) =>
        first.Sentence == second.Sentence && first.Type == second.Type && first.Lemma != second.Lemma && !TriggerLists.VagueTypes.Contains(first.Type) &&
        IsVerb(text, first) != IsVerb(text, second) && Joins(text, first.Trigger, second.Trigger);

    /// <summary>Whether the trigger is a past form, or of a verb that nouns of events go with.</summary>
    private static bool IsVerb(string text, EventMention mention) =>
        TriggerLists.Carriers.Contains(mention.Lemma) || PossibleDays.IsPastForm(mention.Trigger.In(text), mention.Lemma);

    /// <summary>Whether the text between two triggers is short and nothing in it starts another report.</summary>
    private static bool Joins(ReadOnlySpan<char> text, TextSpan first, TextSpan second)
    {
        var (start, end) = (Math.Min(first.End, second.End), Math.Max(first.Start, second.Start));
        if (start > end || end - start > Reach || end > text.Length)
        {
            return false;
        }

        var between = text[start..end];
        if (between.IndexOfAny(".;:!?\n\"“”") >= 0)
        {
            return false;
        }

        foreach (var range in between.Split(' '))
        {
            foreach (var divider in Dividers)
            {
                if (between[range].Equals(divider, StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
