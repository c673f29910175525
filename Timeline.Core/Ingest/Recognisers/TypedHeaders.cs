using System.Globalization;
using System.Text.RegularExpressions;
using Timeline.Core.Dates;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>Lines above a pasted text that say what is what: “Title: …”, “By: …”, “Published: …”. The last two are read where others of their kind are; here their labels mark the head of the text.</summary>
sealed partial class TypedHeaders : IRecogniser
{
    const int MostLines = 6;

    [GeneratedRegex(@"^(?<title>Title|Headline)\s*:\s*(?=\S)|^(?<by>By)\s*:|^(?<published>Published)(\s+on)?\s*:\s*(?=\S)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Label { get; }

    public IEnumerable<Finding> Read(Page page)
    {
        foreach (var piece in page.Open.Take(MostLines))
        {
            if (Label.Match(piece.Words) is not { Success: true } label) yield break;
            var value = piece.Span with { Start = piece.Span.Start + label.Length };
            if (label.Groups["title"].Success)
            {
                yield return new Finding.Aside(piece.Span with { End = value.Start }, DropReason.Chrome);
            }
            else if (label.Groups["published"].Success && IsNoDate(page.Source[value], page.Rules))
            {
                yield return new Finding.Aside(piece.Span, DropReason.Published);
                yield return new Finding.Warning(WarningKind.NoDate, string.Format(CultureInfo.CurrentCulture, IngestWords.TypedNoDate, page.Source[value]));
            }
        }
    }

    public static bool IsByline(Piece piece) => Label.Match(piece.Words).Groups["by"].Success;

    /// <summary>Whether such a line calls the piece the title.</summary>
    public static bool CallTitle(Page page, Piece piece) =>
        page.Pieces.SkipWhile(one => one.Index < piece.Index).TakeWhile(one => one != piece).Any(label => label.Reason is DropReason.Chrome && Label.Match(page.Source[label.Span with { End = piece.Span.End }]).Groups["title"].Success);

    // A month alone, or a day without its year, is a date all the same.
    static bool IsNoDate(string words, OutletRules rules)
    {
        var dates = DateMentions.In(words, rules.Numbers, open: true);
        if (dates.Any(date => date.StatedDay is not null || date.Either is not null)) return false;
        return dates.Count == 0 || dates.Any(date => date is { Year: not null, Month: not null, Day: not null }) || DateStamp.Rest(words, dates).Length > 0;
    }
}
