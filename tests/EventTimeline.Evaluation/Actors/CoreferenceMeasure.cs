using EventTimeline.Actors;
using EventTimeline.Language;

namespace EventTimeline.Evaluation.Actors;

/// <summary>
/// Who is who within a document, on GUM's news-like and other texts. A mention is known by its head word. <em>Names</em>: mentions with a
/// proper noun as head, of entities annotated as person or organisation, against what was found there, and every name found elsewhere, as person, organisation or people.
/// <em>All</em>: every mention of the persons and organisations that are named at least once, pronouns and descriptions included.
/// </summary>
internal sealed class CoreferenceMeasure : IMeasure
{
    public string Name => "coreference";

    public string Summary => "named persons and organisations within a document, on GUM dev (B-cubed, MUC, CEAF)";

    public void Run(MeasureOptions options, TextWriter output)
    {
        var file = options.Arguments.Count > 0 ? options.Arguments[0] : "gum-dev";
        var documents = GumDocument.Read(SharedData.Path("corpora", "treebanks", file + ".conllu")!);
        output.WriteLine($"{"input",-14}{"mentions",-24}{"precision",10}{"recall",10}{"B-cubed",10}{"MUC",8}{"CEAF",8}{"mean",8}");
        foreach (var raw in (bool[])[false, true])
        {
            Run(documents, raw, options.Errors, output);
        }
    }

    private static void Run(IReadOnlyList<GumDocument> documents, bool raw, bool errors, TextWriter output)
    {
        var tables = new[] { ("names", new ClusterScores()), ("names, annotated extents", new ClusterScores()), ("all", new ClusterScores()) };
        var resolver = new ActorResolver();
        foreach (var document in documents)
        {
            var sentences = raw ? LanguageEngine.English.Read(document.Text, document.Paragraphs) : document.Sentences;
            var actors = resolver.Resolve(document.Annotated(sentences));
            var (gold, response) = (Gold(document, onlyNames: true), Response(document, sentences, actors, onlyNames: true));
            tables[0].Item2.Add(gold, response);
            tables[1].Item2.Add(gold, Restricted(gold, Response(document, sentences, actors, onlyNames: false, everyKind: true)));
            tables[2].Item2.Add(Gold(document, onlyNames: false), Response(document, sentences, actors, onlyNames: false));
            if (errors)
            {
                CoreferenceErrors.Print(document, gold, response, output);
            }
        }

        foreach (var (name, scores) in tables)
        {
            var (precision, recall, f1) = scores.Cubed;
            output.WriteLine($"{(raw ? "text" : "annotated"),-14}{name,-24}{precision,10:F1}{recall,10:F1}{f1,10:F1}{scores.Muc,8:F1}{scores.Ceaf,8:F1}{scores.Mean,8:F1}");
        }
    }

    private static Dictionary<(int, string), string> Gold(GumDocument document, bool onlyNames)
    {
        var named = document.Mentions.Where(mention => mention.Type is "person" or "organization" && mention.IsName).Select(mention => mention.Entity).ToHashSet();
        var gold = new Dictionary<(int, string), string>();
        foreach (var mention in document.Mentions.Where(mention => named.Contains(mention.Entity) && mention.Type is "person" or "organization"))
        {
            if (named.Contains(mention.Entity) && (!onlyNames || mention.IsName))
            {
                gold.TryAdd((mention.Head.Start, ""), mention.Entity);
            }
        }

        return gold;
    }

    private static Dictionary<(int, string), string> Response(GumDocument document, IReadOnlyList<Sentence> sentences, DocumentActors actors, bool onlyNames, bool everyKind = false)
    {
        var heads = document.Mentions.Where(mention => mention.IsName).Select(mention => mention.Head.Start).Distinct().Order().ToList();
        var response = new Dictionary<(int, string), string>();
        var proper = document.Sentences.SelectMany(sentence => sentence.Words).Where(word => word.Tag == PartOfSpeech.ProperNoun).Select(word => word.Span.Start).ToHashSet();
        var phrases = actors.Mentions.Where((mention, index) => !IsTitle(actors.Mentions, index));
        foreach (var mention in phrases)
        {
            var actor = actors.Actors[mention.Actor];
            var word = sentences[mention.Sentence][mention.Head];
            var isProper = proper.Contains(word.Span.Start);
            var counts = everyKind || (actor.IsNamed && actor.Kind is ActorKind.Person or ActorKind.Organisation or ActorKind.Group)
                || (isProper && actor.Kind == ActorKind.Person);
            if (counts && (!onlyNames || mention.Form == MentionForm.Name || isProper))
            {
                response.TryAdd((Place(mention, word.Span.Start, heads), ""), mention.Actor.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return response;
    }

    /// <summary>A title before a name is part of one phrase with it in the annotation.</summary>
    private static bool IsTitle(IReadOnlyList<ActorMention> mentions, int index) =>
        mentions[index].Form == MentionForm.Description && index + 1 < mentions.Count && mentions[index + 1] is { Form: MentionForm.Name } next
        && next.Actor == mentions[index].Actor && next.Sentence == mentions[index].Sentence && next.Span.Start - mentions[index].Span.End is 0 or 1;

    /// <summary>Where a mention counts: at its head word, or at the annotated head word that its name holds, where the trees differ inside a name.</summary>
    private static int Place(ActorMention mention, int head, List<int> heads)
    {
        if (mention.Form != MentionForm.Name || heads.BinarySearch(head) >= 0)
        {
            return head;
        }

        var at = heads.BinarySearch(mention.Span.Start);
        at = at < 0 ? ~at : at;
        return at < heads.Count && heads[at] < mention.Span.End ? heads[at] : head;
    }

    /// <summary>The response on the annotated mentions alone; one that was not found is a cluster of its own.</summary>
    private static Dictionary<(int, string), string> Restricted(Dictionary<(int, string), string> gold, Dictionary<(int, string), string> response) =>
        gold.Keys.ToDictionary(key => key, key => response.TryGetValue(key, out var cluster) ? cluster : "missing " + key.Item1);
}
