namespace EventTimeline.Language.Names;

/// <summary>A sentence as the finder of names takes it: tagged and parsed. Parallel arrays, one entry a word.</summary>
/// <param name="Forms">The words as written.</param>
/// <param name="PennTags">Their Penn tags.</param>
/// <param name="Heads">The index of each word's head, or -1 for the root.</param>
/// <param name="Relations">The relation of each word to its head.</param>
internal readonly record struct ReadWords(string[] Forms, string[] PennTags, int[] Heads, string[] Relations)
{
    /// <summary>Number of words.</summary>
    public int Count => Forms.Length;
}
