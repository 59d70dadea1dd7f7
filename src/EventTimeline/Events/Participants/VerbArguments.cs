using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>The arguments of a verb, or of an adjective or noun that stands as a predicate.</summary>
internal static class VerbArguments
{
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
    }

    /// <summary>The preposition of an oblique phrase in lower case, or empty: "with", "because of".</summary>
    public static string PrepositionOf(Word word)
    {
        var found = word.Children.First("case");
        return found is not { } preposition || preposition.PennTag == "POS" ? ""
            : preposition.Children.First("fixed") is { } rest ? $"{preposition.Lemma} {rest.Lemma}".ToLowerInvariant()
            : preposition.Lemma.ToLowerInvariant();
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
            var agent = child.Relation == "obl:agent" || (passive && preposition == "by");
            if (preposition.Length > 0)
            {
                arguments.Add(new Argument(Antecedent(verb, child), agent ? ArgumentKind.Subject : ArgumentKind.Oblique, preposition));
            }
        }
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
