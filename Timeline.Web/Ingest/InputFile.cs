using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Html;
using Timeline.Core.Ingest.Records;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest;

/// <summary>A file that a verb was given: its text, or one line why there is none.</summary>
sealed record InputFile(string Path, ArticleText? Text, string? Problem)
{
    /// <summary>Bytes: far more than any that an outlet publishes.</summary>
    const int LargePage = 5_000_000;

    /// <summary>Reads a file; what stands in the way (folder, missing, too large, no text, no permission) is told, not thrown.</summary>
    public static Task<InputFile> ReadAsync(string path, CancellationToken cancel) => ReadAsync(path, Of, cancel);

    /// <summary>Reads a web page, whatever its file is called; only one that ends in .txt is a plain text, unless it begins as a page does.</summary>
    /// <param name="address">Where it was found; null where nobody says.</param>
    public static Task<InputFile> ReadPageAsync(string path, string? address, CancellationToken cancel) => ReadAsync(path, (file, bytes) => file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? Of(file, bytes) : PageOf(file, bytes, address), cancel);

    /// <summary>What is piped into the program goes by this name.</summary>
    public const string StandardInput = "-";

    /// <summary>One byte more than a text may have shows that it has too many.</summary>
    public static async Task<byte[]> PipedAsync(CancellationToken cancel)
    {
        await using var input = Console.OpenStandardInput();
        var bytes = new byte[TextDecoder.MostBytes + 1];
        var read = await input.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return bytes[..read];
    }

    static async Task<InputFile> ReadAsync(string path, Func<string, byte[], InputFile> read, CancellationToken cancel)
    {
        if (Directory.Exists(path)) return Failed(path, ImportWords.Say(IngestWords.Folder, path));
        try
        {
            if (path == StandardInput) return read(path, await PipedAsync(cancel));
            var file = new FileInfo(path);
            if (!file.Exists) return Failed(path, IngestWords.Missing);
            if (file.Length > TextDecoder.MostBytes) return Failed(path, TextDecoder.TooLarge(file.Length).Why);
            return read(path, await File.ReadAllBytesAsync(path, cancel));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            return Failed(path, ImportWords.Say(IngestWords.Unreadable, e.Message.ReplaceLineEndings(" ")));
        }
    }

    /// <summary>What the bytes of a file say: a web page, known by its name or its beginning, or a text.</summary>
    public static InputFile Of(string path, byte[] bytes) => HtmlReader.IsPage(path, bytes) ? PageOf(path, bytes, address: null) : TextDecoder.Decode(bytes) switch
    {
        DecodedText.Readable readable => new InputFile(path, new ArticleText(path, readable.Text, readable.Warning), Problem: null),
        DecodedText.Refused refused => Failed(path, refused.Why),
        _ => throw new InvalidOperationException("A decoded text is readable or refused."),
    };

    /// <summary>The article in a record of named fields.</summary>
    public static InputFile OfRecord(string path, IEnumerable<KeyValuePair<string, string>> record) => Of(path, RecordReader.Read(path, record));

    /// <summary>What a crawler fetched from an address.</summary>
    /// <param name="isPage">Whether the server called it one; else it is a text.</param>
    /// <param name="charset">As the server named it; null where it did not.</param>
    public static InputFile OfCaptured(string path, byte[] bytes, bool isPage, string? address, string? charset)
    {
        if (isPage) return PageOf(path, bytes, address, charset);
        var read = Of(path, bytes);
        return read.Text is { } text ? read with { Text = text with { Address = address } } : read;
    }

    static InputFile PageOf(string path, byte[] bytes, string? address, string? charset = null)
    {
        var read = Of(path, HtmlReader.Read(path, bytes, address, charset));
        // A page takes ten times its own memory, and the next one in an archive as much again before the runtime would look for what is left of this one.
        if (bytes.Length >= LargePage) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return read;
    }

    static InputFile Of(string path, ArticleReading reading) => reading switch
    {
        ArticleReading.Readable readable => new InputFile(path, readable.Text, Problem: null),
        ArticleReading.Refused refused => Failed(path, refused.Why),
        _ => throw new InvalidOperationException("A page or record is readable or refused."),
    };

    public static InputFile Failed(string path, string why) => new(path, Text: null, why);
}
