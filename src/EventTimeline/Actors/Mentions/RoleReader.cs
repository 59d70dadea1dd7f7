using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>A role phrase beside a name.</summary>
/// <param name="First">First word without determiner.</param>
/// <param name="End">Past the last word.</param>
/// <param name="Head">The noun for the person.</param>
/// <param name="Role">What it says.</param>
internal readonly record struct RolePhrase(int First, int End, int Head, ActorRole Role);

/// <summary>Finds the titles and offices that stand before and after a name.</summary>
internal static class RoleReader
{
    private const int Reach = 14;

    /// <summary>The role phrases before a name: "Russia's special envoy to West Asia Mikhail Bogdanov", and one in brackets between.</summary>
    public static IEnumerable<RolePhrase> Before(Sentence sentence, int name)
    {
        var at = name - 1;
        if (at > 1 && sentence.Columns.Forms[at] is ")" or "-RRB-")
        {
            var open = OpenBracket(sentence, at);
            if (open > 0 && Inner(sentence, open + 1, at) is { } inner)
            {
                yield return inner;
                at = open - 1;
            }
        }

        var parted = at > 0 && sentence.Columns.Forms[at] == "," && Closes(sentence, name);
        at = parted ? at - 1 : at;
        if (TitleBefore(sentence, at, parted) is { } head && !Titles.IsEmpty(sentence.Columns.Forms[head]))
        {
            var first = LeftEdge(sentence, head);
            if (parted && first > 0 && sentence.Columns.Forms[first - 1] is not ("the" or "The"))
            {
                yield break;
            }

            yield return new RolePhrase(first, at + 1, head, RoleNotes.Of(Phrases.Text(sentence, first, at + 1), null));
        }
    }

