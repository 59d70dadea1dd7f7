using EventTimeline.Actors.Names;

namespace EventTimeline.Actors.Identity;

/// <summary>Gathers the named actors of all documents by name, and gives the unnamed ones actors of their own.</summary>
internal sealed class NameNodes
{
    private const int MostContext = 40;

    private readonly Dictionary<string, NameNode> _byKey = new(StringComparer.Ordinal);

    /// <summary>The nodes in order of their keys.</summary>
    public IReadOnlyList<NameNode> All { get; private set; } = [];

    /// <summary>Gathers; the documents are taken in order of their ids.</summary>
    public static NameNodes Of(IReadOnlyList<ActorDocument> documents)
    {
        var nodes = new NameNodes();
        foreach (var document in documents.OrderBy(document => document.Document, StringComparer.Ordinal))
        {
            nodes.Add(document);
        }

        nodes.All = [.. nodes._byKey.Values.OrderBy(node => node.Key, StringComparer.Ordinal)];
        return nodes;
    }

    /// <summary>The key of an actor: namesakes of two classes are two nodes; an unnamed actor shares one only where its description names someone.</summary>
    private static string Key(string document, LocalActor actor)
    {
        var folded = Letters.Fold(actor.Name);
        if (actor.IsNamed)
        {
            return actor.Kind switch { ActorKind.Person => "p:", ActorKind.Place => "l:", _ => "o:" } + folded;
        }

        var isOwn = actor.Kind == ActorKind.Group && actor.Name.Any(char.IsUpper);
        return isOwn ? "g:" + folded : $"u:{folded}:{document}:{actor.Index}";
    }

    private void Add(ActorDocument document)
    {
        var context = document.Actors.Actors
            .Where(actor => actor.IsNamed && actor.Kind is ActorKind.Organisation or ActorKind.State)
            .Select(actor => Letters.Fold(actor.Name)).Take(MostContext).ToList();
        foreach (var actor in document.Actors.Actors)
        {
            var key = Key(document.Document, actor);
            if (!_byKey.TryGetValue(key, out var node))
            {
                _byKey[key] = node = new NameNode(key, actor.Name, actor.Kind == ActorKind.Person && actor.IsNamed);
            }

            node.Add(document.Document, actor);
            if (node.IsPerson && node.Context.Count < MostContext)
            {
                node.Context.UnionWith(context);
            }
        }
    }
}
