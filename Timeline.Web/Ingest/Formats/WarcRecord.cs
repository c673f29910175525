using System.Globalization;
using System.Text;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest.Formats;

/// <summary>One record of a web archive (ISO 28500): its fields, and its block as far as an article may go.</summary>
/// <param name="Block">Null where it is longer than <see cref="TextDecoder.MostBytes"/>: it was passed over.</param>
sealed record WarcRecord(IReadOnlyDictionary<string, string> Fields, byte[]? Block)
{
    const int MostHeadBytes = 64_000;

    const int BufferBytes = 81_920;

    // Past this it is no capture of a page, and reading over it would take minutes.
    const long MostPassedOver = 2_000_000_000;

    public string Type => Fields.GetValueOrDefault("WARC-Type", "");

    public string? Address => Fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');

    public string MediaType => Fields.GetValueOrDefault("Content-Type", "");

    /// <summary>Reads on to the end of the next record; null at the end of the file.</summary>
    /// <exception cref="InvalidDataException">Here is no record, or it has no end.</exception>
    public static async Task<WarcRecord?> ReadAsync(BufferedStream stream, CancellationToken cancel)
    {
        string? version;
        do version = ReadLine(stream);
        while (version is { Length: 0 });
        if (version is null) return null;
        if (!version.StartsWith("WARC/", StringComparison.Ordinal)) throw new InvalidDataException("No record begins here.");
        var fields = Headers(stream);
        if (!long.TryParse(fields.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > MostPassedOver) throw new InvalidDataException("The record does not say how long it is.");
        return new WarcRecord(fields, await BlockAsync(stream, length, cancel));
    }

    /// <summary>Lines of “name: value” up to an empty one; a name that comes twice counts once.</summary>
    public static Dictionary<string, string> Headers(Stream stream)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var left = MostHeadBytes;
        while (ReadLine(stream) is { Length: > 0 } line)
        {
            if ((left -= line.Length) < 0) throw new InvalidDataException("The head of the record has no end.");
            if (line.IndexOf(':') is var colon and > 0) fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
        return fields;
    }

    static async Task<byte[]?> BlockAsync(Stream stream, long length, CancellationToken cancel)
    {
        var block = length <= TextDecoder.MostBytes ? new GatheredBytes() : null;
        var buffer = new byte[(int)Math.Min(length, BufferBytes)];
        for (var left = length; left > 0;)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancel);
            if (read == 0) throw new InvalidDataException("The record is cut off.");
            left -= read;
            block?.Add(buffer.AsSpan(0, read));
        }
        return block?.ToArray();
    }

    static string? ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        while (stream.ReadByte() is >= 0 and var sign)
        {
            if (sign == '\n') return line.ToString().TrimEnd('\r');
            if (line.Length >= MostHeadBytes) throw new InvalidDataException("A line of the head has no end.");
            line.Append((char)sign);
        }
        return line.Length > 0 ? line.ToString() : null;
    }
}
