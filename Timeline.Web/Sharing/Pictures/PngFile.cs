using System.Buffers.Binary;
using System.IO.Compression;

namespace Timeline.Web.Sharing.Pictures;

/// <summary>Writes pictures as PNG (ISO/IEC 15948): true colour, 8 bits a channel, no alpha, not interlaced.</summary>
static class PngFile
{
    const int Channels = 3;
    const uint Polynomial = 0xedb88320;

    static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    /// <param name="pixels">Red, green, blue; from left to right, then from top to bottom. It may be longer.</param>
    public static byte[] Of(int width, int height, byte[] pixels)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Chunk(file, "IHDR"u8, Header(width, height));
        Chunk(file, "IDAT"u8, Rows(width, height, pixels));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    static byte[] Header(int width, int height)
    {
        const byte bitsPerChannel = 8, trueColour = 2, deflate = 0, filtersByRow = 0, notInterlaced = 0;
        byte[] header = [0, 0, 0, 0, 0, 0, 0, 0, bitsPerChannel, trueColour, deflate, filtersByRow, notInterlaced];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(sizeof(int)), height);
        return header;
    }

    // No filter: areas and patterns repeat byte for byte, which is what compression finds.
    static byte[] Rows(int width, int height, byte[] pixels)
    {
        const byte unfiltered = 0;
        using var rows = new MemoryStream();
        using (var deflating = new ZLibStream(rows, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var row = 0; row < height; row++)
            {
                deflating.WriteByte(unfiltered);
                deflating.Write(pixels, row * width * Channels, width * Channels);
            }
        }
        return rows.ToArray();
    }

    static void Chunk(MemoryStream file, ReadOnlySpan<byte> name, byte[] content)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(name);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checked(Checked(uint.MaxValue, name), content));
        file.Write(number);
    }

    static uint Checked(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes) sum = Remainders[(byte)(sum ^ one)] ^ (sum >> 8);
        return sum;
    }

    static uint Remainder(int one)
    {
        var sum = (uint)one;
        for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial;
        return sum;
    }
}
