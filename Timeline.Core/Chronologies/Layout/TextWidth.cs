using System.Globalization;
using System.Text;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>How wide a text may come out on a reader's machine, without asking it.</summary>
/// <remarks>
/// Widths of Arial, the letters that other system fonts draw much wider (f i j l r t) as those draw them, and 20 % to spare: system fonts differ by that much.
/// Scripts that are not in the table count as wide as their widest letters.
/// </remarks>
public static class TextWidth
{
    const double Spare = 1.2, Bold = 1.1;
    const string Ellipsis = "…";
    const int FewestLetters = 8;

    // Thousandths of the font size, from U+0020 to U+007E.
    static readonly short[] Ascii =
    [
        278, 320, 380, 640, 556, 889, 680, 220, 333, 333, 420, 640, 278, 333, 278, 300, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 290, 290, 640, 640, 640, 460,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 300, 333, 640, 556,
        333, 556, 556, 500, 556, 556, 300, 556, 556, 240, 240, 500, 240, 833, 556, 556, 556, 556, 350, 500, 330, 556, 500, 722, 500, 500, 500, 520, 290, 520, 640,
    ];

    /// <summary>In px, for a font of <paramref name="size"/> px.</summary>
    public static double Of(string text, double size, bool bold = false)
    {
        var thousandths = 0.0;
        foreach (var rune in text.EnumerateRunes()) thousandths += Of(rune);
        return thousandths / 1000 * size * Spare * (bold ? Bold : 1);
    }

    /// <summary>The text, cut at the end with “…” where it is wider than <paramref name="room"/>; null where too little of it would be left to recognise it by.</summary>
    public static string? Fit(string text, double room, double size, bool bold = false)
    {
        if (Of(text, size, bold) <= room) return text;
        var kept = Fitting(text, room, size, bold);
        return kept < FewestLetters ? null : Cut(text, kept);
    }

    /// <summary>The words in lines of at most <paramref name="room"/> px, at most <paramref name="lines"/> of them; the last one is cut where words are left over.</summary>
    public static IReadOnlyList<string> Wrap(string text, double room, double size, int lines, bool bold = false)
    {
        var wrapped = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (wrapped.Count > 0 && (wrapped.Count == lines || Of($"{wrapped[^1]} {word}", size, bold) <= room)) wrapped[^1] += " " + word;
            else wrapped.Add(word);
        }
        return [.. wrapped.Select(line => Of(line, size, bold) <= room ? line : Cut(line, Fitting(line, room, size, bold)))];
    }

    // How many letters have room beside the “…”.
    static int Fitting(string text, double room, double size, bool bold)
    {
        var (kept, width) = (0, Of(Ellipsis, size, bold));
        foreach (var element in Elements(text))
        {
            width += Of(element, size, bold);
            if (width > room) break;
            kept += element.Length;
        }
        return kept;
    }

    static string Cut(string text, int kept) => text[..kept].TrimEnd(' ', ',', '.', ';', ':', '–', '-') + Ellipsis;

    // What people see as one letter is never cut in two.
    static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();) yield return elements.GetTextElement();
    }

    static double Of(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Ascii[rune.Value - ' '],
        '‘' or '’' or '·' or '“' or '”' => 360,
        < 0x300 => 640,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        < 0x1100 => 760,
        _ => 1000,
    };
}
