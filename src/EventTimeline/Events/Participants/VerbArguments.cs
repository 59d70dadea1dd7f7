using System.Collections.Frozen;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>The arguments of a verb, or of an adjective or noun that stands as a predicate.</summary>
internal static class VerbArguments
{
    private static readonly FrozenSet<string> AskingVerbs = WordSet.Read("Participants/asking-verbs.txt");
    private static readonly FrozenSet<string> TimeNouns = WordSet.Read("Participants/time-nouns.txt");

    /// <summary>Adds the arguments of a predicate, in order of kind.</summary>
    public static void Collect(Word verb, List<Argument> arguments)
    {
        var passive = Clauses.IsPassive(verb);
        AddSubject(verb, passive, arguments);
        foreach (var child in verb.Children)
        {
            AddChild(verb, child, passive, arguments);
        }

        AddGap(verb, passive, arguments);
        if (passive && !arguments.Exists(argument => argument.Kind == ArgumentKind.Subject) && DoerInside(verb) is { } doer)
        {
            arguments.Add(new Argument(doer, ArgumentKind.Subject, "by"));
        }
    }

    // "was appointed minister by the president": the parser may hang the doer on the office.
    private static Word? DoerInside(Word verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Index > verb.Index && (child.Is("obj") || child.Is("xcomp") || child.Is("obl")))
            {
                foreach (var inner in child.Children)
                {
                    if (inner.Is("nmod") && PrepositionOf(inner) == "by")
                    {
                        return inner;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The preposition of an oblique phrase in lower case, or empty: "with", "because of".</summary>
    public static string PrepositionOf(Word word)
    {
        var found = word.Children.First("case");
        if (found is { Lemma: "at" } at && at.Index + 1 < word.Sentence.Count && word.Sentence[at.Index + 1].Form is "least" or "most")
        {
            // "killed at least eight": a measure, no preposition.
            return "";
        }

        return found is not { } preposition || preposition.PennTag == "POS" ? ""
            : preposition.Children.First("fixed") is { } rest ? $"{preposition.Form} {rest.Form}".ToLowerInvariant()
            : preposition.Form.ToLowerInvariant();
    }

    private static void AddSubject(Word verb, bool passive, List<Argument> arguments)
    {
        if (Clauses.Subject(verb) is { } subject)
        {
            var inherited = subject.Head != verb;
            arguments.Add(new Argument(subject, passive ? ArgumentKind.Object : ArgumentKind.Subject, "", inherited));
        }
    }

    private static void AddChild(Word verb, Word child, bool passive, List<Argument> arguments)
    {
        if (child.Is("obj"))
        {
            arguments.Add(new Argument(Antecedent(verb, child), passive ? ArgumentKind.Indirect : ArgumentKind.Object));
        }
        else if (child.Is("iobj"))
        {
            arguments.Add(new Argument(Antecedent(verb, child), ArgumentKind.Indirect));
        }
        else if (child.Is("obl"))
        {
            var preposition = PrepositionOf(child);
            if (preposition.Length == 0 && IsBareObject(verb, child))
            {
                arguments.Add(new Argument(child, passive ? ArgumentKind.Indirect : ArgumentKind.Object));
            }

            var agent = child.Relation == "obl:agent" || (passive && preposition == "by");
            if (preposition.Length > 0)
            {
                arguments.Add(new Argument(Antecedent(verb, child), agent ? ArgumentKind.Subject : ArgumentKind.Oblique, preposition));
            }
        }
        else if (child.Is("ccomp") && Asked(verb, child) is { } asked)
        {
            arguments.Add(new Argument(asked, ArgumentKind.Complement));
        }
    }

    // An object that the parser takes for an adverbial: a noun right behind the verb, no measure of time.
    private static bool IsBareObject(Word verb, Word child) =>
        child.Relation == "obl" && child.Index > verb.Index && child.Tag is PartOfSpeech.ProperNoun or PartOfSpeech.Noun && !child.Has(Morphology.Possessive)
            && verb.Children.First("obj") is null && !IsTime(child);

    private static bool IsTime(Word word) => TimeNouns.Contains(word.Lemma);

    /// <summary>Who is to do what a predicate asks for: "demanded that <i>the club</i> pay", "said <i>the army</i> must leave"; or null.</summary>
    public static Word? Asked(Word verb, Word clause)
    {
        var asks = AskingVerbs.Contains(verb.Lemma) || (clause.PennTag == "VB" && clause.Children.First("aux") is null && clause.Children.First("mark") is null or { Lemma: "that" or "for" });
        foreach (var child in clause.Children)
        {
            asks |= child.Is("aux") && child.Lemma is "must" or "should" or "shall" or "ought";
        }

        return asks && clause.Children.First("nsubj") is { Tag: not PartOfSpeech.Pronoun } subject ? subject : null;
    }

    // "the town which the army captured": the object is the noun before the clause.
    private static void AddGap(Word verb, bool passive, List<Argument> arguments)
    {
        if (verb.Relation == "acl:relcl" && !passive && verb.Head is { } head
            && verb.Children.First("nsubj") is { } subject && !Clauses.IsRelativePronoun(subject)
            && !arguments.Exists(argument => argument.Kind == ArgumentKind.Object || argument.Word == head))
        {
            arguments.Add(new Argument(head, ArgumentKind.Object, "", Inherited: true));
        }
    }

    private static Word Antecedent(Word verb, Word word) =>
        Clauses.IsRelativePronoun(word) ? Clauses.RelativeHead(verb) ?? word : word;
}
