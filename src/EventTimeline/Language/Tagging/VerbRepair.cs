namespace EventTimeline.Language.Tagging;

/// <summary>
/// Tags as a verb what the parser took for one and the tagger for a noun: the root that has both a subject before it and an object behind it, as in the
/// headline "President names new defence chief". The tagger sees less of the sentence than the parser.
/// </summary>
internal static class VerbRepair
{
    /// <summary>Changes the tags of the root where they do not fit its arguments.</summary>
    public static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<int> heads, ReadOnlySpan<string> relations, Span<PartOfSpeech> tags, Span<string> pennTags)
    {
        var root = heads.IndexOf(-1);
        if (root <= 0 || tags[root] != PartOfSpeech.Noun || !IsClause(root, heads, relations))
        {
            return;
        }

        tags[root] = PartOfSpeech.Verb;
        pennTags[root] = forms[root].EndsWith('s') ? "VBZ" : "VBP";
    }

    private static bool IsClause(int root, ReadOnlySpan<int> heads, ReadOnlySpan<string> relations)
    {
        var (hasSubject, hasObject) = (false, false);
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] != root)
            {
                continue;
            }

            if (relations[i] is "cop" or "det" or "case" or "nmod:poss")
            {
                return false;
            }

            hasSubject |= i < root && relations[i] == "nsubj";
            hasObject |= i > root && relations[i] == "obj";
        }

        return hasSubject && hasObject;
    }
}
