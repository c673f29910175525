using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Timeline.Core.Texts;

/// <summary>An immutable text that offsets refer to: Unicode normalisation form C, line ends as LF, nothing else changed.</summary>
/// <remarks>Two are equal when their texts are; <see cref="Hash"/> is the name of that text everywhere it is kept.</remarks>
public sealed class SourceText : IEquatable<SourceText>
{
    SourceText(string text)
    {
        Text = text;
        Hash = HashOf(text);
    }

    /// <summary>The text; every <see cref="TextSpan"/> counts its UTF-16 code units.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the text as UTF-8, 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Takes characters as they were decoded.</summary>
    public static SourceText From(string characters)
    {
        var lines = characters.Replace("\r\n", "\n").Replace('\r', '\n');
        return new SourceText(Composed(lines));
    }

    public string this[TextSpan span] => Text[span.Start..span.End];

    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>How many characters, as Unicode code points, stand before an offset.</summary>
    public int CharactersBefore(int offset)
    {
        var characters = offset;
        var before = Text.AsSpan(0, offset);
        for (var next = before.IndexOfAnyInRange('\uDC00', '\uDFFF'); next >= 0; next = before.IndexOfAnyInRange('\uDC00', '\uDFFF'))
        {
            characters--;
            before = before[(next + 1)..];
        }
        return characters;
    }

    public bool Equals(SourceText? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as SourceText);

    public override int GetHashCode() => Hash.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    // By pieces: a text of twenty megabytes needs no copy for its hash.
    static string HashOf(string text)
    {
        const int PieceLength = 16_384;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(PieceLength));
        var encoder = Encoding.UTF8.GetEncoder();
        for (var at = 0; at < text.Length; at += PieceLength)
        {
            var piece = text.AsSpan(at, Math.Min(PieceLength, text.Length - at));
            hash.AppendData(bytes, 0, encoder.GetBytes(piece, bytes, flush: at + piece.Length == text.Length));
        }
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>In normal form C; a lone surrogate and U+FFFE, which have none, become U+FFFD.</summary>
    internal static string Composed(string text)
    {
        // Most texts are ASCII or composed already: a copy of twenty megabytes is worth a look.
        if (Ascii.IsValid(text)) return text;
        var whole = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') >= 0 || text.Contains('\ufffe') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\ufffe', '\ufffd') : text;
        return whole.IsNormalized(NormalizationForm.FormC) ? whole : whole.Normalize(NormalizationForm.FormC);
    }
}
