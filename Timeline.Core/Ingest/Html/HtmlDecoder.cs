using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Html;

/// <summary>What the bytes of a page say, or why they are none.</summary>
abstract record DecodedMarkup
{
    DecodedMarkup() { }

    /// <param name="Charset">By its web name.</param>
    public sealed record Readable(string Characters, string Charset, string? Warning) : DecodedMarkup;

    public sealed record Refused(string Why) : DecodedMarkup;
}

/// <summary>Turns the bytes of a page into characters.</summary>
/// <remarks>
/// The charset is that of the byte-order mark; else UTF-8 where the bytes are valid in it and have other than ASCII, whatever is declared, for other text is almost never valid UTF-8;
/// else what the server, then the page declares; else the one that pages in the page's language were mostly written in, which is said.
/// </remarks>
static partial class HtmlDecoder
{
    const int HeadBytes = 4096;

    // Pages with ads from elsewhere have a few broken letters; this part of all letters beyond ASCII may be broken in a page that is UTF-8.
    const double MostBroken = 0.1;

    [GeneratedRegex(@"charset\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_.:\-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Declared { get; }

    [GeneratedRegex(@"^\s*<\?xml[^>]*encoding\s*=\s*[""'](?<name>[A-Za-z0-9_.:\-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Xml { get; }

    [GeneratedRegex(@"<html[^>]*\slang\s*=\s*[""']?(?<name>[A-Za-z]{2})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Language { get; }

    static readonly Encoding[] Marked = [new UTF32Encoding(bigEndian: false, byteOrderMark: true), new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    public static DecodedMarkup Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (bytes.Length > TextDecoder.MostBytes) return new DecodedMarkup.Refused(TextDecoder.TooLarge(bytes.Length).Why);
        if (bytes.IsEmpty) return new DecodedMarkup.Refused(TextsWords.Empty);
        foreach (var encoding in Marked)
            if (bytes.StartsWith(encoding.Preamble)) return Read(encoding.GetString(bytes[encoding.Preamble.Length..]), encoding.WebName, warning: null);
        if (TextDecoder.Foreign(bytes) is { } foreign) return new DecodedMarkup.Refused(foreign);

        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        var utf8 = Encoding.UTF8.GetString(bytes);
        var broken = utf8.Count(c => c == '\ufffd');
        var beyond = utf8.Count(c => c > '\u007f');
        if (beyond > 0 && broken <= beyond * MostBroken) return Read(utf8, "utf-8", broken > 0 ? TextsWords.ReadAsUtf8 : null);

        foreach (var name in new[] { charset, Name(Xml, head), Name(Declared, head) })
            if (name is not null && TextDecoder.Named(name) is { } named and not UTF8Encoding) return Read(named.GetString(bytes), named.WebName, warning: null);
        if (beyond == 0) return Read(utf8, "utf-8", warning: null);
        var guessed = OfLanguage(Name(Language, head)?.ToLowerInvariant());
        return Read(guessed.GetString(bytes), guessed.WebName, string.Format(CultureInfo.CurrentCulture, IngestWords.HtmlGuessed, guessed.WebName));
    }

    static DecodedMarkup Read(string characters, string charset, string? warning) =>
        string.IsNullOrWhiteSpace(characters) ? new DecodedMarkup.Refused(TextsWords.Empty) : new DecodedMarkup.Readable(characters, charset, warning);

    static string? Name(Regex form, string head) => form.Match(head) is { Success: true } match ? match.Groups["name"].Value : null;

    // As browsers guess: Encoding Standard and HTML Standard, “determining the character encoding”, by language.
    static Encoding OfLanguage(string? language) => CodePagesEncodingProvider.Instance.GetEncoding(language switch
    {
        "ar" or "fa" => 1256,
        "be" or "bg" or "kk" or "mk" or "ru" or "sr" or "uk" => 1251,
        "cs" or "hu" or "pl" or "sk" or "sl" or "hr" or "ro" => 1250,
        "el" => 1253,
        "et" or "lt" or "lv" => 1257,
        "he" => 1255,
        "ja" => 932,
        "ko" => 949,
        "th" => 874,
        "tr" or "ku" => 1254,
        "vi" => 1258,
        "zh" => 936,
        _ => 1252,
    })!;
}
