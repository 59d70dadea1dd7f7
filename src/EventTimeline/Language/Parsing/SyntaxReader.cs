using System.Collections.Concurrent;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Tagging;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Language.Parsing;

/// <summary>
/// Tags and parses one sentence at a time. Thread-safe. One network reads the words for the tagger and the parser alike, which is why they are one type.
/// </summary>
internal sealed class SyntaxReader
{
    private const string SectionName = "syntax";
    private const int LongSentence = 1000;
    private readonly StringTable _features;
    private readonly WordFeatures _wordFeatures;
    private readonly SequenceEncoder _encoder;
    private readonly Tagger _tagger;
    private readonly Parser _parser;
    private readonly int _taggerLevel;
    private readonly ConcurrentBag<Memory> _idle = [];

    /// <summary>Makes a reader of its parts; the tagger reads the rows after the layer numbered <paramref name="taggerLevel"/>, from 1.</summary>
    public SyntaxReader(WordVectors vectors, StringTable features, SequenceEncoder encoder, int taggerLevel, Tagger tagger, Parser parser)
    {
        _features = features;
        _wordFeatures = new WordFeatures(features, vectors);
        (_encoder, _taggerLevel, _tagger, _parser) = (encoder, taggerLevel, tagger, parser);
    }

    /// <summary>Loads the section <c>syntax</c> of a model.</summary>
    public static SyntaxReader Load(ModelFile model, WordVectors vectors)
    {
        var reader = model.Open(SectionName);
        var features = StringTable.Read(reader);
        var encoder = SequenceEncoder.Read(reader, vectors);
        return new SyntaxReader(
            vectors, features, encoder, reader.ReadInt32(), Tagger.Read(reader), new Parser(ParserNetwork.Read(reader)));
    }

    /// <summary>The reader as a section of a model.</summary>
    public KeyValuePair<string, byte[]> ToSection()
    {
        var writer = new SectionWriter();
        _features.Write(writer);
        _encoder.Write(writer);
        writer.Write(_taggerLevel);
        _tagger.Write(writer);
        _parser.Network.Write(writer);
        return new(SectionName, writer.ToArray());
    }

    /// <summary>Tags and parses a sentence of any length, in time linear in it.</summary>
    /// <param name="forms">The words as written, split as the treebanks split them (do + n't, Hamas + 's).</param>
    /// <param name="tags">Receives the universal tags.</param>
    /// <param name="pennTags">Receives the Penn tags, shared strings.</param>
    /// <param name="heads">Receives each word's head, or -1 for the one root; always a tree.</param>
    /// <param name="relations">Receives the relations, shared strings.</param>
    public void Read(ReadOnlySpan<string> forms, Span<PartOfSpeech> tags, Span<string> pennTags, Span<int> heads, Span<string> relations)
    {
        if (forms.IsEmpty)
        {
            return;
        }

        if (Insertions.Find(forms) is { } inserted)
        {
            ReadAround(inserted, forms, tags, pennTags, heads, relations);
        }
        else
        {
            ReadWhole(forms, tags, pennTags, heads, relations);
        }
    }

    /// <summary>Reads the sentence without its insertions, and then puts each where it stood.</summary>
    private void ReadAround(bool[] inserted, ReadOnlySpan<string> forms, Span<PartOfSpeech> tags, Span<string> pennTags, Span<int> heads, Span<string> relations)
    {
        var kept = new List<int>(forms.Length);
        for (var i = 0; i < forms.Length; i++)
        {
            if (!inserted[i])
            {
                kept.Add(i);
            }
        }

        var rest = new string[kept.Count];
        for (var i = 0; i < rest.Length; i++)
        {
            rest[i] = forms[kept[i]];
        }

        var (restTags, restPenn, restHeads, restRelations) = (new PartOfSpeech[rest.Length], new string[rest.Length], new int[rest.Length], new string[rest.Length]);
        ReadWhole(rest, restTags, restPenn, restHeads, restRelations);
        for (var i = 0; i < rest.Length; i++)
        {
            var at = kept[i];
            (tags[at], pennTags[at], relations[at]) = (restTags[i], restPenn[i], restRelations[i]);
            heads[at] = restHeads[i] < 0 ? -1 : kept[restHeads[i]];
        }

        Insert(inserted, forms, tags, pennTags, heads, relations);
    }

    // The first word inside hangs on the last word read before the bracket, everything else on it.
    private static void Insert(bool[] inserted, ReadOnlySpan<string> forms, Span<PartOfSpeech> tags, Span<string> pennTags, Span<int> heads, Span<string> relations)
    {
        var before = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            if (!inserted[i])
            {
                before = i;
                continue;
            }

            var open = i;
            for (; forms[i] != ")"; i++)
            {
            }

            for (var at = open; at <= i; at++)
            {
                var mark = !char.IsAsciiLetterUpper(forms[at][0]);
                tags[at] = mark ? PartOfSpeech.Punctuation : PartOfSpeech.ProperNoun;
                pennTags[at] = !mark ? "NNP" : forms[at] == "(" ? "-LRB-" : forms[at] == ")" ? "-RRB-" : "HYPH";
                heads[at] = at == open + 1 ? before : open + 1;
                relations[at] = at == open + 1 ? "parataxis" : mark ? "punct" : "flat";
            }
        }
    }

    private void ReadWhole(ReadOnlySpan<string> forms, Span<PartOfSpeech> tags, Span<string> pennTags, Span<int> heads, Span<string> relations)
    {
        var memory = _idle.TryTake(out var idle) ? idle : new Memory();
        _wordFeatures.Fill(forms, memory.Input);
        _encoder.Run(memory.Input, memory.Encoder);
        _tagger.Tag(memory.Encoder.Levels[_taggerLevel], memory.Tagger, tags, pennTags);
        _parser.Parse(memory.Encoder.Levels[^1], memory.Parser, heads, relations);
        VerbRepair.Apply(forms, heads, relations, tags, pennTags);
        if (forms.Length <= LongSentence)
        {
            _idle.Add(memory);
        }
    }

    private sealed class Memory
    {
        public SequenceInput Input { get; } = new();

        public EncoderMemory Encoder { get; } = new();

        public WordRows Tagger { get; } = new();

        public ParserMemory Parser { get; } = new();
    }
}
