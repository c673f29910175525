namespace Timeline.Web.Ingest;

/// <summary>What a verb was given to import: files, folders with all in them, archives.</summary>
static class InputFiles
{
    /// <summary>In the order given; of a folder and an archive in that of their names.</summary>
    public static async Task<IReadOnlyList<InputFile>> ReadAsync(IEnumerable<string> paths, CancellationToken cancel)
    {
        var inputs = new List<InputFile>();
        foreach (var path in paths.SelectMany(Inside))
        {
            cancel.ThrowIfCancellationRequested();
            if (await IsArchiveAsync(path, cancel)) inputs.AddRange(Unpacked(path));
            else inputs.Add(await InputFile.ReadAsync(path, cancel));
        }
        return inputs;
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

    static async Task<bool> IsArchiveAsync(string path, CancellationToken cancel)
    {
        try
        {
            await using var file = File.OpenRead(path);
            var head = new byte[4];
            return await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel) == head.Length && ArticleArchive.IsOne(head);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // What stands in the way is told where the file is read.
            return false;
        }
    }

    static IEnumerable<InputFile> Unpacked(string path)
    {
        using var stream = File.OpenRead(path);
        foreach (var file in ArticleArchive.Read(path, stream))
            yield return file.Bytes is { } bytes ? InputFile.Of(file.Name, bytes) : new InputFile(file.Name, null, file.Problem);
    }
}
