using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Sources;
using Timeline.Core.Texts;

namespace Timeline.Core.Exchange;

/// <summary>A source of an event, as files name it that leave the site.</summary>
/// <param name="Report">As readers see it: what the article's display policy hides is blank.</param>
/// <param name="Address">Of the article in this version, on this site; absolute.</param>
public sealed record TakenSource(ReportView Report, string Address)
{
    public ArticleCard Article => Report.Article;

    /// <summary>Where the whole of it is read: at the publisher, else on this site.</summary>
    public string Publisher => Article.CanonicalAddress ?? Address;

    /// <summary>That its words are ours, in a sentence; null where they are the outlet's.</summary>
    public string? Digest => Article.IsDigest ? ExchangeWords.Digest : null;

    /// <summary>What is not shown of it and where that is read, in a sentence; null where all is shown.</summary>
    public string? Withheld => Article.Display switch
    {
        DisplayPolicy.Full => null,
        DisplayPolicy.Excerpts => string.Format(CultureInfo.CurrentCulture, ExchangeWords.WithheldBeyond, Article.ExcerptWords, Article.Outlet.Name, Publisher),
        _ => string.Format(CultureInfo.CurrentCulture, ExchangeWords.WithheldAll, Article.Outlet.Name, Publisher),
    };

    /// <summary>The words of a stretch of the source text; null where any of them is hidden.</summary>
    public string? Words(TextSpan span) =>
        span.Start < 0 || span.IsEmpty || span.End > Report.Witness.Text.Text.Length || Hidden(span).Any() ? null : Report.Witness.Text[span];

    /// <summary>The parts of a stretch that the display policy hides, in order.</summary>
    /// <remarks>Line ends stand as they are in a text that is blanked: between two shown parts they hide nothing.</remarks>
    public IEnumerable<TextSpan> Hidden(TextSpan span)
    {
        if (Article.Display == DisplayPolicy.Full) yield break;
        var at = span.Start;
        foreach (var shown in Shown.Where(span.Overlaps))
        {
            if (HidesWords(at, shown.Start)) yield return new TextSpan(at, shown.Start);
            at = Math.Max(at, shown.End);
        }
        if (HidesWords(at, span.End)) yield return new TextSpan(at, span.End);
    }

    /// <summary>The stretch of shown text around a place, without parts that are hidden.</summary>
    internal TextSpan Around(TextSpan span)
    {
        if (Article.Display == DisplayPolicy.Full) return new TextSpan(0, Report.Witness.Text.Text.Length);
        var around = Shown.Where(span.Overlaps).ToList();
        return around.Count == 0 ? span : new TextSpan(Math.Min(span.Start, around[0].Start), Math.Max(span.End, around.Max(shown => shown.End)));
    }

    IEnumerable<TextSpan> Shown => Report.Witness.Title is { } title ? Report.Witness.Body.Append(title).Order() : Report.Witness.Body;

    bool HidesWords(int from, int to) => to > from && Report.Witness.Text.Slice(new TextSpan(from, to)).ContainsAnyExcept('\n');
}
