using EventTimeline.Dates.Scanning;
using EventTimeline.Dates.Vocabulary;

namespace EventTimeline.Dates.Grammar;

/// <summary>The rules of a language, chosen by how an expression begins; the longest reading wins, then the earlier rule. Immutable, thread-safe.</summary>
internal sealed class DateGrammar
{
    // Deeper than any sentence needs ("early in the morning of the third of May of last year"); it bounds the work on hostile text.
    private const int MostDepth = 4;

    private readonly IDateRule[][] _byLexeme;
    private readonly bool[] _isOpener;
    private readonly IDateRule[] _byNumber;
    private readonly IDateRule[] _byMark;

    /// <summary>Makes the grammar of a language.</summary>
    public DateGrammar(Lexicon lexicon, HolidayNames holidays, IReadOnlyList<IDateRule> rules)
    {
        Lexicon = lexicon;
        Holidays = holidays;
        Rules = rules;
        _byLexeme = [[], .. lexicon.Lexemes.Select(lexeme => rules.Where(rule => CanBegin(rule, lexeme)).ToArray())];
        _isOpener = [false, .. lexicon.Lexemes.Select(IsOpener)];
        _byNumber = [.. rules.Where(rule => rule.StartsWithNumber)];
        _byMark = [.. rules.Where(rule => rule.StartsWithMark)];
    }

    /// <summary>The vocabulary.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The holidays' names.</summary>
    public HolidayNames Holidays { get; }

    /// <summary>Every rule, in order of preference.</summary>
    public IReadOnlyList<IDateRule> Rules { get; }

    /// <summary>The longest reading that begins at a token.</summary>
    /// <param name="window">The paragraph.</param>
    /// <param name="at">Index of the first token.</param>
    public Reading Longest(TokenWindow window, int at)
    {
        if (window.Depth >= MostDepth)
        {
            return Reading.None;
        }

        window.Depth++;
        var best = Longest(window, at, RulesFor(window[at]));
        window.Depth--;
        return best;
    }

    /// <summary>Whether an expression may begin at a token: some rule begins so, and an article has a word of the vocabulary or a number behind it.</summary>
    public bool MayBegin(TokenWindow window, int at)
    {
        var token = window[at];
        return token.Kind switch
        {
            TokenKind.Word => _byLexeme[token.Lexeme].Length > 0 && (!_isOpener[token.Lexeme] || window[at + 1] is { Lexeme: not 0 } or { Kind: TokenKind.Number or TokenKind.Mark }),
            TokenKind.Number => true,
            TokenKind.Mark => window.IsApostrophe(at),
            _ => false,
        };
    }

    private static bool CanBegin(IDateRule rule, Lexeme lexeme) =>
        (rule.Starts & lexeme.Classes) != 0
        || (lexeme.Is(WordClass.Particle) && rule.StartParticles.Contains((Particle)lexeme[WordClass.Particle]));

    private static bool IsOpener(Lexeme lexeme) =>
        lexeme.Is(WordClass.Particle) && (Particle)lexeme[WordClass.Particle] is Particle.The or Particle.A or Particle.Possessive or Particle.These or Particle.Those or Particle.At;

    private IDateRule[] RulesFor(DateToken token) =>
        token.Kind switch
        {
            TokenKind.Word => _byLexeme[token.Lexeme],
            TokenKind.Number => _byNumber,
            TokenKind.Mark => _byMark,
            _ => [],
        };

    private Reading Longest(TokenWindow window, int at, IDateRule[] rules)
    {
        var best = Reading.None;
        foreach (var rule in rules)
        {
            var reading = rule.Read(window, at, this);
            if (reading.Found && reading.End > best.End)
            {
                best = reading;
            }
        }

        return best;
    }
}
