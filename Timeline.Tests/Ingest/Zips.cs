using System.IO.Compression;
using System.Text;

namespace Timeline.Tests.Ingest;

/// <summary>ZIP archives, whole and harmed.</summary>
static class Zips
{
    public static byte[] Of(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }

    /// <summary>So many articles that differ, of which those with these numbers are harmed: they are words no longer.</summary>
    public static byte[] OfArticles(int count, params int[] broken) =>
        Of([.. Enumerable.Range(0, count).Select(number => ($"articles/{number:000}.txt", broken.Contains(number) ? [0, 1, 2, 3] : Encoding.UTF8.GetBytes(Article(number))))]);

    static string Article(int number) => $"Barn {number} burns at Ostrel\n\nA barn burned at Ostrel on 4 June 2019, and {number + 3} cows were saved by farmhand number {number} of the village.\n\nNobody was hurt, the fire chief said after hour {number}.\n";

    /// <summary>The first file of an archive, harmed where its packed bytes stand.</summary>
    public static byte[] WithFirstHarmed(byte[] archive)
    {
        var harmed = (byte[])archive.Clone();
        var from = 30 + harmed[26] + harmed[28];
        for (var at = from; at < from + 12; at++) harmed[at] ^= 0xFF;
        return harmed;
    }

    /// <summary>Every file of an archive marked as locked with a password.</summary>
    public static byte[] Locked(byte[] archive)
    {
        var locked = (byte[])archive.Clone();
        for (var at = 0; at + 10 < locked.Length; at++)
        {
            if (locked.AsSpan(at).StartsWith("PK\u0003\u0004"u8)) locked[at + 6] |= 1;
            if (locked.AsSpan(at).StartsWith("PK\u0001\u0002"u8)) locked[at + 8] |= 1;
        }
        return locked;
    }
}
