using EventTimeline.Events.Times;
using EventTimeline.Language;
using EventTimeline.Language.Syntax;

namespace EventTimeline.Events.Participants;

/// <summary>
/// A coordinated phrase with a date of its own, which tells of an event of its own though the verb is not said again: "met in 2010 with the
/// president in Damascus <i>and with the minister in Doha in 2015</i>".
/// </summary>
/// <param name="First">Head of the phrase in whose place it stands.</param>
/// <param name="Head">Head of the coordinated phrase.</param>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">Index of the word behind its last, at the next such phrase or the end of the sentence.</param>
/// <param name="Date">Its date.</param>
internal sealed record Branch(Word First, Word Head, int Start, int End, PlacedDate Date)
{
    private const int Deepest = 10;

    /// <summary>The branches of an event, in order of the text; none where its phrases share one date or have none.</summary>
    /// <param name="trigger">The event's word.</param>
    /// <param name="dates">The dates of its sentence, in order.</param>
    public static List<Branch> Of(Word trigger, IReadOnlyList<PlacedDate> dates)
    {
        if (trigger.Tag != PartOfSpeech.Verb || dates.Count < 2)
        {
            return [];
        }

        var heads = new List<(Word First, Word Head, int Start)>();
        foreach (var word in trigger.Subtree().Where(word => word.Is("conj") && word.Index > trigger.Index && IsNominal(word)).OrderBy(word => word.Index))
        {
            if (Hangs(word, trigger) && !dates.Any(date => Covers(date, word)) && InPlaceOf(word, trigger, dates) is { } first)
            {
                heads.Add((first, word, word.Subtree().Min(inner => inner.Index)));
            }
        }

        var branches = new List<Branch>();
        for (var i = 0; i < heads.Count; i++)
        {
            var (first, head, start) = heads[i];
            var end = i + 1 < heads.Count ? heads[i + 1].Start : trigger.Sentence.Count;
            var own = dates.FirstOrDefault(date => date.First > head.Index && date.Last < end && IsOf(date, trigger));
            if (own is not null && dates.Any(date => date.First > trigger.Index && date.Last < start && IsOf(date, trigger)))
            {
                branches.Add(new Branch(first, head, start, end, own));
            }
        }

        return branches;
    }

    /// <summary>Whether a word is part of it.</summary>
    public bool Holds(int index) => index >= Start && index < End;

    /// <summary>What the phrase is to the event.</summary>
    public Argument Argument => new(Head, First.Is("obj") ? ArgumentKind.Object : ArgumentKind.Oblique, VerbArguments.PrepositionOf(Head));

    /// <summary>The phrase of the verb with the same preposition, or without one the object; the parser may hang the conjunct on another.</summary>
    private static Word? InPlaceOf(Word conjunct, Word trigger, IReadOnlyList<PlacedDate> dates)
    {
        var preposition = VerbArguments.PrepositionOf(conjunct);
        foreach (var phrase in trigger.Children)
        {
            if (phrase.Index > trigger.Index && phrase.Index < conjunct.Index && !dates.Any(date => Covers(date, phrase))
                && (preposition.Length == 0 ? phrase.Is("obj") : phrase.Is("obl") && VerbArguments.PrepositionOf(phrase) == preposition))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool IsNominal(Word word) => word.Tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;

    private static bool Covers(PlacedDate date, Word word) => word.Index >= date.First && word.Index <= date.Last;

    private static bool IsOf(PlacedDate date, Word trigger) => date.IsCalendarDate && (date.Governor == trigger || (date.Governor is { } governor && Hangs(governor, trigger)));

    // Below the verb with no clause between.
    private static bool Hangs(Word word, Word trigger)
    {
        for (var depth = 0; depth < Deepest && IsPhrase(word) && word.Head is { } head; depth++)
        {
            if (head == trigger)
            {
                return true;
            }

            word = head;
        }

        return false;
    }

    private static bool IsPhrase(Word word) =>
        word.Is("obl") || word.Is("obj") || word.Is("nmod") || word.Is("conj") || word.Is("appos") || word.Is("flat") || word.Is("compound") || word.Is("parataxis");
}
