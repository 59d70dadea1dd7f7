using EventTimeline.Events;
using EventTimeline.Merging.Mentions;

namespace EventTimeline.Merging.Pairs;

/// <summary>Compares who took part.</summary>
internal static class ActorComparison
{
    public static void Fill(MentionTable table, MentionRow a, MentionRow b, Span<float> values)
    {
        var (left, right) = (a.Participants, b.Participants);
        if (left.Length == 0 || right.Length == 0)
        {
            values[(int)PairFeature.ActorsUnknown] = 1;
            return;
        }

        var (shared, inRole, rarest) = Common(table, left, right);
        values[(int)PairFeature.SharedActors] = rarest * Math.Min(1f, shared / (float)Math.Min(Distinct(left), Distinct(right)));
        values[(int)PairFeature.RarestSharedActor] = rarest;
        values[(int)PairFeature.SharedRole] = inRole;
        values[(int)PairFeature.SeveralShared] = shared > 1 ? 1 : 0;
        if (Differ(table, left, right, ParticipantRoles.Agent))
        {
            values[(int)PairFeature.AgentsDiffer] = 1;
        }

        if (Differ(table, left, right, ParticipantRoles.Target))
        {
            values[(int)PairFeature.TargetsDiffer] = 1;
        }
    }

    private static (int Shared, float InRole, float Rarest) Common(MentionTable table, MentionActor[] left, MentionActor[] right)
    {
        int shared = 0, last = -1;
        float inRole = 0, rarest = 0;
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                if (one.Actor != other.Actor)
                {
                    continue;
                }

                inRole = one.Role == other.Role ? Math.Max(inRole, table.ActorWeights[one.Actor]) : inRole;
                if (one.Actor != last)
                {
                    last = one.Actor;
                    shared++;
                    rarest = Math.Max(rarest, table.ActorWeights[one.Actor]);
                }
            }
        }

        return (shared, inRole, rarest);
    }

    private static int Distinct(MentionActor[] participants)
    {
        var count = 1;
        for (var i = 1; i < participants.Length; i++)
        {
            count += participants[i].Actor != participants[i - 1].Actor ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// Whether both have someone with a name in the role, of one kind, and no actor of that role is in the other at all. A person and their
    /// organisation do not exclude each other: either may be said to have done what the other did.
    /// </summary>
    public static bool Differ(MentionTable table, MentionActor[] left, MentionActor[] right, string roleName)
    {
        var role = table.Roles.Find(roleName);
        var differ = false;
        foreach (var one in left)
        {
            if (one.Role != role)
            {
                continue;
            }

            if (Has(right, one.Actor))
            {
                return false;
            }

            foreach (var other in right)
            {
                if (other.Role == role)
                {
                    if (Has(left, other.Actor))
                    {
                        return false;
                    }

                    differ |= table.ActorIsNamed[one.Actor] && table.ActorIsNamed[other.Actor] && table.ActorKinds[one.Actor] == table.ActorKinds[other.Actor];
                }
            }
        }

        return differ;
    }

    private static bool Has(MentionActor[] participants, int actor)
    {
        foreach (var participant in participants)
        {
            if (participant.Actor == actor)
            {
                return true;
            }
        }

        return false;
    }
}
