namespace Timeline.Core.Ingest.Dating;

/// <summary>The table of kinds of news (<c>IngestActions.tsv</c>).</summary>
static class Actions
{
    static readonly IReadOnlyList<string[]> Rows = WordTable.Shipped("IngestActions");

    /// <summary>The kinds of news that words of the text tell.</summary>
    public static IReadOnlySet<string> In(string text)
    {
        var words = Wording.Words(text);
        return Rows.Where(row => words.Any(word => word.StartsWith(row[0], StringComparison.Ordinal))).Select(row => row[1]).ToHashSet();
    }
}
