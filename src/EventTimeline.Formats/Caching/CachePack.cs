using System.Buffers.Binary;
using System.Numerics;
using Microsoft.Win32.SafeHandles;

namespace EventTimeline.Formats.Caching;

/// <summary>
/// A file of cache entries: a mark, the entries one after the other, an index of (key, offset, length, checksum), the index's checksum, its
/// length, the mark again. The index is at the end, so that entries are written as they come; a file that was not finished has no end and is
/// passed over.
/// </summary>
internal sealed class CachePack : IDisposable
{
    internal const ulong Mark = 0x314B434150544545; // "EETPACK1"
    internal const int IndexEntrySize = CacheKey.Size + 16;
    internal const int TailSize = 16;
    private readonly SafeFileHandle _file;

    private CachePack(string path, SafeFileHandle file, long length)
    {
        Path = path;
        _file = file;
        Length = length;
    }

    internal string Path { get; }

    /// <summary>The file's length in bytes.</summary>
    internal long Length { get; }

    /// <summary>Opens a pack and puts its entries into the index; null where the file is damaged.</summary>
    internal static CachePack? Open(string path, Dictionary<CacheKey, CacheSlot> index)
    {
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var pack = new CachePack(path, file, RandomAccess.GetLength(file));
            if (pack.ReadIndex(index))
            {
                return pack;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A cache that cannot be opened is no cache.
        }

        file?.Dispose();
        return null;
    }

    /// <summary>The bytes of an entry, or null where they are damaged.</summary>
    internal byte[]? Read(CacheSlot slot)
    {
        var bytes = new byte[slot.Length];
        try
        {
            return RandomAccess.Read(_file, bytes, slot.Offset) == bytes.Length && Checksum(bytes) == slot.Checksum ? bytes : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>CRC-32C.</summary>
    internal static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var unit in bytes)
        {
            sum = BitOperations.Crc32C(sum, unit);
        }

        return sum;
    }

    private bool ReadIndex(Dictionary<CacheKey, CacheSlot> index)
    {
        Span<byte> tail = stackalloc byte[TailSize];
        if (Length < TailSize || RandomAccess.Read(_file, tail, Length - TailSize) != TailSize || BinaryPrimitives.ReadUInt64LittleEndian(tail[8..]) != Mark)
        {
            return false;
        }

        var checksum = BinaryPrimitives.ReadUInt32LittleEndian(tail);
        var count = BinaryPrimitives.ReadInt32LittleEndian(tail[4..]);
        var size = (long)count * IndexEntrySize;
        if (count < 0 || size > Length - TailSize)
        {
            return false;
        }

        var bytes = new byte[size];
        if (RandomAccess.Read(_file, bytes, Length - TailSize - size) != size || Checksum(bytes) != checksum)
        {
            return false;
        }

        for (var entry = bytes.AsSpan(); entry.Length > 0; entry = entry[IndexEntrySize..])
        {
            var slot = CacheSlot.Read(entry[CacheKey.Size..], this);
            if (slot.Offset >= 0 && slot.Length >= 0 && slot.Offset + slot.Length <= Length)
            {
                index[CacheKey.Read(entry)] = slot;
            }
        }

        return true;
    }
}

/// <summary>Where an entry stands.</summary>
/// <param name="Pack">The file.</param>
/// <param name="Offset">Offset of its first byte.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Checksum">CRC-32C of its bytes.</param>
internal readonly record struct CacheSlot(CachePack Pack, long Offset, int Length, uint Checksum)
{
    internal static CacheSlot Read(ReadOnlySpan<byte> bytes, CachePack pack) => new(
        pack, BinaryPrimitives.ReadInt64LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]), BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]));
}
