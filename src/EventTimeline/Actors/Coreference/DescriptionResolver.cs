using EventTimeline.Actors.Mentions;

namespace EventTimeline.Actors.Coreference;

/// <summary>Finds what a definite description refers to: "the movement", "the top Israeli diplomat", "the former US president".</summary>
internal sealed class DescriptionResolver(Discourse discourse)
{
    // Nouns for a government: with a country they name the state.
    private static readonly HashSet<string> Governments = ["regime", "government", "administration", "state", "nation", "authorities", "kingdom", "republic"];

    private const int FarthestGroup = 6;

    // In mentions: beyond, a description is no longer understood.
    private const int Farthest = 600;

    /// <summary>The entity a description refers to, or -1 where it introduces someone new.</summary>
    public int Resolve(Mention description, int at)
    {
        if (description.Country >= 0 && !description.IsPlural && Governments.Contains(description.Noun) && description.Modifiers.All(IsLight))
        {
            return discourse.StateOf(description.Country).Index;
        }

        if (!description.IsDefinite)
        {
            return -1;
        }

        return description.Kind switch
        {
            ActorKind.Person => Best(description, at, Person),
            ActorKind.Organisation => Best(description, at, Organisation),
            ActorKind.State => Best(description, at, State),
            _ => Best(description, at, Group),
        };
    }

    private int Best(Mention description, int at, Func<Mention, Entity, double> judge)
    {
        var (best, score) = (-1, 0.0);
        HashSet<int> seen = [];
        for (var i = at - 1; i >= Math.Max(0, at - Farthest); i--)
        {
            var candidate = discourse.Mentions[i];
            if (candidate.Entity < 0 || !seen.Add(candidate.Entity) || IsPartOf(description, candidate))
            {
                continue;
            }

            var entity = discourse.Entities[candidate.Entity];
            var distance = description.Sentence - candidate.Sentence;
            var fit = judge(description, entity);
            fit = fit <= 0 ? 0 : fit - (0.35 * distance) + (0.25 * Math.Min(8, entity.Mentions)) + (0.3 * candidate.Prominence);
            if (fit > score)
            {
                (best, score) = (candidate.Entity, fit);
            }
        }

        return best;
    }

    private static bool IsPartOf(Mention description, Mention candidate) =>
        candidate.Sentence == description.Sentence && candidate.First < description.End && description.First < candidate.End;

    private static double Person(Mention description, Entity entity)
    {
        if (entity.Kind != ActorKind.Person || entity.IsPlural != description.IsPlural || Conflicts(description.Gender, entity.Gender))
        {
            return 0;
        }

        var covered = entity.Nouns.Any(noun => Nouns.Covers(description.Noun, noun));
        if (!covered || (description.Country >= 0 && entity.Country >= 0 && entity.Country != description.Country))
        {
            // "the man", "the woman" say nothing that a name could contradict.
            return description.Noun is "man" or "woman" && description.Modifiers.Count == 0 && entity.Gender == description.Gender ? 1.5 : 0;
        }

        return Nouns.Is(description.Noun, "relation") && !entity.Nouns.Contains(description.Noun) ? 0
            : 4 + Shared(description, entity) + (description.Country >= 0 && entity.Country == description.Country ? 2 : 0)
                - (Unshared(description, entity) * (entity.Names.Count > 0 ? 1.2 : 3));
    }

    private static double Organisation(Mention description, Entity entity)
    {
        if (entity.Kind is not ActorKind.Organisation || entity.IsPlural)
        {
            return 0;
        }

        if (description.Country >= 0 && entity.Country >= 0 && entity.Country != description.Country)
        {
            return 0;
        }

        if (entity.Nouns.Contains(description.Noun) || OrganisationNouns.InName(description.Noun, entity.Names.Keys))
        {
            return 4 + Shared(description, entity) - (Unshared(description, entity) * 1.5);
        }

        var open = entity.Names.Count > 0 && OrganisationNouns.MayBe(description.Noun, entity);
        return open && description.Modifiers.All(IsLight) ? description.Country >= 0 && entity.Country < 0 ? 1.2 : 2 : 0;
    }

    private static double State(Mention description, Entity entity) =>
        entity.Kind == ActorKind.State && entity.Country >= 0 && entity.Nouns.Contains(description.Noun) && (description.Country < 0 || description.Country == entity.Country) ? 4
        : entity.Kind == ActorKind.State && !entity.IsPlural && description.Modifiers.Count == 0 && (description.Country < 0 || description.Country == entity.Country)
        && description.Noun is "country" or "regime" or "kingdom" or "nation" or "republic" ? 2 : 0;

    private static double Group(Mention description, Entity entity)
    {
        if (!entity.Nouns.Contains(description.Noun) || entity.Kind != description.Kind || entity.IsPlural != description.IsPlural)
        {
            return 0;
        }

        if (description.Country >= 0 && entity.Country >= 0 && description.Country != entity.Country)
        {
            return 0;
        }

        var distance = description.Sentence - (entity.First?.Sentence ?? 0);
        return Unshared(description, entity) > 0 || (distance > FarthestGroup && description.Modifiers.Count == 0) ? 0 : 4;
    }

    private static bool Conflicts(Gender first, Gender second) => first != Gender.Unknown && second != Gender.Unknown && first != second;

    private static int Shared(Mention description, Entity entity) => description.Modifiers.Count(Holds(entity));

    private static int Unshared(Mention description, Entity entity) => description.Modifiers.Count(modifier => !IsLight(modifier) && !Holds(entity)(modifier));

    private static Func<string, bool> Holds(Entity entity) => modifier =>
        entity.Modifiers.Contains(modifier) || entity.Roles.Exists(role => role.Title.Contains(modifier, StringComparison.OrdinalIgnoreCase));

    private static bool IsLight(string modifier) => modifier is "top" or "former" or "senior" or "then" or "new" or "old" or "late" or "current" or "same" or "chief" or "leading" or "ruling" or "own" or "entire" or "whole" or "popular";
}
