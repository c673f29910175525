using System.IO.Compression;
using System.Text;

namespace Timeline.Bench.Fuzz;

/// <summary>ZIP archives, whole and harmed, bombs among them.</summary>
static class ArchivesToRead
{
    // Whoever packs an archive says when; here always the same.
    static readonly DateTimeOffset Packed = new(2019, 6, 4, 0, 0, 0, TimeSpan.Zero);

    static readonly string[] Names = ["a.txt", "b.html", "c.csv", "d.json", "e.jsonl", "f.xml", "g.warc", "h.txt.gz", "i.warc.gz", "j.jsonl.gz", "k.zip", "../../l.txt", "/m.txt", "C:\\n.txt", "o/", "__MACOSX/p", ".q", "", "r\0.txt", "s\u202etxt.exe", "t.csv.gz"];

    public static FuzzInput Zip(Random random) => new("a.zip", HostileBytes.Harm(random, random.Next(30) == 0 ? Bomb(random) : Of(random, depth: 0), oneIn: 2));

    static byte[] Of(Random random, int depth) => Archive(Enumerable.Range(0, random.Next(12)).Select(_ => (Name(random), Content(random, depth))));

    static byte[] Content(Random random, int depth) => random.Next(12) switch
    {
        0 when depth < 4 => Of(random, depth + 1),
        1 => CapturesToRead.Warc(random).Bytes,
        2 => TablesToRead.Csv(random).Bytes,
        3 => TablesToRead.Json(random).Bytes,
        4 => FeedsToRead.Feed(random).Bytes,
        5 => HostileBytes.Gzip(Encoding.UTF8.GetBytes(TextsToRead.Article(random))),
        6 when depth == 0 && random.Next(6) == 0 => HostileBytes.Bulk(random),
        7 => HostileBytes.Encoded(random, PagesToRead.Page(random)),
        _ => HostileBytes.Encoded(random, TextsToRead.Article(random)),
    };

    /// <summary>Much in little: one large file many times, packed twice, or very many files.</summary>
    static byte[] Bomb(Random random)
    {
        var bulk = HostileBytes.Bulk(random);
        return random.Next(3) switch
        {
            0 => Repeated(Archive([("a.txt", bulk)]), random.Next(2, 400)),
            1 => Repeated(Archive([("a.txt.gz", HostileBytes.Gzip(bulk))]), random.Next(2, 2_000)),
            _ => Archive(Enumerable.Range(0, random.Next(1_000, 12_000)).Select(number => ($"{number}.txt", "A"u8.ToArray()))),
        };
    }

    /// <summary>The directory of an archive with one file names it so many times.</summary>
    static byte[] Repeated(byte[] archive, int times)
    {
        var directory = archive.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        var end = archive.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var entry = archive[directory..end];
        byte[] ending = [.. archive[end..]];
        BitConverter.TryWriteBytes(ending.AsSpan(8), (ushort)times);
        BitConverter.TryWriteBytes(ending.AsSpan(10), (ushort)times);
        BitConverter.TryWriteBytes(ending.AsSpan(12), entry.Length * times);
        return [.. archive[..directory], .. HostileBytes.Joined(Enumerable.Repeat(entry, times)), .. ending];
    }

    static byte[] Archive(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Packed;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return bytes.ToArray();
    }

    static string Name(Random random) => random.Next(20) == 0 ? "x" + HostileText.Some(random)[..1] + new string('n', random.Next(60_000)) : random.Pick(Names) is { Length: > 0 } name ? name : "u";
}
