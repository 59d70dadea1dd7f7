using EventTimeline.Dates.Scanning;
using EventTimeline.Dates.Vocabulary;
using EventTimeline.Text;

namespace EventTimeline.Dates.Grammar;

/// <summary>
/// The tokens of one paragraph as the rules see them. Positions outside it give a token of no kind, so that rules may look around freely.
/// One window is filled again and again; it belongs to one thread.
/// </summary>
internal sealed class TokenWindow(string text, Lexicon lexicon, DateToken[] tokens, int capacity)
{
    /// <summary>Number of tokens at hand.</summary>
    public int Count { get; private set; }

    /// <summary>How many readings are being read inside one another; the grammar bounds it.</summary>
    public int Depth { get; set; }

    /// <summary>The text the tokens point into.</summary>
    public string Text => text;

    /// <summary>The vocabulary.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The token at a position; one of kind None outside the window.</summary>
    public DateToken this[int at] => (uint)at < (uint)Count ? tokens[at] : default;

    /// <summary>Takes the next paragraph that begins at or behind <paramref name="position"/>; false at the end of the stretch.</summary>
    public bool Fill(TextSpan stretch, ref int position)
    {
        Count = position < stretch.End ? TokenScanner.Fill(text.AsSpan(0, stretch.End), ref position, lexicon, tokens.AsSpan(0, capacity)) : 0;
        return Count > 0 || position < stretch.End;
    }

    /// <summary>The classes of the word at a position, one bit each.</summary>
    public ulong Classes(int at) => (uint)at < (uint)Count ? lexicon.ClassesOf(tokens[at].Lexeme) : 0;

    /// <summary>Whether the word at a position is of a class.</summary>
    public bool Is(int at, WordClass wordClass) => (Classes(at) & Lexeme.Bit(wordClass)) != 0;

    /// <summary>Whether the word at a position is of one of the classes of a mask.</summary>
    public bool IsAny(int at, ulong classes) => (Classes(at) & classes) != 0;

    /// <summary>Whether the word at a position is the function word.</summary>
    public bool Is(int at, Particle particle) => Is(at, WordClass.Particle) && Value(at, WordClass.Particle) == (int)particle;

    /// <summary>Whether the word at a position is the picker.</summary>
    public bool Is(int at, Picker picker) => Is(at, WordClass.Picker) && Value(at, WordClass.Picker) == (int)picker;

    /// <summary>Whether the mark at a position is the character.</summary>
    public bool IsMark(int at, char mark) => this[at] is { Kind: TokenKind.Mark } token && token.Number == mark;

    /// <summary>Whether a hyphen or dash stands at a position, joined to the token before it.</summary>
    public bool IsHyphen(int at) =>
        this[at] is { Kind: TokenKind.Mark, Number: '-' or '\u2010' or '\u2011' or '\u2013' } token && (token.Traits & TokenTraits.Spaced) == 0;

    /// <summary>Whether a hyphen or dash of any setting stands at a position.</summary>
    public bool IsDash(int at) => this[at] is { Kind: TokenKind.Mark, Number: '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014' or '\u2212' };

    /// <summary>Whether an apostrophe stands at a position.</summary>
    public bool IsApostrophe(int at) => this[at] is { Kind: TokenKind.Mark, Number: '\'' or '\u2019' or '\u2018' or '`' };

    /// <summary>Whether the word at a position has a value in a class, and which.</summary>
    public bool Has(int at, WordClass wordClass, out int value)
    {
        value = 0;
        if (!Is(at, wordClass))
        {
            return false;
        }

        value = Value(at, wordClass);
        return true;
    }

    /// <summary>The value of the word at a position in a class it is of.</summary>
    public int Value(int at, WordClass wordClass) => lexicon[tokens[at].Lexeme][wordClass];

    /// <summary>Whether white space stands before the token.</summary>
    public bool Spaced(int at) => (this[at].Traits & TokenTraits.Spaced) != 0;

    /// <summary>Whether the token is joined to the one before it.</summary>
    public bool Joined(int at) => this[at] is { Kind: not TokenKind.None, Traits: var traits } && (traits & TokenTraits.Spaced) == 0;

    /// <summary>Whether the token begins with a capital.</summary>
    public bool Capital(int at) => (this[at].Traits & TokenTraits.Capital) != 0;

    /// <summary>Whether the token is a number of the given count of digits.</summary>
    public bool IsNumber(int at, int leastDigits, int mostDigits) =>
        this[at] is { Kind: TokenKind.Number } token && token.Length >= leastDigits && token.Length <= mostDigits;

    /// <summary>Whether the token is a number within bounds, written with one to four digits.</summary>
    public bool IsNumber(int at, int leastDigits, int mostDigits, int least, int most) =>
        IsNumber(at, leastDigits, mostDigits) && this[at].Number >= least && this[at].Number <= most;

    /// <summary>Whether the word at a position is written so, whatever its case.</summary>
    public bool IsWord(int at, string word) => this[at] is { Kind: TokenKind.Word } && Written(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token is a word that is no function word and no verb form that shows a tense.</summary>
    public bool IsNoun(int at) => this[at].Kind == TokenKind.Word && !Is(at, WordClass.Particle) && !Is(at, WordClass.Tense);

    /// <summary>The token as written.</summary>
    public ReadOnlySpan<char> Written(int at) => text.AsSpan(this[at].Start, this[at].Length);

    /// <summary>Whether a sentence ends before the token, as far as marks tell.</summary>
    public bool OpensSentence(int at) =>
        at == 0 || this[at - 1] is { Kind: TokenKind.Mark, Number: '.' or '!' or '?' or ':' or '"' or '\u201C' or '`' };

    /// <summary>The text from one token to the end of another.</summary>
    public TextSpan Span(int first, int end) => new(this[first].Start, this[end - 1].End);
}
