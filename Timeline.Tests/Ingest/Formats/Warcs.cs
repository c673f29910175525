using System.IO.Compression;
using System.Text;

namespace Timeline.Tests.Ingest.Formats;

/// <summary>Web archives made for tests.</summary>
static class Warcs
{
    public static byte[] Record(string type, string address, string mediaType, byte[] block) =>
        [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\n{(address.Length > 0 ? $"WARC-Target-URI: {address}\r\n" : "")}Content-Type: {mediaType}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    public static byte[] Response(string address, byte[] body, string type = "text/html; charset=utf-8", int status = 200, bool gzip = false, bool chunked = false)
    {
        if (gzip) body = Gzip(body);
        if (chunked) body = [.. Encoding.ASCII.GetBytes($"{body.Length / 2:x}\r\n"), .. body[..(body.Length / 2)], .. "\r\n"u8, .. Encoding.ASCII.GetBytes($"{body.Length - (body.Length / 2):x};name=value\r\n"), .. body[(body.Length / 2)..], .. "\r\n0\r\n\r\n"u8];
        var head = $"HTTP/1.1 {status} As It Is\r\nContent-Type: {type}\r\n{(gzip ? "Content-Encoding: gzip\r\n" : "")}{(chunked ? "Transfer-Encoding: chunked\r\n" : "")}\r\n";
        return Record("response", address, "application/http; msgtype=response", [.. Encoding.ASCII.GetBytes(head), .. body]);
    }

    /// <summary>A record that says that it is longer than anything that follows.</summary>
    public static byte[] Damaged(string address) => Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nContent-Length: 90000\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>Half a page\r\n\r\n");

    public static byte[] Page(string title, params string[] paragraphs) =>
        Encoding.UTF8.GetBytes($"<!DOCTYPE html><title>{title}</title><body><nav><a href=/>Home</a> <a href=/sea>Sea</a></nav><article><h1>{title}</h1>{string.Concat(Enumerable.Repeat(string.Concat(paragraphs.Select(words => $"<p>{words}</p>")), 2))}</article>");

    /// <summary>As crawlers write them: each record packed for itself.</summary>
    public static byte[] File(IEnumerable<byte[]> records, bool packed) => [.. records.SelectMany(record => packed ? Gzip(record) : record)];

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
