using System.Globalization;
using Timeline.Web.Ingest.Formats;

namespace Timeline.Web.Ingest.Fetching;

/// <summary>The bytes of an answer, unpacked within limits, or one line why they are not taken.</summary>
sealed record AnswerBody(byte[]? Bytes, string? Problem)
{
    /// <summary>What is asked for in <c>Accept-Encoding</c>.</summary>
    public const string Packings = "gzip, deflate, br";

    const int BufferBytes = 16_384;

    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static async Task<AnswerBody> ReadAsync(HttpContent content, Wanted wanted, CancellationToken cancel)
    {
        // A server that says how much comes is believed where that is too much, and not otherwise.
        if (content.Headers.ContentLength > wanted.MostReceived && !wanted.IsCut) return TooLarge(wanted.MostReceived);
        await using var stream = await content.ReadAsStreamAsync(cancel);
        var received = await ReadAsync(stream, wanted.MostReceived, wanted.IsCut, cancel);
        if (received is not { Bytes: { Length: > 0 } packed }) return received;
        var packing = string.Join(", ", content.Headers.ContentEncoding).Trim().ToLowerInvariant();
        if (packing is "" or "identity") return received;

        try
        {
            await using var unpacked = ContentPacking.Unpack(packing, packed);
            return unpacked is null ? new AnswerBody(null, FetchWords.OtherPacking) : await ReadAsync(unpacked, wanted.MostUnpacked, wanted.IsCut, cancel);
        }
        catch (InvalidDataException)
        {
            return new AnswerBody(null, FetchWords.BrokenPacking);
        }
    }

    static async Task<AnswerBody> ReadAsync(Stream stream, int most, bool isCut, CancellationToken cancel)
    {
        var bytes = new GatheredBytes();
        var buffer = new byte[BufferBytes];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancel)) > 0)
        {
            var taken = (int)Math.Min(read, most - bytes.Length);
            bytes.Add(buffer.AsSpan(0, taken));
            if (taken == read) continue;
            if (!isCut) return TooLarge(most);
            break;
        }
        return new AnswerBody(bytes.ToArray(), null);
    }

    static AnswerBody TooLarge(int most) => new(null, string.Format(CultureInfo.CurrentCulture, FetchWords.TooLarge, most / 1_000_000));
}
