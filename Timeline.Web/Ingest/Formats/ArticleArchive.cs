using System.Globalization;
using System.IO.Compression;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest.Formats;

/// <summary>A file out of an archive: its bytes, or one line why they are not taken.</summary>
/// <param name="Name">Of the archive, then inside it: <c>reports.zip/may/002.txt</c>. It is shown, and never a place on the disk.</param>
sealed record ArchivedFile(string Name, byte[]? Bytes, string? Problem);

/// <summary>The files of a ZIP archive, one after another in memory; a broken one is refused alone.</summary>
/// <remarks>What an archive claims of its sizes is not believed: reading stops at the limits.</remarks>
static class ArticleArchive
{
    public const int MostFiles = 10_000;

    /// <summary>Of all files together, unpacked.</summary>
    public const long MostBytes = 500_000_000;

    const int LongestName = 300;

    /// <summary>Bytes of the record with which every archive ends (APPNOTE 4.3.16), of which an empty one consists.</summary>
    const int EndRecord = 22;

    /// <summary>Whether a file that begins like this is an archive, an empty one too.</summary>
    public static bool IsOne(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);

    /// <param name="name">Of the archive.</param>
    /// <param name="stream">Read from its beginning; left open.</param>
    public static IEnumerable<ArchivedFile> Read(string name, Stream stream)
    {
        // The reader goes so far back from the end of a file, and out of one that is shorter.
        if (stream.Length < EndRecord) return [new ArchivedFile(name, null, IngestWords.ArchiveBroken)];
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
        }
        catch (InvalidDataException)
        {
            archive?.Dispose();
            archive = null;
        }
        if (archive is null) return [new ArchivedFile(name, null, IngestWords.ArchiveBroken)];
        return Files(name, archive);
    }

    static IEnumerable<ArchivedFile> Files(string name, ZipArchive archive)
    {
        using var open = archive;
        var entries = archive.Entries.Where(IsFile).OrderBy(entry => entry.FullName, StringComparer.Ordinal).ToList();
        if (entries.Count == 0) yield return new ArchivedFile(name, null, IngestWords.ArchiveEmpty);
        var left = MostBytes;
        foreach (var entry in entries.Take(MostFiles))
        {
            var file = Read($"{name}/{Shown(entry.FullName)}", entry, left, out var unpacked);
            left -= unpacked;
            yield return file;
            if (left > 0) continue;
            yield return new ArchivedFile(name, null, Say(IngestWords.ArchiveTooLarge, MostBytes / 1_000_000));
            yield break;
        }
        if (entries.Count > MostFiles) yield return new ArchivedFile(name, null, Say(IngestWords.ArchiveTooMany, entries.Count, MostFiles));
    }

    static ArchivedFile Read(string name, ZipArchiveEntry entry, long left, out long unpackedBytes)
    {
        unpackedBytes = 0;
        if (entry.IsEncrypted) return new ArchivedFile(name, null, IngestWords.ArchivedEncrypted);
        // Who says that it is longer than it is has only itself refused.
        if (entry.Length > TextDecoder.MostBytes) return new ArchivedFile(name, null, TextDecoder.TooLarge(entry.Length).Why);
        var most = Math.Min(TextDecoder.MostBytes, left);
        try
        {
            using var unpacked = entry.Open();
            var bytes = new GatheredBytes();
            var buffer = new byte[81_920];
            int read;
            while ((read = unpacked.Read(buffer)) > 0)
            {
                unpackedBytes += read;
                if (bytes.Length + read > most) return new ArchivedFile(name, null, most < TextDecoder.MostBytes ? Say(IngestWords.ArchiveTooLarge, MostBytes / 1_000_000) : TextDecoder.TooLarge(Math.Max(entry.Length, bytes.Length + read)).Why);
                bytes.Add(buffer.AsSpan(0, read));
            }
            return new ArchivedFile(name, bytes.ToArray(), null);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or IOException)
        {
            return new ArchivedFile(name, null, IngestWords.ArchivedBroken);
        }
    }

    // Folders, and what systems put beside files for themselves.
    static bool IsFile(ZipArchiveEntry entry) => entry.FullName is [.., not ('/' or '\\')] && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && !entry.Name.StartsWith('.');

    static string Shown(string name)
    {
        var shown = new string([.. name.Replace('\\', '/').Where(sign => !char.IsControl(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.Format)]);
        return shown.Length <= LongestName ? shown : shown[..LongestName] + "…";
    }

    static string Say(string sentence, params object[] values) => string.Format(CultureInfo.CurrentCulture, sentence, values);
}
