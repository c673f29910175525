using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>A line near the top that states the day of publication, alone, with a label, or behind the byline.</summary>
sealed partial class PublishedLine : IRecogniser
{
    // Standfirst and first paragraph may stand above it; further down a date alone on its line belongs to something else.
    const int ParagraphsAbove = 2;

    const int LongestLine = 200;

    [GeneratedRegex(@"\b((first\s+|last\s+|originally\s+)?(published|posted|updated|modified|issued|filed))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex LabelWords { get; }

    public static readonly MarkedPattern Label = new(LabelWords, "published", "posted", "updated", "modified", "issued", "filed");

    public IEnumerable<Finding> Read(Page page)
    {
        var paragraphs = 0;
        foreach (var piece in page.Open)
        {
            var line = piece.Words;
            if (piece.IsStory) paragraphs++;
            var labelled = line.Length <= LongestLine && Label.IsMatch(line);
            if (line.Length > LongestLine || (paragraphs >= ParagraphsAbove && !labelled)) continue;

            if (DateStamp.Is(piece, page.Rules))
            {
                if (paragraphs < ParagraphsAbove || labelled) yield return new Finding.Aside(piece.Span, DropReason.Published);
            }
            else if (Byline.Opens(line) && !piece.EndsSentence && DateMentions.In(line, page.Rules.Numbers) is [.., { StatedDay: not null }] dates)
            {
                var first = dates.First(date => date.StatedDay is not null);
                var label = Label.Match(line);
                var start = label is { Success: true, Index: > 0 } && label.Index < first.Start ? label.Index : first.Start;
                while (start > 0 && !char.IsLetterOrDigit(line[start - 1])) start--;
                yield return new Finding.Aside(new TextSpan(piece.Span.Start + start, piece.Span.End), DropReason.Published);
            }
        }
    }
}
