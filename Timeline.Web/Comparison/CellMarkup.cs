using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Timeline.Core.Comparison;

namespace Timeline.Web.Comparison;

/// <summary>What stands in a cell, as HTML.</summary>
static class CellMarkup
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    static readonly DifferenceMark Left = DifferenceMark.Of(DifferenceClass.Omission);

    /// <summary>The words of a cell with their differences marked.</summary>
    public static string Words(string language, IReadOnlyList<MarkedPiece> pieces)
    {
        var html = new StringBuilder($"<p lang=\"{Encode(language)}\">");
        foreach (var piece in pieces)
        {
            html.Append(piece.Class switch
            {
                null => Encode(piece.Text),
                DifferenceClass.Omission => Omission(piece.Text),
                { } kind => Mark(DifferenceMark.Of(kind), piece.Text),
            });
        }
        return html.Append("</p>").ToString();
    }

    /// <summary>A cell of an article that has nothing there.</summary>
    public static string Nothing(string outlet, string words) => $"<td role=\"cell\" class=\"none\" data-src=\"{Encode(outlet)}\"><span>{Encode(words)}</span></td>";

    /// <summary>Words as they may stand in an element or in an attribute between double quotes.</summary>
    public static string Encode(string words) => Encoder.Encode(words);

    static string Omission(string left) =>
        $"<span class=\"{Left.Sheet}\"><span class=\"vh\">{Encode(Left.Spoken)} {Encode(left)}</span><span aria-hidden=\"true\" class=\"gap k\" data-k=\"{Left.Sign}\"></span></span>";

    // The letter clings to the last word, so that it never begins a line.
    static string Mark(DifferenceMark mark, string text)
    {
        var cut = text.TrimEnd().LastIndexOf(' ') + 1;
        return $"<mark class=\"{mark.Sheet}\"><span class=\"vh\">{Encode(mark.Spoken)} </span>{Encode(text[..cut])}<span class=\"k\" data-k=\"{mark.Sign}\">{Encode(text[cut..])}</span></mark>";
    }
}
