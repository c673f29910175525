using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace Timeline.Web.Parts;

/// <summary>An empty cell of a grid: a dash to see, words to hear.</summary>
static class Silence
{
    public static MarkupString Of(string spoken) =>
        new($"<span class=\"quiet\"><span aria-hidden=\"true\">—</span><span class=\"vh\">{HtmlEncoder.Default.Encode(spoken)}</span></span>");
}
