namespace Timeline.Web.Ingest.Formats;

/// <summary>A stretch of a stream that can be gone back in, read as a stream of its own; whoever closes it leaves the whole open.</summary>
/// <param name="end">Not included.</param>
sealed class PartOfStream(Stream whole, long start, long end) : Stream
{
    long at = start;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        whole.Position = at;
        var read = whole.Read(buffer[..(int)Math.Min(buffer.Length, end - at)]);
        at += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
