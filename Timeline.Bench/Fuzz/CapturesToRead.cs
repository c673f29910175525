using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Timeline.Bench.Fuzz;

/// <summary>Web archives, whole and harmed.</summary>
static class CapturesToRead
{
    static readonly string[] Lengths = ["-1", "0", "1", "2147483647", "2147483648", "1999999999", "9223372036854775807", "99999999999999999999", "12a", ""];

    public static FuzzInput Warc(Random random)
    {
        var packing = random.Next(4);
        if (random.Next(25) == 0) return Marks(random);
        var records = Enumerable.Range(0, random.Next(1, 20)).Select(_ => Record(random)).Select(record => packing == 0 ? HostileBytes.Gzip(record) : record);
        var whole = HostileBytes.Joined(records.Select(record => HostileBytes.Harm(random, record, oneIn: 6)));
        return new FuzzInput(packing < 2 ? "a.warc.gz" : "a.warc", HostileBytes.Harm(random, packing == 1 ? HostileBytes.Gzip(whole) : whole, oneIn: 3));
    }

    /// <summary>Beginnings of records, packed or plain, with nothing behind them.</summary>
    static FuzzInput Marks(Random random)
    {
        var record = Record(random);
        var mark = random.Pick<byte[]>([[0x1f, 0x8b, 0x08], [0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3], "\nWARC/"u8.ToArray(), "WARC/1.0\r\n\r\n"u8.ToArray(), "WARC/1.0\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), HostileBytes.Gzip("WARC/"u8.ToArray()), HostileBytes.Gzip("\n"u8.ToArray())]);
        var marks = HostileBytes.Joined(Enumerable.Repeat(mark, 600_000 / mark.Length / random.Pick([1, 10, 100])));
        return mark[0] == 0x1f ? new FuzzInput("a.warc.gz", [.. HostileBytes.Gzip(record), .. marks]) : new FuzzInput("a.warc", [.. record, .. marks]);
    }

    static byte[] Record(Random random)
    {
        var type = random.Pick(["response", "response", "response", "resource", "conversion", "warcinfo", "request", "revisit", HostileText.Some(random)]);
        var block = type == "response" ? Answer(random) : Page(random);
        var length = random.Next(10) == 0 ? random.Pick(Lengths) : block.Length.ToString(CultureInfo.InvariantCulture);
        var media = type == "response" ? "application/http; msgtype=response" : random.Pick(["text/html", "text/plain", "image/png", HostileText.Some(random)]);
        return [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {(random.Next(6) == 0 ? HostileText.Some(random) : "https://post.example/1")}\r\nContent-Type: {media}\r\nContent-Length: {length}\r\n{Head(random)}\r\n"), .. block, .. "\r\n\r\n"u8];
    }

    static byte[] Answer(Random random)
    {
        var packed = random.Pick(["", "", "", "gzip", "deflate", "br", "x-gzip", "zstd"]);
        var body = random.Next(60) == 0 ? HostileBytes.Bulk(random) : Page(random);
        body = random.Next(8) == 0 ? body : packed switch
        {
            "gzip" or "x-gzip" => HostileBytes.Gzip(body),
            "deflate" => HostileBytes.Packed(body, stream => new ZLibStream(stream, CompressionLevel.Fastest)),
            "br" => HostileBytes.Packed(body, stream => new BrotliStream(stream, CompressionLevel.Fastest)),
            _ => body.Length < 1_000_000 ? body : body[..1_000_000],
        };
        var isChunked = random.Next(3) == 0;
        if (isChunked) body = Chunks(random, body);
        var status = random.Pick(["200", "200", "200", "200 OK", "404", "-20", "99999", ""]);
        return [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {random.Pick(["text/html; charset=utf-8", "text/html", "text/html; charset=\"utf-7\"", "text/plain; charset=x", "text/html;charset=" + HostileText.Some(random)])}\r\n{(packed.Length > 0 ? $"Content-Encoding: {packed}\r\n" : "")}{(isChunked ? "Transfer-Encoding: chunked\r\n" : "")}{Head(random)}\r\n"), .. HostileBytes.Harm(random, body, oneIn: 8)];
    }

    static byte[] Chunks(Random random, byte[] body)
    {
        var size = random.Next(1, body.Length + 2);
        if (body.Length / size > 50_000) size = body.Length;
        return [.. HostileBytes.Joined(body.Chunk(size).Select(chunk => (byte[])[.. Encoding.ASCII.GetBytes($"{(random.Next(200) == 0 ? random.Pick(["7fffffff", "80000000", "-1", "ffffffffff", ""]) : chunk.Length.ToString("x", CultureInfo.InvariantCulture))}\r\n"), .. chunk, .. "\r\n"u8])), .. "0\r\n\r\n"u8];
    }

    static byte[] Page(Random random) => random.Next(4) switch
    {
        0 => HostileBytes.Encoded(random, PagesToRead.Page(random)),
        1 => HostileBytes.Encoded(random, TextsToRead.Article(random)),
        _ => Encoding.UTF8.GetBytes($"<!DOCTYPE html><title>Bridge falls</title><body><h1>Bridge falls</h1><p>{TextsToRead.Sentence(random)}<p>{TextsToRead.Sentence(random)}"),
    };

    static string Head(Random random) => random.Next(8) == 0 ? string.Concat(Enumerable.Range(0, random.Next(1, 400)).Select(i => $"X-{i}: {HostileText.Run(random, "v")[..1]}\r\n")) : random.Next(12) == 0 ? $"X: {HostileText.Some(random)}\r\n" : "";
}
