using EventTimeline.Actors;
using EventTimeline.Events.Participants;
using EventTimeline.Events.Times;
using EventTimeline.Events.Triggers;
using EventTimeline.Language;
using EventTimeline.Language.Syntax;

namespace EventTimeline.Events.Titles;

/// <summary>A title and whether it is a whole clause or a phrase with enough in it to stand alone.</summary>
/// <param name="Text">The title.</param>
/// <param name="IsComplete">False where the text gives no more than a bare word: then it should not head an entry.</param>
internal readonly record struct Title(string Text, bool IsComplete);

/// <summary>Writes short true titles for events from their parsed clause.</summary>
internal sealed class TitleComposer(ActorIndex actors)
{
    private readonly PhraseWriter _phrases = new(actors);

    /// <summary>The title of a trigger's event.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="fillers">Who takes part.</param>
    /// <param name="dates">Dates of the sentence.</param>
    /// <param name="own">The date that the event has from its sentence; it is left out of the title.</param>
    /// <param name="branches">Phrases of the clause that tell of events of their own.</param>
    /// <param name="branch">The coordinated phrase that the event is told in, or null where it has the verb to itself.</param>
    public Title Compose(Trigger trigger, List<Filler> fillers, IReadOnlyList<PlacedDate> dates, PlacedDate? own, IReadOnlyList<Branch> branches, Branch? branch = null)
    {
        var skip = Skipped(trigger.Word.Sentence, dates, own);
        foreach (var other in branches)
        {
            Array.Fill(skip, true, other.Start, other.End - other.Start);
        }

        if (branch is not null)
        {
            return OfBranch(trigger.Word, branch, dates, skip);
        }

        var clause = new ClauseTitle(_phrases, dates, skip);
        var word = trigger.Word;
        if (word.Tag is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || word.Children.First("cop") is not null)
        {
            return clause.Write(word) is { } written ? new Title(Capitalise(written), true) : new Title(Capitalise(clause.WriteBare(word)), false);
        }

        var text = NounArguments.SupportVerb(word) is { } verb ? clause.Write(verb) : null;
        text ??= FromNoun(trigger, fillers, clause, skip);
        return text is not null ? new Title(Capitalise(text), true) : Fallback(word, skip, says: own is not null || fillers.Count > 1);
    }

    // The clause with the coordinated phrase in the place of the first.
    private Title OfBranch(Word verb, Branch branch, IReadOnlyList<PlacedDate> dates, bool[] skip)
    {
        if (_phrases.Write(branch.Head, skip) is not { } phrase)
        {
            return new Title(branch.Head.Form, false);
        }

        Array.Fill(skip, true, verb.Index + 1, verb.Sentence.Count - verb.Index - 1);
        var preposition = branch.Argument.Preposition;
        return new ClauseTitle(_phrases, dates, skip).Write(verb) is { } clause
            ? new Title(Capitalise(preposition.Length > 0 ? $"{clause} {preposition} {phrase}" : $"{clause} {phrase}"), true)
            : new Title(Capitalise(phrase), false);
    }

    // "Hamas's victory in the election" → "Hamas wins the election".
    private string? FromNoun(Trigger trigger, List<Filler> fillers, ClauseTitle clause, bool[] skip)
    {
        if (NominalVerbs.Of(trigger.Word.Lemma) is not { } verb)
        {
            return Held(trigger, fillers, skip);
        }

        var (agent, target) = (Words(fillers, ParticipantRoles.Agent, skip), Words(fillers, ParticipantRoles.Target, skip));
        var particle = verb.Particle.Length > 0 ? $" {verb.Particle}" : "";
        if (verb.Transitive)
        {
            return target is not { } object_ ? null
                : agent is { } doer ? $"{doer.Text} {PresentTense.Of(verb.Lemma, doer.Plural)}{particle} {object_.Text}"
                : $"{object_.Text} {(object_.Plural ? "are" : "is")} {PastParticiple.Of(verb.Lemma)}{particle}";
        }

        return agent is { } subject ? $"{subject.Text} {PresentTense.Of(verb.Lemma, subject.Plural)}{particle}{Rest(trigger.Word, clause, skip)}" : null;
    }

    // "Russia's long talk with Hamas" → "Russia holds long talk with Hamas".
    private string? Held(Trigger trigger, List<Filler> fillers, bool[] skip)
    {
        if (trigger.Type.Plover != "consult" || Words(fillers, ParticipantRoles.Agent, skip) is not { } doer || trigger.Word.Children.First("nmod:poss") is not { } owner)
        {
            return null;
        }

        var without = (bool[])skip.Clone();
        foreach (var word in owner.Subtree())
        {
            without[word.Index] = true;
        }

        return _phrases.Write(trigger.Word, without) is { } rest ? $"{doer.Text} {PresentTense.Of("hold", doer.Plural)} {rest}" : null;
    }

    private string Rest(Word noun, ClauseTitle clause, bool[] skip)
    {
        foreach (var child in noun.Children)
        {
            if (child.Is("acl") && child.Tag == PartOfSpeech.Verb && child.Children.First("mark") is { Lemma: "to" } && clause.Infinitive(child) is { } infinitive)
            {
                return $" {infinitive}";
            }

            if (child.Is("nmod") && VerbArguments.PrepositionOf(child) is "to" or "in" or "on" or "against" or "from" or "at" or "over" && !skip[child.Index]
                && _phrases.Write(child, skip) is { } phrase)
            {
                var preposition = VerbArguments.PrepositionOf(child);
                var direct = (preposition == "to" && noun.Lemma is "visit") || (preposition is "on" or "against" && noun.Lemma is "attack" or "raid" or "assault");
                return direct ? $" {phrase}" : $" {preposition} {phrase}";
            }
        }

        return "";
    }

    private (string Text, bool Plural)? Words(List<Filler> fillers, string role, bool[] skip)
    {
        foreach (var filler in fillers)
        {
            if (filler.Role != role)
            {
                continue;
            }

            if (filler.Mention.Form == MentionForm.Demonym && actors.Actor(filler.Mention.Actor) is { } country)
            {
                return (country.Name, country.Kind == ActorKind.Group);
            }

            if (_phrases.Write(filler.Argument.Word, skip) is { } text)
            {
                return (text, ClauseTitle.IsPlural(filler.Argument.Word) && !_phrases.NamesOne(filler.Argument.Word));
            }
        }

        return null;
    }

    // A bare phrase heads an entry only where it is dated, or tells who is on both sides.
    private Title Fallback(Word word, bool[] skip, bool says)
    {
        var phrase = _phrases.Write(word, skip) ?? word.Lemma;
        foreach (var article in new[] { "the ", "a ", "an ", "this ", "that ", "these ", "those ", "its ", "their ", "his ", "her " })
        {
            if (phrase.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                phrase = phrase[article.Length..];
                break;
            }
        }

        return new Title(Capitalise(phrase), phrase.Contains(' ', StringComparison.Ordinal) && says);
    }

    private static bool[] Skipped(Sentence sentence, IReadOnlyList<PlacedDate> dates, PlacedDate? own)
    {
        var skip = new bool[sentence.Count];
        foreach (var date in dates)
        {
            for (var i = date.First; i <= date.Last; i++)
            {
                skip[i] = date == own || !date.Head.Is("obl") || date.Preposition is not ("for" or "until");
            }
        }

        return skip;
    }

    private static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
