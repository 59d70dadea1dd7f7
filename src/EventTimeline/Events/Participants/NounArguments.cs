using System.Collections.Frozen;
using EventTimeline.Events.Vocabulary;
using EventTimeline.Language;

namespace EventTimeline.Events.Participants;

/// <summary>The arguments of an event noun: genitives, prepositional phrases, modifiers, and those of a light verb that governs it.</summary>
internal static class NounArguments
{
    private static readonly FrozenSet<string> LightVerbs = WordSet.Read("Participants/light-verbs.txt");
    private static readonly FrozenSet<string> PassiveNouns = WordSet.Read("Participants/passive-nouns.txt");

    /// <summary>Adds the arguments of an event noun.</summary>
    public static void Collect(Word noun, List<Argument> arguments)
    {
        foreach (var child in noun.Children)
        {
            AddChild(noun, child, arguments);
        }

        if (SupportVerb(noun) is { } verb)
        {
            AddFromSupport(noun, verb, arguments);
        }
        else if (TalkerOf(noun, arguments) is { } talker)
        {
            arguments.Add(new Argument(talker, ArgumentKind.Subject, "", Inherited: true));
        }
        else if (AskedBy(noun) is { } asked)
        {
            arguments.Add(new Argument(asked, ArgumentKind.Object, "", Inherited: true));
        }
    }

    /// <summary>The light verb that carries an event noun as its object or passive subject, or null: "held" in "held talks".</summary>
    public static Word? SupportVerb(Word noun)
    {
        if (noun.Head is not { } head || head.Tag != PartOfSpeech.Verb)
        {
            return noun.Is("conj") && noun.Head is { Tag: PartOfSpeech.Noun } first ? SupportVerb(first) : null;
        }

        var governed = noun.Is("obj") || noun.Is("nsubj:pass")
            || (noun.Is("obl") && VerbArguments.PrepositionOf(noun) is "in" or "on" or "into" && head.Lemma is "take" or "engage" or "participate" or "go" or "enter" or "embark");
        return governed && LightVerbs.Contains(head.Lemma) ? head : null;
    }

    // "warned of it during a call with her counterpart": she is the one who called.
    private static Word? TalkerOf(Word noun, List<Argument> arguments) =>
        noun.Is("obl") && VerbArguments.PrepositionOf(noun) is "during" or "in" or "at" && noun.Head is { Tag: PartOfSpeech.Verb } verb
            && arguments.Exists(argument => argument.Preposition == "with") && !arguments.Exists(argument => argument.Kind == ArgumentKind.Subject) && !Clauses.IsPassive(verb)
            ? Clauses.Subject(verb)
            : null;

    // "came at the invitation of the president": who came is who was invited.
    private static Word? AskedBy(Word noun) =>
        noun.Is("obl") && noun.Lemma is "invitation" or "request" or "behest" or "urging" or "insistence" && VerbArguments.PrepositionOf(noun) == "at" && noun.Head is { Tag: PartOfSpeech.Verb } verb
            ? Clauses.Subject(verb)
            : null;

    /// <summary>Whether the genitive of the noun names the one it happens to.</summary>
    public static bool IsPassiveNoun(string lemma) => PassiveNouns.Contains(lemma);

    private static void AddChild(Word noun, Word child, List<Argument> arguments)
    {
        var passive = PassiveNouns.Contains(noun.Lemma);
        if (child.Is("nmod:poss"))
        {
            var object_ = passive && !HasOf(noun);
            arguments.Add(new Argument(child, object_ ? ArgumentKind.Object : ArgumentKind.Subject));
        }
        else if (child.Is("nmod"))
        {
            var preposition = VerbArguments.PrepositionOf(child);
            var kind = preposition switch
            {
                "by" => ArgumentKind.Subject,
                "of" => passive || noun.Children.First("nmod:poss") is not null ? ArgumentKind.Object : ArgumentKind.Subject,
                _ => ArgumentKind.Oblique,
            };
            arguments.Add(new Argument(child, kind, preposition));
        }
        else if (child.Is("compound") || child.Is("amod"))
        {
            arguments.Add(new Argument(child, ArgumentKind.Modifier));
        }
        else if ((child.Is("acl") || child.Is("ccomp")) && VerbArguments.Asked(noun, child) is { } asked)
        {
            arguments.Add(new Argument(asked, ArgumentKind.Complement));
        }
    }

    private static bool HasOf(Word noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Is("nmod") && VerbArguments.PrepositionOf(child) == "of")
            {
                return true;
            }
        }

        return false;
    }

    private static void AddFromSupport(Word noun, Word verb, List<Argument> arguments)
    {
        var start = arguments.Count;
        VerbArguments.Collect(verb, arguments);
        for (var i = arguments.Count - 1; i >= start; i--)
        {
            if (arguments[i].Word == noun || arguments[i].Word.Head == noun || arguments[i].Kind == ArgumentKind.Object)
            {
                arguments.RemoveAt(i);
            }
            else
            {
                arguments[i] = arguments[i] with { Inherited = true };
            }
        }
    }
}
