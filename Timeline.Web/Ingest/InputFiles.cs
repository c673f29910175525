using System.Runtime.CompilerServices;
using Timeline.Web.Ingest.Formats;

namespace Timeline.Web.Ingest;

/// <summary>What a verb was given to import: files of any format, and folders with all in them.</summary>
sealed class InputFiles
{
    readonly List<(string Path, long Bytes)> files;
    long before;
    Stream? open;

    public InputFiles(IEnumerable<string> paths)
    {
        files = [.. paths.SelectMany(Inside).Select(path => (path, LengthOf(path)))];
        Bytes = files.Sum(file => file.Bytes);
    }

    /// <summary>Of all files together, as they stand on the disk.</summary>
    public long Bytes { get; }

    /// <summary>How many of them were read so far.</summary>
    public long Read => before + (open is { CanSeek: true } ? open.Position : 0);

    /// <summary>In the order given; of a folder and an archive in that of their names. What cannot be read is told in its place.</summary>
    public async IAsyncEnumerable<InputFile> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var (path, bytes) in files)
        {
            cancel.ThrowIfCancellationRequested();
            var (stream, problem) = Open(path);
            if (stream is null) yield return InputFile.Failed(path, problem!);
            else
            {
                await using (open = stream) await foreach (var input in ArticleFiles.ReadAsync(path, stream, cancel)) yield return input;
                open = null;
            }
            before += bytes;
        }
    }

    /// <summary>The files of a folder and of those in it, but for hidden ones; a path that is none stays as it is.</summary>
    static IEnumerable<string> Inside(string path)
    {
        if (!Directory.Exists(path)) return [path];
        // Links are not followed: one may lead back.
        var all = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
        var files = Directory.EnumerateFiles(path, "*", all).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : [path];
    }

    static long LengthOf(string path) => path.Length > 0 && new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    static (Stream? Stream, string? Problem) Open(string path)
    {
        if (Directory.Exists(path)) return (null, ImportWords.Say(IngestWords.Folder, path));
        try
        {
            return File.Exists(path) ? (File.OpenRead(path), null) : (null, IngestWords.Missing);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return (null, ImportWords.Say(IngestWords.Unreadable, e.Message.ReplaceLineEndings(" ")));
        }
    }
}
