using System.IO.Compression;
using System.Runtime.CompilerServices;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest.Formats;

/// <summary>The pages in a web archive (WARC, plain or packed record by record). Pictures, scripts, redirections and requests are passed over; a broken record is refused alone.</summary>
static class WarcArticles
{
    const int BufferBytes = 65_536;

    static readonly byte[] PackedMark = [0x1f, 0x8b, 0x08];

    static readonly byte[] PlainMark = "\nWARC/"u8.ToArray();

    /// <param name="stream">Can be gone back in.</param>
    public static async IAsyncEnumerable<InputFile> ReadAsync(string name, Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (number, brokenInARow) = (0, 0);
        await foreach (var (record, isBroken) in Packed(stream) ? PackedAsync(stream, cancel) : PlainAsync(stream, cancel))
        {
            number++;
            brokenInARow = isBroken ? brokenInARow + 1 : 0;
            if (brokenInARow == ArticleFiles.MostBrokenInARow)
            {
                yield return InputFile.Failed($"{name}:{number}", ImportWords.Say(IngestWords.AllBroken, brokenInARow));
                yield break;
            }
            if (isBroken) yield return InputFile.Failed($"{name}:{number}", IngestWords.WarcBroken);
            else if (PageOf($"{name}:{number}", record!) is { } page) yield return page;
        }
    }

    static bool Packed(Stream stream)
    {
        Span<byte> head = stackalloc byte[PackedMark.Length];
        stream.Position = 0;
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual(PackedMark);
    }

    static async IAsyncEnumerable<(WarcRecord? Record, bool IsBroken)> PlainAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (long? from = 0; from is { } start; )
        {
            stream.Position = start;
            // It is not disposed of, which would close the file.
            var buffered = new BufferedStream(stream, BufferBytes);
            while (true)
            {
                start = PositionOfNext(buffered);
                var (record, isBroken) = await NextAsync(buffered, cancel);
                if (record is null && !isBroken) yield break;
                yield return (record, isBroken);
                if (isBroken) break;
            }
            from = await FindAsync(stream, PlainMark, start + 1, cancel) + 1;
        }
    }

    static long PositionOfNext(BufferedStream stream)
    {
        while (stream.ReadByte() is var sign and not -1)
            if (sign is not ('\r' or '\n')) return --stream.Position;
        return stream.Position;
    }

    /// <summary>Each record is packed for itself, so that one can be read where those before it are damaged; a file that was packed as a whole is one part with many records.</summary>
    static async IAsyncEnumerable<(WarcRecord? Record, bool IsBroken)> PackedAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (long? from = 0; from is { } start;)
        {
            from = await NextPackedAsync(stream, start + 1, cancel);
            await using var unpacked = new GZipStream(new PartOfStream(stream, start, from ?? stream.Length), CompressionMode.Decompress);
            await using var buffered = new BufferedStream(unpacked, BufferBytes);
            while (true)
            {
                var (record, isBroken) = await NextAsync(buffered, cancel);
                if (record is null && !isBroken) break;
                yield return (record, isBroken);
                if (isBroken) break;
            }
        }
    }

    // The mark of a packed part may stand in packed words too.
    static async Task<long?> NextPackedAsync(Stream stream, long from, CancellationToken cancel)
    {
        for (var marks = 0; marks < ArticleFiles.MostBrokenInARow && await FindAsync(stream, PackedMark, from, cancel) is { } found; marks++)
        {
            await using var unpacked = new GZipStream(new PartOfStream(stream, found, stream.Length), CompressionMode.Decompress);
            if (Begins(unpacked)) return found;
            from = found + 1;
        }
        return null;
    }

    static bool Begins(GZipStream unpacked)
    {
        Span<byte> head = stackalloc byte[5];
        try
        {
            return unpacked.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    static async Task<(WarcRecord? Record, bool IsBroken)> NextAsync(BufferedStream stream, CancellationToken cancel)
    {
        try
        {
            return (await WarcRecord.ReadAsync(stream, cancel), false);
        }
        catch (InvalidDataException)
        {
            return (null, true);
        }
    }

    /// <returns>Null where the record is no page.</returns>
    static InputFile? PageOf(string place, WarcRecord record)
    {
        var name = record.Address is { } address ? $"{place} ({address})" : place;
        if (record.Type is not ("response" or "resource" or "conversion")) return null;
        // What is too long is mostly a film: only where the record itself says that it is text, this is worth telling.
        if (record.Block is null) return KindOf(record.MediaType) is null ? null : InputFile.Failed(name, TextDecoder.TooLarge(TextDecoder.MostBytes + 1L).Why);
        var page = record.Type == "response" ? CapturedPage.Of(record.Block) : new CapturedPage(Kept, record.MediaType, null, record.Block);
        if (page is not { Status: Kept } || KindOf(page.MediaType) is not { } isPage) return null;
        return page.Body is { } body ? InputFile.OfCaptured(name, body, isPage, record.Address, page.Charset) : InputFile.Failed(name, IngestWords.WarcPacked);
    }

    const int Kept = 200;

    /// <returns>Whether it is a page or else a text; null for anything else.</returns>
    static bool? KindOf(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => true,
        "text/plain" => false,
        _ => null,
    };

    static async Task<long?> FindAsync(Stream stream, byte[] mark, long from, CancellationToken cancel)
    {
        stream.Position = Math.Min(from, stream.Length);
        var buffer = new byte[BufferBytes];
        var (kept, at) = (0, stream.Position);
        int read;
        while ((read = await stream.ReadAsync(buffer.AsMemory(kept), cancel)) > 0)
        {
            var found = buffer.AsSpan(0, kept + read).IndexOf(mark);
            if (found >= 0) return at + found;
            var keep = Math.Min(mark.Length - 1, kept + read);
            buffer.AsSpan(kept + read - keep, keep).CopyTo(buffer);
            at += kept + read - keep;
            kept = keep;
        }
        return null;
    }
}
