using System.Text.Json;
using EventTimeline.Dates;
using EventTimeline.Events;
using EventTimeline.Formats.Caching;
using EventTimeline.Formats.Loading;
using EventTimeline.Tests.Cli;

namespace EventTimeline.Tests.Formats.Caching;

public sealed class DocumentCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<KeyValuePair<string, string>> _files = [];

    public DocumentCacheTests()
    {
        foreach (var seed in Seeds.Files)
        {
            var copy = _folder.Write(Path.Combine("docs", Path.GetFileName(seed)), File.ReadAllText(seed));
            _files.Add(new(copy, Path.GetFileNameWithoutExtension(seed)));
        }
    }

    // One of the examples counts a date from an event of a kind that others date, and so is read a second time, with those.
    private const int ReadTwice = 1;

    private string Cache => _folder["cache"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_kept_is_what_was_read()
    {
        var first = Read(null).Documents;
        Read(0);
        var kept = Read(_files.Count + ReadTwice);
        Json(kept.Documents).ShouldBe(Json(first));
        kept.Documents.ShouldNotBeEmpty();
    }

    [Fact]
    public void Only_what_changed_is_read_again()
    {
        Read(0);
        File.AppendAllText(_files[0].Key, "\n\nOne more sentence stands here now, and it is long enough.");
        Read(_files.Count - 1 + ReadTwice);
        Read(_files.Count + ReadTwice);
    }

    [Fact]
    public void Another_document_date_is_another_key() =>
        CacheKey.Of("a", [1], DatingContext.Empty).ShouldNotBe(
            CacheKey.Of("a", [1], DatingContext.Empty with { Published = new DocumentDate("2012", default, DateBasis.Given, "x") }));

    [Fact]
    public void Any_damage_means_reading_again()
    {
        var sound = Json(Read(0).Documents);
        var pack = Directory.GetFiles(Cache, "*.pack").Single();
        var bytes = File.ReadAllBytes(pack);
        var random = new Random(7);
        for (var i = 0; i < 60; i++)
        {
            var damaged = (byte[])bytes.Clone();
            switch (i % 3)
            {
                case 0:
                    damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    damaged = damaged[..random.Next(damaged.Length)];
                    break;
                default:
                    random.NextBytes(damaged.AsSpan(random.Next(damaged.Length - 9), 9));
                    break;
            }

            foreach (var old in Directory.GetFiles(Cache))
            {
                File.Delete(old);
            }

            File.WriteAllBytes(pack, damaged);
            Json(Find()).ShouldBeSubsetOf(sound);
        }
    }

    [Fact]
    public void Old_entries_go_when_they_outweigh_the_rest()
    {
        for (var i = 0; i < 40; i++)
        {
            File.WriteAllText(_files[0].Key, $"The minister met the union on {(i % 28) + 1} May {2000 + i}, officials said on Friday.");
            Read(null);
            using var cache = DocumentCache.Open(Cache);
            new CollectionReader { Cache = cache, Parallelism = 1 }.Read(_files, (_, _) => DatingContext.Empty);
            cache.Commit();
        }

        Directory.GetFiles(Cache, "*.pack").Length.ShouldBeLessThan(20);
        Directory.GetFiles(Cache, "*.tmp").ShouldBeEmpty();
    }

    /// <summary>Reads with the cache, and holds how many documents came from it; null reads without.</summary>
    private CollectionReading Read(int? hits)
    {
        if (hits is null)
        {
            return new CollectionReader().Read(_files, (_, _) => DatingContext.Empty);
        }

        using var cache = DocumentCache.Open(Cache);
        var reading = new CollectionReader { Cache = cache }.Read(_files, (_, _) => DatingContext.Empty);
        cache.Commit();
        cache.Hits.ShouldBe(hits.Value);
        return reading;
    }

    private List<DocumentEvents> Find()
    {
        using var cache = DocumentCache.Open(Cache);
        return [.. _files.Select(file =>
        {
            var content = File.ReadAllBytes(file.Key);
            return cache.Find(CacheKey.Of(file.Key, content, DatingContext.Empty), file.Key, file.Value, content);
        }).OfType<DocumentEvents>()];
    }

    /// <summary>Every property of everything found, so that a member which the cache forgets shows.</summary>
    private static List<string> Json(IReadOnlyList<DocumentEvents> documents) => [.. documents.Select(document => JsonSerializer.Serialize(document))];
}
