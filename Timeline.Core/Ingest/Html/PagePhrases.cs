using System.Collections.Frozen;

namespace Timeline.Core.Ingest.Html;

/// <summary>The table of phrases of web pages that are no story (<c>IngestHtmlPhrases.tsv</c>).</summary>
static class PagePhrases
{
    static readonly FrozenDictionary<string, string[]> ByKind = WordTable.Shipped("IngestHtmlPhrases")
        .GroupBy(row => row[1], row => $" {row[0]} ")
        .ToFrozenDictionary(kind => kind.Key, kind => kind.ToArray());

    /// <summary>Whether the line asks for consent or for a subscription.</summary>
    public static bool IsNotice(string line)
    {
        var folded = Wording.Folded(line);
        return Count("sure", folded) > 0 || Count("consent", folded) > 1 || Count("paywall", folded) > 1;
    }

    /// <summary>Whether the line asks for a subscription.</summary>
    public static bool IsPaywall(string line)
    {
        var folded = Wording.Folded(line);
        return Count("paywall", folded) + Count("sure", folded) > 0 && folded.Contains("subscri", StringComparison.Ordinal);
    }

    /// <summary>Where the last label of that kind begins in words that were folded; -1 where none is.</summary>
    public static int LastLabel(string kind, string folded) => ByKind[kind].Max(label => folded.LastIndexOf(label, StringComparison.Ordinal));

    static int Count(string kind, string folded) => ByKind[kind].Count(phrase => folded.Contains(phrase, StringComparison.Ordinal));
}
