using System.Text;
using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Small questions about words of a sentence.</summary>
internal static class Phrases
{
    /// <summary>The words [first, end), with one space where the text has white space.</summary>
    public static string Text(Sentence sentence, int first, int end)
    {
        var spans = sentence.Columns.Spans;
        var text = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && spans[i].Start > spans[i - 1].End)
            {
                text.Append(' ');
            }

            text.Append(spans[i].In(sentence.Text));
        }

        return text.ToString();
    }

    /// <summary>The word of [first, end) whose head lies outside; the first one where there are several.</summary>
    public static int Head(Sentence sentence, int first, int end)
    {
        var heads = sentence.Columns.Heads;
        for (var i = first; i < end; i++)
        {
            if (heads[i] < first || heads[i] >= end)
            {
                return i;
            }
        }

        return end - 1;
    }

    /// <summary>The lower-case form of the word's preposition or other case mark, or an empty string.</summary>
    public static string Case(Word word) => word.Children.First("case") is { } mark && mark.PennTag != "POS" ? mark.Form.ToLowerInvariant() : "";

    /// <summary>Whether the word is a name word.</summary>
    public static bool IsProper(Sentence sentence, int word) =>
        sentence.Columns.Tags[word] == PartOfSpeech.ProperNoun || sentence.Columns.PennTags[word] is "NNP" or "NNPS";

    /// <summary>The word that carries the phrase's function: through conjuncts, appositions and names up to the phrase's own head.</summary>
    public static Word Carrier(Word word)
    {
        var carrier = word;
        for (var step = 0; step < 8 && carrier.Head is { } head && (carrier.Is("conj") || carrier.Is("appos") || carrier.Is("flat") || carrier.Is("nmod:desc")); step++)
        {
            carrier = head;
        }

        return carrier;
    }

    /// <summary>Subject 3, object 2, other argument of a verb 1, part of another phrase 0.</summary>
    public static int Prominence(Word head)
    {
        var carrier = Carrier(head);
        return carrier.Is("nsubj") ? 3 : carrier.Is("obj") || carrier.Is("iobj") || carrier.Relation == "root" ? 2 : carrier.Is("obl") || carrier.Is("vocative") ? 1 : 0;
    }
}
