using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest.Formats;

/// <summary>The articles in one file, whatever its format: a text or a web page is one; archives, tables, JSON, feeds and web archives hold many, which are read one after another.</summary>
static class ArticleFiles
{
    /// <summary>Records that are damaged, one after another, before the file is given up: each costs time, and what is made of nothing else has millions.</summary>
    public const int MostBrokenInARow = 1000;

    const int HeadBytes = 1024;

    /// <summary>Of a JSON document or a feed, which is read as a whole.</summary>
    const int MostBytesOfWhole = 100_000_000;

    const int LongText = 4_000_000;

    static readonly string[] Archives = [".zip"], Lines = [".jsonl", ".ndjson"], Tables = [".csv", ".tsv"], Feeds = ["<rss", "<feed", "<rdf:RDF"];

    /// <summary>What stands in the way of one article is told in its place, and the others are read.</summary>
    /// <param name="name">As people call the file; its ending tells the format where its beginning does not.</param>
    /// <param name="stream">Can be gone back in; left open.</param>
    public static IAsyncEnumerable<InputFile> ReadAsync(string name, Stream stream, CancellationToken cancel) => ReadAsync(name, stream, ration: null, cancel);

    /// <param name="ration">Of what files packed in it may unpack to; null for no limit.</param>
    static async IAsyncEnumerable<InputFile> ReadAsync(string name, Stream stream, Ration? ration, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var inside = Of(name, stream, ration, cancel).GetAsyncEnumerator(cancel);
        while (true)
        {
            string? problem = null;
            try
            {
                if (!await inside.MoveNextAsync()) yield break;
            }
            catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or DecoderFallbackException)
            {
                problem = e is InvalidDataException ? IngestWords.PackedBroken : ImportWords.Say(IngestWords.Unreadable, e.Message.ReplaceLineEndings(" "));
            }
            if (problem is not null)
            {
                yield return InputFile.Failed(name, problem);
                yield break;
            }
            yield return inside.Current;
        }
    }

    static IAsyncEnumerable<InputFile> Of(string name, Stream stream, Ration? ration, CancellationToken cancel)
    {
        var head = Head(stream);
        // What is called an archive and does not begin like one is a broken one, not a text.
        if (ArticleArchive.IsOne(head) || Ends(name, Archives)) return Archived(name, stream, cancel);
        if (!head.AsSpan().StartsWith([(byte)0x1f, (byte)0x8b])) return Unpacked(name, stream, head, cancel);
        using (var unpacked = new GZipStream(new PartOfStream(stream, 0, stream.Length), CompressionMode.Decompress)) head = Beginning(unpacked);
        if (head.AsSpan().StartsWith("WARC/"u8)) return WarcArticles.ReadAsync(name, stream, cancel);
        var plain = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        var whole = new GZipStream(new PartOfStream(stream, 0, stream.Length), CompressionMode.Decompress);
        return Unpacked(plain, ration is null ? whole : new RationedStream(whole, ration), head, cancel);
    }

    /// <param name="stream">Stands at its beginning.</param>
    static IAsyncEnumerable<InputFile> Unpacked(string name, Stream stream, byte[] head, CancellationToken cancel)
    {
        if (Ends(name, Lines)) return JsonArticles.LinesAsync(name, stream, cancel);
        if (Ends(name, Tables)) return CsvArticles.ReadAsync(name, stream, cancel);
        if (head.AsSpan().StartsWith("WARC/"u8)) return stream.CanSeek ? WarcArticles.ReadAsync(name, stream, cancel) : new[] { InputFile.Failed(name, IngestWords.PackedBroken) }.ToAsyncEnumerable();
        return Whole(name, stream, head).ToAsyncEnumerable();
    }

    static IEnumerable<InputFile> Whole(string name, Stream stream, byte[] head)
    {
        var isJson = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var isFeed = Feeds.Any(root => Encoding.Latin1.GetString(head).Contains(root, StringComparison.Ordinal));
        var most = isJson || isFeed ? MostBytesOfWhole : TextDecoder.MostBytes;
        if (stream.CanSeek && stream.Length > most) return [InputFile.Failed(name, isJson ? ImportWords.Say(IngestWords.JsonTooLarge, most / 1_000_000) : TextDecoder.TooLarge(stream.Length).Why)];
        if ((InMemory(stream) ?? LimitedCopy.Of(stream, most)) is not { } bytes) return [InputFile.Failed(name, stream.CanSeek ? IngestWords.PackedBroken : TextDecoder.TooLarge(most + 1L).Why)];
        return isJson ? JsonArticles.Document(name, bytes) : isFeed ? FeedArticles.Read(name, bytes) : [InputFile.Of(name, bytes)];
    }

    /// <summary>What was unpacked already needs no copy.</summary>
    static byte[]? InMemory(Stream stream) => stream is MemoryStream memory && memory.TryGetBuffer(out var bytes) && bytes.Count == bytes.Array!.Length ? bytes.Array : null;

    static async IAsyncEnumerable<InputFile> Archived(string name, Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        // Packed twice, a few bytes are gigabytes.
        var ration = new Ration(ArticleArchive.MostBytes);
        foreach (var file in ArticleArchive.Read(name, stream))
        {
            cancel.ThrowIfCancellationRequested();
            var left = ration.Left;
            if (file.Bytes is not { } bytes) yield return InputFile.Failed(file.Name, file.Problem!);
            else if (ArticleArchive.IsOne(bytes)) yield return InputFile.Of(file.Name, bytes);
            else await foreach (var inside in ReadAsync(file.Name, new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true), ration, cancel)) yield return inside;
            // What a long text leaves would stay until memory is short, and the next may be as long.
            if (file.Bytes?.Length + left - ration.Left > LongText) GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        }
    }

    static byte[] Head(Stream stream)
    {
        stream.Position = 0;
        var head = Beginning(stream);
        stream.Position = 0;
        return head;
    }

    static byte[] Beginning(Stream stream)
    {
        var head = new byte[HeadBytes];
        try
        {
            return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    static bool Ends(string name, string[] endings) => Array.Exists(endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
