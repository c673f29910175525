using System.Globalization;
using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest.Formats;

/// <summary>The answer of a server as a crawler kept it: head and body of HTTP/1.1, the body still as it was sent.</summary>
/// <param name="Charset">As the head names it; null where it does not.</param>
/// <param name="Body">Unpacked; null where it cannot be or is too long.</param>
sealed record CapturedPage(int Status, string MediaType, string? Charset, byte[]? Body)
{
    static readonly Regex CharsetName = new(@"charset\s*=\s*[""']?(?<name>[\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <returns>Null where the bytes are no answer.</returns>
    public static CapturedPage? Of(byte[] block)
    {
        using var stream = new MemoryStream(block);
        var first = block.AsSpan(0, Math.Min(block.Length, 32));
        if (!first.StartsWith("HTTP/"u8) || first.IndexOf((byte)' ') is not (> 0 and var space) || first.Length < space + 4 || !int.TryParse(first.Slice(space + 1, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status)) return null;
        try
        {
            var head = WarcRecord.Headers(stream);
            var type = head.GetValueOrDefault("Content-Type", "");
            var charset = CharsetName.Match(type) is { Success: true } named ? named.Groups["name"].Value : null;
            var body = block[(int)stream.Position..];
            // Some crawlers unpack what they keep and leave the head as it was.
            if (head.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase)) body = Chunks(body) ?? body;
            return new CapturedPage(status, type.Split(';')[0].Trim().ToLowerInvariant(), charset, Unpacked(body, head.GetValueOrDefault("Content-Encoding", "").Trim().ToLowerInvariant()));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    static byte[]? Chunks(byte[] body)
    {
        using var whole = new MemoryStream(body.Length);
        for (var at = 0; at < body.Length;)
        {
            var end = body.AsSpan(at).IndexOf("\r\n"u8);
            if (end < 0) return null;
            var digits = body.AsSpan(at, end);
            if (digits.IndexOf((byte)';') is >= 0 and var extension) digits = digits[..extension];
            if (!int.TryParse(digits.Trim((byte)' '), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0 || length > body.Length - at - end - 2) return null;
            if (length == 0) break;
            whole.Write(body, at + end + 2, length);
            at += end + 2 + length + 2;
        }
        return whole.ToArray();
    }

    static byte[]? Unpacked(byte[] body, string encoding)
    {
        if (encoding is "gzip" or "x-gzip" && !body.AsSpan().StartsWith([(byte)0x1f, (byte)0x8b])) return body;
        using var stream = ContentPacking.Unpack(encoding, body);
        return stream is null ? body : LimitedCopy.Of(stream, TextDecoder.MostBytes);
    }
}
