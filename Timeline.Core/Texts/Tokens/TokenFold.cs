using System.Globalization;
using System.Text;

namespace Timeline.Core.Texts.Tokens;

/// <summary>The folded layer of a written form.</summary>
public static class TokenFold
{
    /// <summary>Lower case; no diacritics; <c>’</c> as <c>'</c>, <c>“</c> as <c>"</c>, <c>—</c> as <c>-</c>; no full stops between letters, no possessive ending.</summary>
    public static string Fold(ReadOnlySpan<char> surface)
    {
        Span<char> plain = surface.Length <= 128 ? stackalloc char[surface.Length] : new char[surface.Length];
        var ascii = true;
        for (var i = 0; i < surface.Length; i++)
        {
            var c = Plain(surface[i]);
            plain[i] = char.ToLowerInvariant(c);
            ascii &= char.IsAscii(c);
        }
        ReadOnlySpan<char> folded = plain;
        if (!ascii) folded = WithoutMarks(folded);
        if (folded.Length > 2 && folded.EndsWith("'s")) folded = folded[..^2];
        else if (folded.Length > 2 && folded.EndsWith("s'")) folded = folded[..^1];
        return folded.Length > 1 && folded.Contains('.') && char.IsLetter(folded[0]) ? folded.ToString().Replace(".", "") : folded.ToString();
    }

    static char Plain(char c) => c switch
    {
        '’' or '‘' or 'ʼ' or '`' or '´' or '′' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        '\u00a0' or '\u202f' or '\u2009' => ' ',
        _ => c,
    };

    static string WithoutMarks(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            _ = c switch { 'ø' => kept.Append('o'), 'ł' => kept.Append('l'), 'đ' => kept.Append('d'), 'ß' => kept.Append("ss"), 'æ' => kept.Append("ae"), 'œ' => kept.Append("oe"), 'ı' => kept.Append('i'), _ => kept.Append(c) };
        }
        // A mark that stands alone is all there is.
        return kept.Length == 0 ? text.ToString() : kept.ToString().Normalize(NormalizationForm.FormC);
    }
}
