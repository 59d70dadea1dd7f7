using System.Collections.Frozen;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events.Times;

/// <summary>Says which date of a sentence belongs to an event: the nearest in the tree, with a price for each kind of clause that lies between.</summary>
internal static class DateAttacher
{
    /// <summary>Up to this price a date belongs to the event's own clause.</summary>
    public const double ClauseLimit = 2.5;

    /// <summary>Up to this price a date of the same sentence may be taken for the event.</summary>
    public const double SentenceLimit = 4;

    private const int Deepest = 12;
    private const double LooksAhead = 5;
    private static readonly FrozenSet<string> ProspectiveVerbs = WordSet.Read("Times/prospective-verbs.txt");

    /// <summary>The best date for a trigger and its price, or null where the sentence has none for it.</summary>
    /// <param name="trigger">The trigger word.</param>
    /// <param name="dates">Dates of its sentence.</param>
    /// <param name="isTrigger">Whether a word of the sentence is a trigger too.</param>
    public static (PlacedDate Date, double Price)? Best(Word trigger, IReadOnlyList<PlacedDate> dates, bool[] isTrigger)
    {
        (PlacedDate Date, double Price)? best = null;
        foreach (var date in dates)
        {
            if (!date.IsCalendarDate || (trigger.Index >= date.First && trigger.Index <= date.Last && date.Head != trigger))
            {
                continue;
            }

            var price = Price(trigger, date, isTrigger) + (0.02 * Math.Abs(trigger.Index - date.Head.Index));
            if (price <= SentenceLimit && (best is null || price < best.Value.Price))
            {
                best = (date, price);
            }
        }

        return best;
    }

    private static double Price(Word trigger, PlacedDate date, bool[] isTrigger)
    {
        if (date.Head == trigger || date.Governor == trigger)
        {
            return 0;
        }

        if (date.Governor is not { } governor)
        {
            return 3;
        }

        // Climb from the trigger; at each word on the way see whether the date hangs below it.
        var price = 0.0;
        Word? current = trigger;
        for (var depth = 0; depth < Deepest && current is { } word; depth++)
        {
            if (Below(word, governor, date, trigger, isTrigger) is { } below)
            {
                return price + below;
            }

            price += word.Is("obj") && word.Head is { } above && date.First < word.Index && IsAhead(above) ? LooksAhead : Up(word);
            current = word.Head;
        }

        return double.PositiveInfinity;
    }

    // Price of going down from an ancestor of the trigger to the date's governor, or null where it is not below.
    private static double? Below(Word top, Word governor, PlacedDate date, Word trigger, bool[] isTrigger)
    {
        var price = 0.0;
        Word? current = governor;
        for (var depth = 0; depth < Deepest && current is { } word; depth++)
        {
            if (word == top)
            {
                return price;
            }

            price += Down(word, isTrigger[word.Index] && word != trigger) + (word.Is("conj") && date.First > trigger.Index ? 2 : 0);
            current = word.Head;
        }

        return null;
    }

    // "a decree in January ordering an election": the order was given then; a date behind the object may well be the object's.
    private static bool IsAhead(Word verb) => verb.Tag == PartOfSpeech.Verb && ProspectiveVerbs.Contains(verb.Lemma.ToLowerInvariant());

    private static double Up(Word word) => word.Relation switch
    {
        "obj" or "nsubj" or "nsubj:pass" or "iobj" => 0.7,
        "xcomp" or "compound" or "amod" or "compound:prt" => 0.8,
        "conj" => 1,
        "advcl" => UpFromAdverbial(word),
        "nmod:poss" => 2,
        "acl:relcl" => 5,
        "ccomp" or "parataxis" => 6,
        _ when word.Is("obl") => 0.7,
        _ when word.Is("nmod") => 1.5,
        _ when word.Is("acl") => 3,
        _ => 2,
    };

    // "the elections slated for August", "the talks that were held in Geneva in May": the clause says no more than when.
    private static bool SupportsDate(Word word) => word.Lemma is "hold" or "occur" || ProspectiveVerbs.Contains(word.Lemma);

    private static double UpFromAdverbial(Word word) => word.Children.First("mark") switch
    {
        null => 1.2,
        { Lemma: "when" or "as" or "while" or "by" } => 1.5,
        { Lemma: "to" } => 1.5,
        { Lemma: "after" or "before" or "since" or "if" or "until" or "because" or "although" } => 5,
        _ => 3,
    };

    private static double Down(Word word, bool otherEvent) => word.Relation switch
    {
        "xcomp" => 1,
        "conj" => 2,
        "advcl" => word.Children.First("mark") is { Lemma: "after" or "before" or "since" or "if" or "until" } ? 5 : 2.5,
        _ when word.Is("acl") && SupportsDate(word) => 0.3,
        "ccomp" or "parataxis" or "acl:relcl" => 6,
        _ when word.Is("acl") => 4,
        _ => (otherEvent ? 1.6 : 0.6) + (word.Is("nmod") ? 0.4 : 0),
    };
}