    /// <summary>The role phrase after a name, between commas or brackets: "Abu Marzouk, the deputy head of the bureau, said".</summary>
    public static RolePhrase? After(Sentence sentence, int end)
    {
        if (end + 1 >= sentence.Count || sentence.Columns.Forms[end] is not (",") || Skip(sentence, end + 1) is not { } first)
        {
            return null;
        }

        var stop = RightEdge(sentence, first);
        var head = HeadNoun(sentence, first, stop);
        return head < 0 || (stop < sentence.Count && sentence.Columns.Tags[stop] is PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
            ? null
            : new RolePhrase(first, stop, head, RoleNotes.Of(Phrases.Text(sentence, first, stop), Periods.Read(sentence, head + 1, stop + 3)));
    }

    /// <summary>Past the last word of a noun phrase that begins at a word: up to a mark, a verb, a relative or a conjunction before a clause.</summary>
    public static int RightEdge(Sentence sentence, int first)
    {
        var end = first;
        while (end < sentence.Count && end < first + Reach && Continues(sentence, end) && !(sentence.Columns.Tags[end] == PartOfSpeech.Adposition && CalendarWords.Follows(sentence, end)))
        {
            end++;
        }

        while (end > first && sentence.Columns.Tags[end - 1] is PartOfSpeech.Adposition or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Determiner)
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a mark or the end follows the name that begins at a word, and no list goes on: "the head of the bureau, Khaled Meshaal, visited".</summary>
    private static bool Closes(Sentence sentence, int name)
    {
        var end = name;
        while (end < sentence.Count && Phrases.IsProper(sentence, end))
        {
            end++;
        }

        return end == sentence.Count || sentence.Columns.Forms[end] is "." or "in"
            || (sentence.Columns.Forms[end] == "," && end + 1 < sentence.Count && sentence.Columns.Tags[end + 1] != PartOfSpeech.CoordinatingConjunction);
    }

    private static int? TitleBefore(Sentence sentence, int at, bool parted)
    {
        if (at < 0)
        {
            return null;
        }

        if (IsTitle(sentence, at))
        {
            return at;
        }

        // "special envoy to West Asia and North Africa": the noun stands before a preposition.
        for (var i = at; i > 0 && i > at - Reach && IsInside(sentence, i); i--)
        {
            if (sentence.Columns.Tags[i] == PartOfSpeech.Adposition && IsTitle(sentence, i - 1) && sentence.Columns.Forms[i].ToLowerInvariant() is "of" or "to" or "for")
            {
                return parted || Phrases.IsProper(sentence, at) || Phrases.IsProper(sentence, i - 1) ? i - 1 : null;
            }
        }

        return null;
    }

    private static bool IsTitle(Sentence sentence, int word) =>
        sentence.Columns.Tags[word] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && (Titles.Is(sentence.Columns.Forms[word]) || Nouns.IsPerson(sentence.Columns.Lemmas[word].ToLowerInvariant()));

    private static bool IsInside(Sentence sentence, int word) =>
        sentence.Columns.Tags[word] is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Adposition or PartOfSpeech.Determiner
            or PartOfSpeech.CoordinatingConjunction || sentence.Columns.PennTags[word] == "POS" || sentence.Columns.Forms[word] is "'" or "’" or "'s" or "’s";

    private static int LeftEdge(Sentence sentence, int head)
    {
        var first = head;
        for (var i = head - 1; i >= 0; i--)
        {
            var isModifier = sentence.Columns.Tags[i] is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective
                || sentence.Columns.PennTags[i] is "POS" or "VBG" or "VBN" or "JJ" || sentence.Columns.Forms[i] is "-" or "then" or "now" or "Then";
            if (!isModifier)
            {
                break;
            }

            first = i;
        }

        while (first < head && (sentence.Columns.PennTags[first] == "POS" || sentence.Columns.Forms[first] == "-"))
        {
            first++;
        }

        return first;
    }

    private static int OpenBracket(Sentence sentence, int close)
    {
        for (var i = close - 1; i >= 0 && i > close - Reach; i--)
        {
            if (sentence.Columns.Forms[i] is "(" or "-LRB-")
            {
                return i;
            }
        }

        return -1;
    }

    private static RolePhrase? Inner(Sentence sentence, int first, int end)
    {
        while (first < end && sentence.Columns.Tags[first] is PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Determiner)
        {
            first++;
        }

        var head = HeadNoun(sentence, first, end);
        return head < 0 ? null : new RolePhrase(first, end, head, RoleNotes.Of(Phrases.Text(sentence, first, end), null));
    }

    private static int? Skip(Sentence sentence, int word)
    {
        var tag = sentence.Columns.Tags[word];
        if (tag is PartOfSpeech.Determiner)
        {
            return word + 1 < sentence.Count ? word + 1 : null;
        }

        return tag is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adverb || sentence.Columns.Forms[word] is "then" or "now" ? word : null;
    }

    private static bool Continues(Sentence sentence, int word)
    {
        var tag = sentence.Columns.Tags[word];
        if (tag == PartOfSpeech.CoordinatingConjunction)
        {
            return word + 1 < sentence.Count && sentence.Columns.Tags[word + 1] is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;
        }

        return tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Adposition or PartOfSpeech.Determiner or PartOfSpeech.Numeral
            || sentence.Columns.PennTags[word] is "POS" or "PRP$" or "HYPH" || sentence.Columns.Forms[word] is "'" or "’" or "then" or "now" or "-" || (tag == PartOfSpeech.Adverb && word + 1 < sentence.Count);
    }

    /// <summary>The first noun for a person before a preposition or mark, or -1.</summary>
    private static int HeadNoun(Sentence sentence, int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            if (sentence.Columns.Tags[i] is PartOfSpeech.Adposition or PartOfSpeech.CoordinatingConjunction)
            {
                break;
            }

            head = IsTitle(sentence, i) ? i : head == i - 1 && sentence.Columns.Tags[i] is PartOfSpeech.Noun ? -1 : head;
        }

        return head;
    }
}
