using System.Runtime.CompilerServices;
using Timeline.Web.Ingest.Fetching;
using Timeline.Web.Ingest.Formats;

namespace Timeline.Web.Ingest;

/// <summary>What a verb was given to import: files of any format, folders with all in them, addresses of the web.</summary>
sealed class InputFiles
{
    readonly List<(string Path, long Bytes)> files;
    long before;
    Stream? open;

    readonly Func<IReadOnlyList<string>, Task<IReadOnlyList<InputFile>>> fetch;

    /// <param name="fetch">Fetches what stands at addresses.</param>
    public InputFiles(IEnumerable<string> paths, Func<IReadOnlyList<string>, Task<IReadOnlyList<InputFile>>> fetch)
    {
        this.fetch = fetch;
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
        var addresses = files.Select(file => file.Path).Where(FetchAddress.IsMeant).Distinct().ToList();
        var fetched = addresses.Count == 0 ? [] : (await fetch(addresses)).ToDictionary(input => input.Path);
        foreach (var (path, bytes) in files)
        {
            cancel.ThrowIfCancellationRequested();
            if (fetched.TryGetValue(path, out var article))
            {
                yield return article;
                continue;
            }
            var (stream, problem) = path == InputFile.StandardInput ? (new MemoryStream(await InputFile.PipedAsync(cancel)), null) : Open(path);
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

    static long LengthOf(string path) => path.Length > 0 && !FetchAddress.IsMeant(path) && new FileInfo(path) is { Exists: true } file ? file.Length : 0;

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
