using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using EventTimeline.Events;

namespace EventTimeline.Formats.Caching;

/// <summary>
/// Keeps what was read of each document between builds. A build adds one file with what it read anew; when most of what is kept is of no more
/// use, the files are written together. What is damaged is passed over and read anew. The folder may be deleted at any time. Thread-safe.
/// </summary>
public sealed class DocumentCache : IDisposable
{
    private const int MostPacks = 16;
    private const long WorthSparing = 1 << 20;
    private readonly string _folder;
    private readonly List<CachePack> _packs = [];
    private readonly Dictionary<CacheKey, CacheSlot> _index = [];
    private readonly ConcurrentDictionary<CacheKey, byte> _used = new();
    private readonly StringPool _strings = new();
    private readonly Lazy<PackWriter?> _writer;
    private int _next;

    private DocumentCache(string folder)
    {
        _folder = folder;
        _writer = new Lazy<PackWriter?>(NewPack);
    }

    /// <summary>Number of documents that were found in the cache.</summary>
    public int Hits => _used.Count;

    /// <summary>Opens the cache in a folder, which is made where it is missing.</summary>
    /// <exception cref="IOException">The folder cannot be used.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be used.</exception>
    public static DocumentCache Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        var cache = new DocumentCache(folder);
        foreach (var path in Directory.EnumerateFiles(folder, "*.pack").Order(StringComparer.Ordinal))
        {
            if (CachePack.Open(path, cache._index) is { } pack)
            {
                cache._packs.Add(pack);
            }
            else
            {
                TryDelete(path);
            }

            cache._next = Math.Max(cache._next, NumberOf(path) + 1);
        }

        return cache;
    }

    /// <summary>What was read of a document, or null where it is not kept or is damaged.</summary>
    /// <param name="key">The document's key.</param>
    /// <param name="file">The path to give the document.</param>
    /// <param name="id">The id to give the document.</param>
    /// <param name="content">The file's bytes.</param>
    public DocumentEvents? Find(CacheKey key, string file, string id, byte[] content)
    {
        if (!_index.TryGetValue(key, out var slot) || slot.Pack.Read(slot) is not { } bytes)
        {
            return null;
        }

        try
        {
            var found = DocumentEntry.Read(new EntryReader(bytes, bytes.Length, _strings), file, id, () => TextOf(content));
            _used.TryAdd(key, 0);
            return found;
        }
        catch (Exception failure) when (failure is InvalidDataException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Keeps what was read of a document.</summary>
    public void Add(CacheKey key, DocumentEvents found, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (_writer.Value is not { } writer)
        {
            return;
        }

        var entry = new EntryWriter();
        DocumentEntry.Write(entry, found, TextOf(content) == found.Document.Text);
        writer.Add(key, entry.Bytes);
    }

    /// <summary>Makes what was added part of the cache; call it when a build is done. Trouble here costs time at the next build and nothing else.</summary>
    public void Commit()
    {
        try
        {
            var live = _used.Keys.Sum(key => (long)_index[key].Length);
            var total = _packs.Sum(pack => pack.Length);
            var compact = _packs.Count >= MostPacks || total - live > live + WorthSparing;
            if (compact && _writer.Value is { } together)
            {
                foreach (var key in _used.Keys)
                {
                    together.Add(key, _index[key].Pack.Read(_index[key]) ?? []);
                }
            }

            if (_writer.IsValueCreated && _writer.Value is { } writer)
            {
                writer.Commit();
                if (compact)
                {
                    Drop(_packs);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The result stands without a cache.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var pack in _packs)
        {
            pack.Dispose();
        }

        if (_writer.IsValueCreated)
        {
            _writer.Value?.Dispose();
        }
    }

    private static void Drop(List<CachePack> packs)
    {
        foreach (var pack in packs)
        {
            pack.Dispose();
            TryDelete(pack.Path);
        }

        packs.Clear();
    }

    private PackWriter? NewPack()
    {
        try
        {
            return new PackWriter(Path.Combine(_folder, _next.ToString("D6", CultureInfo.InvariantCulture) + ".pack"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string TextOf(byte[] content) =>
        Encoding.UTF8.GetString(content.AsSpan() is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : content);

    private static int NumberOf(string path) =>
        int.TryParse(Path.GetFileNameWithoutExtension(path), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Another build may be reading it; the next one deletes it.
        }
    }
}
