using System.Collections.Concurrent;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Language.Names;

/// <summary>Finds the names of a sentence and tells what they name. Thread-safe.</summary>
internal sealed class NameReader
{
    /// <summary>The section of the model that holds the weights.</summary>
    public const string SectionName = "names";

    private const int LongSentence = 1000;
    private readonly StringTable _table;
    private readonly NameFeatures _features;
    private readonly LabelNetwork _network;
    private readonly float _caution;
    private readonly ConcurrentBag<Memory> _idle = [];

    /// <summary>Makes a reader of its parts.</summary>
    /// <param name="table">The features of <see cref="NameFeatures"/>, numbered.</param>
    /// <param name="vectors">The word vectors.</param>
    /// <param name="network">Scores the labels of <see cref="NameLabels"/>.</param>
    /// <param name="caution">What is added to the score of "no name", in log-odds: more makes fewer names, and surer ones.</param>
    public NameReader(StringTable table, WordVectors vectors, LabelNetwork network, float caution = 0)
    {
        _table = table;
        _caution = caution;
        _features = new NameFeatures(table, vectors);
        _network = network;
    }

    /// <summary>Loads the section <c>names</c> of a model; null where the model has none.</summary>
    public static NameReader? Load(ModelFile model, WordVectors vectors)
    {
        if (!model.Has(SectionName))
        {
            return null;
        }

        var reader = model.Open(SectionName);
        return new NameReader(StringTable.Read(reader), vectors, LabelNetwork.Read(reader, vectors), reader.ReadArray<float>()[0]);
    }

    /// <summary>The reader as a section of a model.</summary>
    public KeyValuePair<string, byte[]> ToSection()
    {
        var writer = new SectionWriter();
        _table.Write(writer);
        _network.Write(writer);
        writer.WriteArray<float>([_caution]);
        return new(SectionName, writer.ToArray());
    }

    /// <summary>The names of a sentence in order, not overlapping, in time linear in its length.</summary>
    public NamedEntity[] Read(ReadWords words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var memory = _idle.TryTake(out var idle) ? idle : new Memory();
        Score(words, memory);
        var names = memory.Decoder.Decode(memory.Scores);
        NameRepair.Apply(words.Forms, names);
        NamedEntity[] result = [.. names];
        if (words.Count <= LongSentence)
        {
            _idle.Add(memory);
        }

        return result;
    }

    /// <summary>The scores of the labels of <see cref="NameLabels"/>, a row a word.</summary>
    public WordRows Scores(ReadWords words)
    {
        var memory = new Memory();
        Score(words, memory);
        return memory.Scores;
    }

    private void Score(ReadWords words, Memory memory)
    {
        _features.Fill(words, memory.Input);
        _network.Score(memory.Input, memory.Encoder, memory.Scores);
        for (var i = 0; i < memory.Scores.Count; i++)
        {
            memory.Scores[i][NameLabels.Outside] += _caution;
        }
    }

    private sealed class Memory
    {
        public SequenceInput Input { get; } = new();

        public EncoderMemory Encoder { get; } = new();

        public WordRows Scores { get; } = new();

        public NameDecoder Decoder { get; } = new();
    }
}
