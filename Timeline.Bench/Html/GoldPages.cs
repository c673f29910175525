using System.IO.Compression;
using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Html;

namespace Timeline.Bench.Html;

/// <summary>Pages of the gold data, packed by gzip.</summary>
static class GoldPages
{
    public static byte[] Bytes(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The draft of a page read by itself; null where it was refused.</summary>
    public static Draft? Read(byte[] bytes, string? address) => HtmlReader.Read("page.html", bytes, address) is ArticleReading.Readable page ? ArticleReader.Read([page.Text])[0] : null;
}
