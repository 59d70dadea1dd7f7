using NodaTime;

namespace EventTimeline.Benchmarks.Scale;

/// <summary>
/// A made-up world: people, organisations, towns, and stories that several articles report. The same seed gives the same world.
/// </summary>
internal sealed class World
{
    private static readonly string[] Onsets = ["B", "D", "F", "G", "K", "L", "M", "N", "R", "S", "T", "V", "Br", "Dr", "Kr", "St", "Tr", "Sh", "Ch"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ei", "ou"];
    private static readonly string[] Codas = ["n", "r", "l", "s", "m", "nd", "rt", "v", "k", ""];
    private static readonly string[] Bodies = ["Ministry of Health", "Workers' Union", "Liberation Front", "Party", "Bank", "Shipping Company", "Court of Appeal", "Red Crescent", "Police"];

    private readonly Random _random;

    /// <summary>Makes a world.</summary>
    /// <param name="articles">How many articles will report on it; it grows with them.</param>
    /// <param name="seed">Number that everything in it follows from.</param>
    public World(int articles, int seed = 1)
    {
        _random = new Random(seed);
        Towns = Many(40 + (articles / 100), () => Word() + Pick("", "burg", "stan", "ia", "ville", " Bay"));
        People = Many(60 + (articles / 4), () => $"{Word()} {Word()}{Pick("", "i", "ov", "son", "ez")}");
        Bodies_ = Many(30 + (articles / 20), () => $"{Pick([.. Towns])} {Pick(Bodies)}");
        Stories = [.. Enumerable.Range(0, Math.Max(1, articles)).Select(_ => Story())];
    }

    /// <summary>Names of towns.</summary>
    public IReadOnlyList<string> Towns { get; }

    /// <summary>Names of people.</summary>
    public IReadOnlyList<string> People { get; }

    /// <summary>What happened; most of it is in several articles.</summary>
    public IReadOnlyList<Story> Stories { get; }

    private IReadOnlyList<string> Bodies_ { get; }

    private Story Story()
    {
        var day = new LocalDate(2000, 1, 1).PlusDays(_random.Next(9000));
        var kind = StoryKinds.All[_random.Next(StoryKinds.All.Count)];
        return new Story(kind, day, kind.ByPerson ? Pick(People) : Pick(Bodies_), kind.ToPerson ? Pick(People) : Pick(Bodies_), Pick(Towns), _random.Next(3, 90), Word().ToLowerInvariant());
    }

    private IReadOnlyList<string> Many(int count, Func<string> make)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < count)
        {
            names.Add(make());
        }

        return [.. names];
    }

    private string Word()
    {
        var word = Pick(Onsets) + Pick(Vowels) + Pick(Codas);
        for (var i = _random.Next(1, 3); i > 0; i--)
        {
            word += Pick(Onsets).ToLowerInvariant() + Pick(Vowels) + Pick(Codas);
        }

        return word;
    }

    private T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}

/// <summary>Something that happened.</summary>
internal sealed record Story(StoryKind Kind, LocalDate Day, string Agent, string Target, string Town, int Number, string Topic);

/// <summary>A kind of event with the ways to tell it.</summary>
/// <param name="Type">Event type.</param>
/// <param name="Lemma">Lemma of the trigger.</param>
/// <param name="ByPerson">Whether a person does it, else an organisation.</param>
/// <param name="ToPerson">Whether it is done to a person, else to an organisation.</param>
/// <param name="Wordings">Sentences: A agent, T target, P place, D date, N number, W a word of the story; the trigger in brackets.</param>
internal sealed record StoryKind(string Type, string Lemma, bool ByPerson, bool ToPerson, IReadOnlyList<string> Wordings);

/// <summary>The kinds of events.</summary>
internal static class StoryKinds
{
    public static IReadOnlyList<StoryKind> All { get; } =
    [
        new("meet", "meet", true, true, ["{A} [met] {T} in {P} {D} to discuss the {W} agreement.", "{D}, {A} [met] {T} for talks about {W}."]),
        new("attack", "attack", false, false, ["Fighters of the {A} [attacked] a convoy of the {T} near {P} {D}, killing {N} people.", "The {A} [attacked] the {T} {D} at the {W} crossing."]),
        new("arrest", "arrest", false, true, ["The {A} [arrested] {T} in {P} {D} over the {W} affair.", "{D} the {A} [arrested] {T}, who denied any part in the {W} affair."]),
        new("sign", "sign", true, false, ["{A} [signed] a contract with the {T} {D} worth {N} million dollars.", "A contract on {W} was [signed] by {A} and the {T} {D}."]),
        new("appoint", "appoint", false, true, ["The {A} [appointed] {T} as its head {D}.", "{D}, {T} was [appointed] head of the {A}."]),
        new("protest", "protest", true, false, ["{A} and {N} others [protested] against the {T} in {P} {D}.", "In {P}, {A} [protested] {D} over {W}."]),
        new("sue", "sue", true, false, ["{A} [sued] the {T} {D} for damages in the {W} case.", "{D} {A} [sued] the {T}."]),
        new("visit", "visit", true, false, ["{A} [visited] {P} {D} as a guest of the {T}.", "{D}, {A} [visited] the {T} and spoke of {W}."]),
        new("resign", "resign", true, false, ["{A} [resigned] from the {T} {D} over {W}.", "{A} [resigned] {D}, the {T} said."]),
        new("election", "election", false, false, ["The {A} won the municipal [election] in {P} {D} ahead of the {T}.", "In the [election] in {P} {D}, the {A} won {N} seats."]),
    ];
}
