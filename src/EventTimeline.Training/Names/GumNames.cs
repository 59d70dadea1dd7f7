using EventTimeline.Language;
using EventTimeline.Language.Names;
using EventTimeline.Training.Treebanks;

namespace EventTimeline.Training.Names;

/// <summary>
/// Finds the names in GUM's mentions, which are whole phrases: "the former US president Barack Obama" holds "Barack Obama" and "US". A name is the proper
/// noun that heads a phrase with the proper nouns beside it, as far as the Wikipedia title or the tree says.
/// </summary>
internal static class GumNames
{
    private static readonly HashSet<string> Links = new(StringComparer.OrdinalIgnoreCase) { "of", "the", "for", "and", "&", "in", "on", "de", "-", "'s", "’s" };

    /// <summary>The sentences of a file with their names.</summary>
    public static IEnumerable<NamedSentence> Read(string path) => AnnotatedTreebank.Read(path).Select(Of);

    /// <summary>The names of a sentence. Proper nouns that no mention covers are left open.</summary>
    public static NamedSentence Of(AnnotatedSentence sentence)
    {
        var names = new List<NamedEntity>();
        foreach (var name in GumMentions.Of(sentence).Select(mention => NameOf(sentence, mention)).OfType<NamedEntity>().OrderByDescending(name => name.End - name.First))
        {
            if (names.TrueForAll(other => name.End <= other.First || other.End <= name.First))
            {
                names.Add(name);
            }
        }

        PeopleNames.Add(sentence, names);
        names.Sort((left, right) => left.First - right.First);
        var unknown = Enumerable.Range(0, sentence.Words.Count)
            .Where(word => NameEdges.IsProper(sentence.Words[word]) && !names.Exists(name => name.First <= word && word < name.End) && !IsSideWord(sentence.Words[word].Form));
        return new NamedSentence([.. sentence.Words.Select(word => word.Form)], names, unknown.ToHashSet());
    }

    private static NamedEntity? NameOf(AnnotatedSentence sentence, GumMention mention)
    {
        var head = sentence.Words[mention.Head];
        if (!NameEdges.IsProper(head) || mention.Type is "time" or "" || !char.IsLetterOrDigit(head.Form[0]))
        {
            return null;
        }

        var kind = KindOf(mention.Type, head.PennTag);
        var title = TitleWords(mention.Title);
        var (first, end) = (mention.Head, mention.Head + 1);
        while (first > mention.First && Joins(sentence, mention, first - 1, title, kind))
        {
            first--;
        }

        while (end < mention.End && Joins(sentence, mention, end, title, kind))
        {
            end++;
        }

        while (end - 1 > first && Links.Contains(sentence.Words[end - 1].Form))
        {
            end--;
        }

        return NameEdges.Trim(sentence, first, end, kind) is { } name ? kind == EntityKind.Organisation ? PeopleNames.Join(sentence, name) : name : null;
    }

    private static EntityKind KindOf(string type, string pennTag) => type switch
    {
        "person" => pennTag == "NNPS" ? EntityKind.Other : EntityKind.Person,
        "organization" => EntityKind.Organisation,
        "place" => EntityKind.Place,
        _ => EntityKind.Other,
    };

    /// <summary>Whether a word beside a name belongs to it.</summary>
    private static bool Joins(AnnotatedSentence sentence, GumMention mention, int word, HashSet<string> title, EntityKind kind)
    {
        var form = sentence.Words[word].Form;
        if (Links.Contains(form))
        {
            var beyond = word > mention.Head ? word + 1 : word - 1;
            return beyond >= mention.First && beyond < mention.End && (title.Contains(form) || (title.Count == 0 && IsOpenLink(sentence, word, kind)))
                && (IsCapital(sentence, beyond) || title.Contains(sentence.Words[beyond].Form));
        }

        return NameEdges.IsProper(sentence.Words[word]) || (title.Contains(form) && kind != EntityKind.Person)
            || (kind == EntityKind.Organisation && word > 0 && word < mention.Head && IsCapital(sentence, word) && Gazetteer.CountryOfDemonym(form) is null);
    }

    /// <summary>Without a title, "of" and hyphens join, where the tree has the rest below the head.</summary>
    private static bool IsOpenLink(AnnotatedSentence sentence, int word, EntityKind kind) =>
        sentence.Words[word].Form is "-" or "&" || (kind is EntityKind.Organisation or EntityKind.Other && sentence.Words[word].Form is "of" or "for");

    private static bool IsCapital(AnnotatedSentence sentence, int word) => char.IsUpper(sentence.Words[word].Form[0]);

    /// <summary>Titles and calendar words are proper nouns, but no names.</summary>
    private static bool IsSideWord(string form) => NameEdges.IsTitle(form) || NameEdges.IsCalendar(form);

    /// <summary>The words of a title; what distinguishes it in brackets or behind a comma is left out.</summary>
    private static HashSet<string> TitleWords(string title)
    {
        var end = title.IndexOfAny(['(', ',']);
        var words = (end < 0 ? title : title[..end]).Replace("'s", "_'s", StringComparison.Ordinal).Replace("-", "_-_", StringComparison.Ordinal).Split('_', StringSplitOptions.RemoveEmptyEntries);
        return words.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
