using EventTimeline.Language;

namespace EventTimeline.Actors.Mentions;

/// <summary>Runs of name words: where they end, and where one name after another begins.</summary>
internal static class NameRuns
{
    /// <summary>Past the last word of the name that begins at a word: name words, hyphens between them, numbers after them, "of" inside them.</summary>
    public static int EndOf(Sentence sentence, int first, int to)
    {
        var end = first + 1;
        while (end < to)
        {
            if (Phrases.IsProper(sentence, end) || IsOrganisationNoun(sentence, end) || IsNumber(sentence, first, end) || IsJoint(sentence, first, end, to))
            {
                end++;
            }
            else if (Links(sentence, first, end, to) is > 0 and var length)
            {
                end += length + 1;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The adjective before a run that belongs to it: "Palestinian Authority", "Islamic Jihad Movement"; else the run's first word.</summary>
    public static int WithAdjective(Sentence sentence, int first, int end, int from)
    {
        var before = first - 1;
        return before >= from && sentence.Columns.Tags[before] == PartOfSpeech.Adjective && char.IsUpper(sentence.Columns.Forms[before][0])
            && (before > 0 || Countries.Find(sentence.Columns.Forms[before]).Country >= 0)
            && (OrganisationWords.Is(sentence.Columns.Forms[end - 1]) || OrganisationWords.IsKnown(Phrases.Text(sentence, before, end))) ? before : first;
    }

    /// <summary>The first word after titles and ranks at the start of a personal name; the last word is never a title.</summary>
    public static int AfterTitles(Sentence sentence, int first, int end)
    {
        var start = first;
        for (var i = first; i < end - 1; i++)
        {
            if (Titles.Is(sentence.Columns.Forms[i]))
            {
                start = i + 1;
            }
        }

        return start;
    }

    /// <summary>Adds the names of a run: a title word ends the name before it, a given name after a full name begins another.</summary>
    public static void Split(Sentence sentence, int first, int end, List<NameStretch> found)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            if ((Titles.Is(sentence.Columns.Forms[i]) && IsTitleHere(sentence, i, end)) || OpensTitle(sentence, i, end))
            {
                Add(found, start, i);
                start = i + 1;
            }
            else if (i > start && i + 1 < end && BeginsPerson(sentence, start, i))
            {
                Add(found, start, i);
                start = i;
            }
        }

        Add(found, start, end);
    }

    private static void Add(List<NameStretch> found, int first, int end)
    {
        if (first < end)
        {
            found.Add(new NameStretch(first, end, null));
        }
    }

    /// <summary>"Chief" in "Chief Executive Officer", "Foreign" in "Foreign Minister".</summary>
    private static bool OpensTitle(Sentence sentence, int word, int end)
    {
        var at = word;
        while (at < sentence.Count - 1 && Titles.Opens(sentence.Columns.Forms[at]))
        {
            at++;
        }

        return at > word && at - word < 4 && (at < end || sentence.Columns.Tags[at] == PartOfSpeech.Noun) && Titles.Is(sentence.Columns.Forms[at])
            && (at >= end || IsTitleHere(sentence, at, end));
    }

    // "Foreign Minister Gabi", not "Prime Minister's Office": what follows is a name, not another common noun written with a capital.
    private static bool IsTitleHere(Sentence sentence, int word, int end)
    {
        if (word > 0 && sentence.Columns.Forms[word - 1].EndsWith('-'))
        {
            return false;
        }

        if (word + 1 == end)
        {
            return true;
        }

        var next = sentence.Columns.Forms[word + 1];
        return !OrganisationWords.Is(next) && sentence.Columns.Tags[word + 1] is PartOfSpeech.ProperNoun && next.Length > 1;
    }

    private static bool BeginsPerson(Sentence sentence, int start, int word)
    {
        var before = sentence.Columns.Forms[word - 1];
        if (!PersonGivenNames.IsGiven(sentence.Columns.Forms[word]) || PersonGivenNames.IsGiven(before) || before.Length <= 2 || before[^1] == '.')
        {
            return false;
        }

        var text = Phrases.Text(sentence, start, word);
        return Countries.Find(text).Country >= 0 || OrganisationWords.IsPlace(text) || OrganisationWords.IsKnown(text) || Titles.Completes(sentence, start)
            || (start > 0 && sentence.Columns.Tags[start - 1] is PartOfSpeech.CoordinatingConjunction && OrganisationWords.IsPlaceWord(sentence.Columns.Forms[start]));
    }

    // "Islamic Resistance Movement": a common noun with a capital, inside a sentence.
    private static bool IsOrganisationNoun(Sentence sentence, int word) =>
        sentence.Columns.Tags[word] == PartOfSpeech.Noun && char.IsUpper(sentence.Columns.Forms[word][0]) && OrganisationWords.Is(sentence.Columns.Forms[word]);

    private static bool IsNumber(Sentence sentence, int first, int word)
    {
        var head = sentence.Columns.Heads[word];
        // "iPhone 4" hangs on its number now and then.
        var within = (head >= first && head < word) || (sentence.Columns.Heads[word - 1] == word && sentence.Columns.Relations[word] != "nummod");
        return sentence.Columns.Tags[word] == PartOfSpeech.Numeral && within && char.IsAsciiDigit(sentence.Columns.Forms[word][0])
            && sentence.Columns.Forms[word].Length <= 3;
    }

    private static bool IsJoint(Sentence sentence, int first, int word, int to) =>
        word + 1 < to && word > first && sentence.Columns.Forms[word] is "-" or "&" && Phrases.IsProper(sentence, word + 1);

    /// <summary>How many link words stand between two halves of one name ("of", "of the", "for", "and"), or 0.</summary>
    private static int Links(Sentence sentence, int first, int word, int to)
    {
        var forms = sentence.Columns.Forms;
        var length = word + 1 < to && forms[word + 1] is "the" or "The" ? 2 : 1;
        if (word + length >= to || !Phrases.IsProper(sentence, word + length))
        {
            return 0;
        }

        return forms[word] switch
        {
            "of" or "for" => OrganisationWords.Heads(forms[word - 1]) && IsUnder(sentence, word + length, first, word) ? length : 0,
            "and" => OrganisationWords.Heads(forms[first]) && sentence.Columns.Relations[word + length] == "conj" && first < word - 1 && forms[first] != forms[word - 1]
                && OrganisationWords.Is(forms[first]) && Countries.Find(Phrases.Text(sentence, first, word)).Country < 0 ? length : 0,
            _ => 0,
        };
    }

    private static bool IsUnder(Sentence sentence, int word, int first, int end)
    {
        var heads = sentence.Columns.Heads;
        for (var step = 0; step < 4 && word >= 0; step++)
        {
            word = heads[word];
            if (word >= first && word < end)
            {
                return true;
            }
        }

        return false;
    }
}
