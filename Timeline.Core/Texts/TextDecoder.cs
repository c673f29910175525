using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Timeline.Core.Texts;

/// <summary>Turns the bytes of a text file into a <see cref="SourceText"/>.</summary>
/// <remarks>
/// The charset is that of the byte-order mark, else the one the server names, else the one the head of the text declares, else UTF-8 where the bytes are valid in it,
/// else windows-1252, which is guessed and said. <c>iso-8859-1</c> and <c>us-ascii</c> mean windows-1252, as in the WHATWG Encoding Standard.
/// </remarks>
public static partial class TextDecoder
{
    /// <summary>The most that one article may weigh: 20 MB of 1,000,000 bytes each, included.</summary>
    public const int MostBytes = 20_000_000;

    /// <summary>The most lines that one article may have, included: what is known of each costs more than a few letters do.</summary>
    public const int MostLines = 200_000;

    const int HeadBytes = 1024;

    static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [GeneratedRegex(@"(charset|encoding|coding)\s*[=:]\s*[""']?(?<name>[A-Za-z0-9_.:\-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Declaration { get; }

    // The longest mark first: that of UTF-32LE begins with that of UTF-16LE.
    static readonly Encoding[] Marked = [new UTF32Encoding(bigEndian: false, byteOrderMark: true), new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    static readonly (byte[] Start, string Name)[] Formats =
    [
        ("%PDF-"u8.ToArray(), "PDF"), ([0x50, 0x4B, 3, 4], "ZIP"), ([0x1F, 0x8B], "gzip"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), ("GIF8"u8.ToArray(), "GIF"), ([0xD0, 0xCF, 0x11, 0xE0], "Word"),
    ];

    /// <param name="charset">What the server called the charset; it goes before what the text declares. Null where nobody says.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (bytes.Length > MostBytes) return TooLarge(bytes.Length);
        if (bytes.IsEmpty) return new DecodedText.Refused(TextsWords.Empty);

        foreach (var encoding in Marked)
            if (bytes.StartsWith(encoding.Preamble))
                return Text(encoding.GetString(bytes[encoding.Preamble.Length..]), encoding.WebName, warning: null);

        if (Foreign(bytes) is { } foreign) return new DecodedText.Refused(foreign);

        var declared = charset ?? DeclaredIn(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        if (declared is not null && Named(declared) is { } named)
        {
            // A declaration of UTF-8 over bytes that are not is a common slip of editors: then it is as if it had said nothing.
            if (named is not UTF8Encoding) return Text(named.GetString(bytes), named.WebName, warning: null);
            declared = null;
        }

        var unknown = declared is null ? null : Say(TextsWords.UnknownCharset, declared);
        if (TryUtf8(bytes) is { } text) return Text(text, "utf-8", unknown is null ? null : $"{unknown} {TextsWords.ReadAsUtf8}");
        return Text(Windows1252.GetString(bytes), "windows-1252", unknown is null ? TextsWords.NotUtf8 : $"{unknown} {TextsWords.NotUtf8}");
    }

    /// <summary>The refusal of a file of so many bytes, so that a caller need not read it first.</summary>
    public static DecodedText.Refused TooLarge(long bytes) => new(Say(TextsWords.TooLarge, Math.Ceiling(bytes / 100_000m) / 10, MostBytes / 1_000_000));

    /// <summary>Why the bytes are no text of any charset, one line; null where they may be one.</summary>
    internal static string? Foreign(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Formats)
            if (bytes.StartsWith(start)) return Say(TextsWords.OtherFormat, name);
        return LooksBinary(bytes) ? TextsWords.Binary : null;
    }

    static DecodedText Text(string characters, string charset, string? warning)
    {
        if (string.IsNullOrWhiteSpace(characters)) return new DecodedText.Refused(TextsWords.Empty);
        if (characters.Contains('\0')) return new DecodedText.Refused(TextsWords.Binary);
        if (Math.Max(characters.AsSpan().Count('\n'), characters.AsSpan().Count('\r')) is > MostLines and var lines) return new DecodedText.Refused(Say(TextsWords.TooManyLines, lines, MostLines));
        return new DecodedText.Readable(SourceText.From(characters), charset, warning);
    }

    // Text has a few control characters (tab, line ends, form feed, escape); a zero byte, or one in twenty of the others, has none of it.
    static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0)) return true;
        var controls = 0;
        foreach (var b in bytes)
            if (b < 0x20 && b is not (9 or 10 or 12 or 13 or 27)) controls++;
        return controls * 20 > bytes.Length;
    }

    static string? DeclaredIn(ReadOnlySpan<byte> head)
    {
        var match = Declaration.Match(Encoding.Latin1.GetString(head));
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>The encoding that the web calls so; null where there is none.</summary>
    internal static Encoding? Named(string name)
    {
        if (name.ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII") return Windows1252;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    static string Say(string sentence, params object[] values) => string.Format(CultureInfo.CurrentCulture, sentence, values);
}
