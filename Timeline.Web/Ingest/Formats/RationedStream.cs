namespace Timeline.Web.Ingest.Formats;

/// <summary>How many bytes several streams together may still give.</summary>
sealed class Ration(long bytes)
{
    public long Left { get; set; } = bytes;
}

/// <summary>A packed stream that ends as a damaged one does when its ration is used up.</summary>
sealed class RationedStream(Stream packed, Ration ration) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="InvalidDataException">The ration is used up.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (ration.Left <= 0) throw new InvalidDataException("It unpacks to more than an archive may hold.");
        var read = packed.Read(buffer);
        ration.Left -= read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) packed.Dispose();
        base.Dispose(disposing);
    }
}
