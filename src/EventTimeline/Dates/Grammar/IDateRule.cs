using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Grammar;

/// <summary>Reads one kind of date expression. Stateless; every rule has a file of examples in the folder of its language.</summary>
internal interface IDateRule
{
    /// <summary>Name of the rule, in lower case with hyphens; also the name of its file of examples.</summary>
    string Name { get; }

    /// <summary>The classes of words that it can begin with, one bit each (<see cref="Lexeme.Bit"/>).</summary>
    ulong Starts { get; }

    /// <summary>The function words that it can begin with.</summary>
    IReadOnlyList<Particle> StartParticles => [];

    /// <summary>Whether it can begin with digits.</summary>
    bool StartsWithNumber => false;

    /// <summary>Whether it can begin with a mark, such as the apostrophe of <c>'98</c>.</summary>
    bool StartsWithMark => false;

    /// <summary>Reads the expression that begins at a token, or nothing.</summary>
    /// <param name="window">The paragraph.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="grammar">The grammar, for the parts of the expression.</param>
    Reading Read(TokenWindow window, int at, DateGrammar grammar);
}
