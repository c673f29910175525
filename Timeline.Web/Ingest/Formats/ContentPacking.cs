using System.IO.Compression;

namespace Timeline.Web.Ingest.Formats;

/// <summary>The content codings of HTTP (RFC 9110) that are unpacked.</summary>
static class ContentPacking
{
    /// <param name="packing">As <c>Content-Encoding</c> names it, in small letters.</param>
    /// <returns>What comes out, to be read within limits; null for a coding that is not known.</returns>
    public static Stream? Unpack(string packing, byte[] packed) => packing switch
    {
        "gzip" or "x-gzip" => new GZipStream(new MemoryStream(packed), CompressionMode.Decompress),
        "br" => new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress),
        // RFC 9110 means zlib by it; some servers send the bare stream all the same.
        "deflate" => IsZlib(packed) ? new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress) : new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress),
        _ => null,
    };

    static bool IsZlib(byte[] packed) => packed is [var method, var flags, ..] && (method & 0x0F) == 8 && ((method << 8) + flags) % 31 == 0;
}
