using Timeline.Core.Texts;

namespace Timeline.Core.Claims.Speech;

/// <summary>Stretches between double quotation marks.</summary>
static class QuotedWords
{
    /// <summary>The quotations of a paragraph, their marks included; one that is not closed runs to its end.</summary>
    public static IReadOnlyList<TextSpan> Read(string text, TextSpan paragraph)
    {
        var found = new List<TextSpan>();
        var open = -1;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (open < 0 && text[at] is '"' or '“' or '„' or '«') open = open < 0 ? at : open;
            else if (open >= 0 && text[at] is '"' or '”' or '“' or '»')
            {
                found.Add(new(open, at + 1));
                open = -1;
            }
        }
        if (open >= 0 && open + 1 < paragraph.End) found.Add(new(open, paragraph.End));
        return found;
    }
}
