using System.Runtime.CompilerServices;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest.Formats;

/// <summary>The lines of a file as bytes, without their ends and without those that are blank. Of one that is longer than an article may be nothing is kept.</summary>
static class LongLines
{
    const int BufferBytes = 81_920;

    /// <returns>Each line with its number, from 1; null for one that is over <see cref="TextDecoder.MostBytes"/>.</returns>
    public static async IAsyncEnumerable<(int Number, byte[]? Bytes)> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var buffer = new byte[BufferBytes];
        var line = new GatheredBytes();
        var (number, isTooLong) = (1, false);
        int read;
        while ((read = await stream.ReadAsync(buffer, cancel)) > 0)
        {
            for (var at = 0; at < read;)
            {
                var end = buffer.AsSpan(at, read - at).IndexOf((byte)'\n');
                var length = end < 0 ? read - at : end;
                // A small archive may unpack to many million blank lines.
                if (end >= 0 && line.Length == 0 && !isTooLong && IsBlank(buffer.AsSpan(at, length)))
                {
                    number++;
                    at += length + 1;
                    continue;
                }
                if (line.Length + length > TextDecoder.MostBytes) isTooLong = true;
                if (isTooLong) line.Clear();
                else line.Add(buffer.AsSpan(at, length));
                at += length + 1;
                if (end < 0) break;
                yield return (number++, isTooLong ? null : line.ToArray());
                line.Clear();
                isTooLong = false;
            }
        }
        if (isTooLong || line.Length > 0) yield return (number, isTooLong ? null : line.ToArray());
    }

    static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
