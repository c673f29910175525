using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Core.Ingest.Html;

/// <summary>Parses markup, however malformed.</summary>
/// <remarks>
/// Some markup makes of each of its elements as many as all before it, as HTML has it, and some takes as long for each as all before it took.
/// The parser has no limit of its own, but it asks for markup piece by piece, and can be stopped where it asks.
/// </remarks>
static class PageParser
{
    // Twenty megabytes of words take seven bytes for each of theirs, as many elements as a page may have two hundred million in all, and some that nest deep as much; those built to take more take thousands for each.
    const long BytesForAny = 250_000_000, BytesForEach = 5;

    // With scripting, as readers have it: what stands in noscript is for others.
    static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });

    /// <returns>Null where the markup takes more memory than a page of its length ever does, or has or leaves open more elements than any page.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IHtmlDocument? Parse(string markup, CancellationToken cancel = default)
    {
        if (MarkupElements.AreTooMany(markup)) return null;
        using var pieces = new Pieces(markup, cancel);
        try
        {
            return Parser.ParseDocument(pieces);
        }
        catch (Exception) when (pieces.IsStopped)
        {
            // The parser may have wrapped what stopped it.
            cancel.ThrowIfCancellationRequested();
            return null;
        }
    }

    sealed class StoppedException : Exception;

    /// <summary>Markup as a stream, since the parser asks for no more of one than it needs next.</summary>
    sealed class Pieces : Stream
    {
        const int PieceBytes = 256;

        readonly CancellationToken cancel;
        readonly Encoder encoder = Encoding.UTF8.GetEncoder();
        readonly string markup;
        readonly long most;
        int at;
        bool isMarked;

        public Pieces(string markup, CancellationToken cancel)
        {
            (this.markup, this.cancel) = (markup, cancel);
            most = GC.GetAllocatedBytesForCurrentThread() + BytesForAny + BytesForEach * Encoding.UTF8.GetByteCount(markup);
        }

        public bool IsStopped { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        // On the thread of the parser, whose memory is counted: left alone, a stream reads on another one.
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer.AsSpan(offset, count)));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

        public override int Read(Span<byte> buffer)
        {
            IsStopped = cancel.IsCancellationRequested || GC.GetAllocatedBytesForCurrentThread() > most;
            if (IsStopped) throw new StoppedException();
            if (!isMarked)
            {
                // The mark goes before whatever charset the page declares: that was settled before.
                isMarked = true;
                Encoding.UTF8.Preamble.CopyTo(buffer);
                return Encoding.UTF8.Preamble.Length;
            }
            encoder.Convert(markup.AsSpan(at), buffer[..Math.Min(buffer.Length, PieceBytes)], flush: true, out var characters, out var bytes, out _);
            at += characters;
            return bytes;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
