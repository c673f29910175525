using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Timeline.Bench.Fuzz;

/// <summary>Bytes that lie: other charsets than they say, bits that fell over, lengths that are none, much packed into little.</summary>
static class HostileBytes
{
    static readonly Encoding[] Encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, CodePagesEncodingProvider.Instance.GetEncoding(1251)!, CodePagesEncodingProvider.Instance.GetEncoding(932)!];

    /// <summary>Mostly UTF-8, now and then another charset, with or without its mark.</summary>
    public static byte[] Encoded(Random random, string text)
    {
        var encoding = random.Next(8) == 0 ? random.Pick(Encodings) : Encoding.UTF8;
        return random.Next(6) == 0 ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
    }

    /// <param name="oneIn">How seldom any harm is done.</param>
    public static byte[] Harm(Random random, byte[] bytes, int oneIn)
    {
        if (random.Next(oneIn) != 0) return bytes;
        for (var left = random.Next(1, 8); left > 0 && bytes.Length > 8; left--) bytes = HarmOnce(random, bytes);
        return bytes;
    }

    static byte[] HarmOnce(Random random, byte[] bytes)
    {
        var harmed = (byte[])bytes.Clone();
        var at = random.Next(harmed.Length - 7);
        switch (random.Next(7))
        {
            case 0:
                return harmed[..at];
            case 1:
                return [.. harmed[..at], .. harmed[random.Next(harmed.Length)..]];
            case 2:
                var more = new byte[random.Next(1, 60)];
                random.NextBytes(more);
                return [.. harmed[..at], .. more, .. harmed[at..]];
            case 3:
                BinaryPrimitives.WriteUInt32LittleEndian(harmed.AsSpan(at), random.Pick<uint>([0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]));
                return harmed;
            case 4:
                BinaryPrimitives.WriteUInt16LittleEndian(harmed.AsSpan(at), random.Pick<ushort>([0, 1, 8, 0x7fff, 0xffff]));
                return harmed;
            default:
                harmed[at] ^= (byte)(1 << random.Next(8));
                return harmed;
        }
    }

    /// <summary>One behind the other, with nothing from a pool: what a pool keeps of a case would count as memory of the reader.</summary>
    public static byte[] Joined(IEnumerable<byte[]> parts)
    {
        byte[][] all = [.. parts];
        var joined = new byte[all.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in all)
        {
            part.CopyTo(joined, at);
            at += part.Length;
        }
        return joined;
    }

    public static byte[] Gzip(byte[] bytes) => Packed(bytes, stream => new GZipStream(stream, CompressionLevel.Fastest));

    public static byte[] Packed(byte[] bytes, Func<Stream, Stream> pack)
    {
        using var packed = new MemoryStream();
        using (var packing = pack(packed)) packing.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>A hundred megabytes at the most, of one letter or one line.</summary>
    public static byte[] Bulk(Random random)
    {
        var bytes = new byte[random.Next(8) == 0 ? random.Next(30_000_000, 100_000_000) : random.Next(1, 25_000_000)];
        var filling = random.Pick(["\0", "a", "\n", ",", "\"", "[", "{\"a\":", "<a>", "a,\"\n", "WARC/1.0\r\n\r\n"]);
        var part = Encoding.ASCII.GetBytes(filling);
        for (var i = 0; i < bytes.Length; i++) bytes[i] = part[i % part.Length];
        return bytes;
    }
}
