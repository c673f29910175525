namespace Timeline.Web.Ingest;

/// <summary>Bytes as they come, kept in parts: what says it is long costs no more than what comes, and growing copies nothing.</summary>
sealed class GatheredBytes
{
    /// <summary>Below what the runtime keeps among large objects, which are collected seldom.</summary>
    const int PartBytes = 65_536;

    readonly List<byte[]> parts = [];

    public long Length { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var at = (int)(Length % PartBytes);
            if (Length == (long)parts.Count * PartBytes) parts.Add(new byte[PartBytes]);
            var taken = Math.Min(bytes.Length, PartBytes - at);
            bytes[..taken].CopyTo(parts[(int)(Length / PartBytes)].AsSpan(at));
            Length += taken;
            bytes = bytes[taken..];
        }
    }

    /// <summary>Keeps one part, for what comes next.</summary>
    public void Clear()
    {
        if (parts.Count > 1) parts.RemoveRange(1, parts.Count - 1);
        Length = 0;
    }

    public byte[] ToArray()
    {
        var all = GC.AllocateUninitializedArray<byte>((int)Length);
        for (var at = 0; at < all.Length; at += PartBytes) parts[at / PartBytes].AsSpan(0, Math.Min(PartBytes, all.Length - at)).CopyTo(all.AsSpan(at));
        return all;
    }
}
