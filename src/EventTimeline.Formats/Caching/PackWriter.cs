using System.Buffers.Binary;

namespace EventTimeline.Formats.Caching;

/// <summary>Writes a pack under a name of its own; only when it is complete does it take the name that the next build looks for. Thread-safe.</summary>
internal sealed class PackWriter : IDisposable
{
    private readonly Lock _lock = new();
    private readonly string _path;
    private readonly string _partial;
    private readonly FileStream _file;
    private readonly MemoryStream _index = new();
    private int _count;

    internal PackWriter(string path)
    {
        _path = path;
        _partial = $"{path}.{Environment.ProcessId}.tmp";
        _file = new FileStream(_partial, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        Span<byte> mark = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(mark, CachePack.Mark);
        _file.Write(mark);
    }

    internal void Add(CacheKey key, ReadOnlySpan<byte> entry)
    {
        var checksum = CachePack.Checksum(entry);
        Span<byte> slot = stackalloc byte[CachePack.IndexEntrySize];
        lock (_lock)
        {
            key.Write(slot);
            BinaryPrimitives.WriteInt64LittleEndian(slot[CacheKey.Size..], _file.Position);
            BinaryPrimitives.WriteInt32LittleEndian(slot[(CacheKey.Size + 8)..], entry.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(slot[(CacheKey.Size + 12)..], checksum);
            _index.Write(slot);
            _file.Write(entry);
            _count++;
        }
    }

    /// <summary>Finishes the file and gives it its name.</summary>
    internal void Commit()
    {
        var index = _index.GetBuffer().AsSpan(0, (int)_index.Length);
        Span<byte> tail = stackalloc byte[CachePack.TailSize];
        BinaryPrimitives.WriteUInt32LittleEndian(tail, CachePack.Checksum(index));
        BinaryPrimitives.WriteInt32LittleEndian(tail[4..], _count);
        BinaryPrimitives.WriteUInt64LittleEndian(tail[8..], CachePack.Mark);
        _file.Write(index);
        _file.Write(tail);
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        File.Move(_partial, _path, overwrite: true);
    }

    public void Dispose()
    {
        _file.Dispose();
        File.Delete(_partial);
    }
}
