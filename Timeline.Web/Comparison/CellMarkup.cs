using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Timeline.Core.Comparison;

namespace Timeline.Web.Comparison;

/// <summary>What stands in a cell, as one piece of HTML: a page has a thousand of its elements, and rendered one by one they cost most of its time.</summary>
static class CellMarkup
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    static readonly DifferenceMark Left = DifferenceMark.Of(DifferenceClass.Omission);

    /// <summary>The words of a cell with their differences marked.</summary>
    public static MarkupString Words(string language, IReadOnlyList<MarkedPiece> pieces)
    {
        var html = new StringBuilder($"<p lang=\"{Encoder.Encode(language)}\">");
        foreach (var piece in pieces)
        {
            html.Append(piece.Class switch
            {
                null => Encoder.Encode(piece.Text),
                DifferenceClass.Omission => Omission(piece.Text),
                { } kind => Mark(DifferenceMark.Of(kind), piece.Text),
            });
        }
        return new(html.Append("</p>").ToString());
    }

    /// <summary>A cell of an article that has nothing there.</summary>
    public static MarkupString Nothing(string outlet, string words) => new($"<td class=\"none\" data-src=\"{Encoder.Encode(outlet)}\"><span>{Encoder.Encode(words)}</span></td>");

    static string Omission(string left) =>
        $"<span class=\"{Left.Sheet}\"><span class=\"vh\">{Encoder.Encode(Left.Spoken)} {Encoder.Encode(left)}</span><span aria-hidden=\"true\" class=\"gap k\" data-k=\"{Left.Sign}\"></span></span>";

    // The letter clings to the last word, so that it never begins a line.
    static string Mark(DifferenceMark mark, string text)
    {
        var cut = text.TrimEnd().LastIndexOf(' ') + 1;
        return $"<mark class=\"{mark.Sheet}\"><span class=\"vh\">{Encoder.Encode(mark.Spoken)} </span>{Encoder.Encode(text[..cut])}<span class=\"k\" data-k=\"{mark.Sign}\">{Encoder.Encode(text[cut..])}</span></mark>";
    }
}
