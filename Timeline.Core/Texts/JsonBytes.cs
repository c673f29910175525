using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Timeline.Core.Texts;

/// <summary>JSON as strangers send it, made such that each of its strings and names can be read.</summary>
/// <remarks>The parser takes bytes that are no UTF-8, and halves of surrogate pairs as <c>\ud83d</c>, and throws only when somebody asks for the words.</remarks>
public static class JsonBytes
{
    static readonly byte[] Replacement = "\\ufffd"u8.ToArray();

    /// <param name="json">Is changed where it stands, if it can be.</param>
    /// <returns>The same without byte-order mark; what cannot be read in it is U+FFFD.</returns>
    public static ReadOnlyMemory<byte> Readable(byte[] json)
    {
        var bytes = Utf8.IsValid(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        for (var at = 0; at < bytes.Length;)
        {
            var next = bytes.AsSpan(at).IndexOf((byte)'\\');
            if (next < 0) break;
            at += next;
            var unit = UnitAt(bytes, at);
            var isPair = unit is >= 0xD800 and < 0xDC00 && UnitAt(bytes, at + Replacement.Length) is >= 0xDC00 and < 0xE000;
            if (!isPair && unit is >= 0xD800 and < 0xE000) Replacement.CopyTo(bytes.AsSpan(at));
            // Of any other escape the sign behind the backslash is its own.
            at += isPair ? 2 * Replacement.Length : 2;
        }
        return bytes.AsSpan().StartsWith("\ufeff"u8) ? bytes.AsMemory(3) : bytes;
    }

    /// <returns>The UTF-16 code unit that is escaped at a place; null where none is.</returns>
    static int? UnitAt(byte[] bytes, int at) =>
        bytes.Length >= at + Replacement.Length && bytes[at] == '\\' && bytes[at + 1] == 'u' && int.TryParse(bytes.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? unit : null;
}
