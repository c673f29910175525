using System.Collections.Frozen;

namespace Timeline.Core.Ingest.Dating;

/// <summary>The table of kinds of news (<c>IngestActions.tsv</c>).</summary>
static class Actions
{
    static readonly FrozenDictionary<char, (string Beginning, string Kind)[]> Rows = WordTable.Shipped("IngestActions").Select(row => (Beginning: row[0], Kind: row[1])).GroupBy(row => row.Beginning[0]).ToFrozenDictionary(first => first.Key, first => first.ToArray());

    /// <summary>The kinds of news that words of the text tell.</summary>
    public static IReadOnlySet<string> In(string text)
    {
        var kinds = new HashSet<string>();
        var folded = Wording.Folded(text).AsSpan();
        foreach (var word in folded.Split(' '))
        {
            if (folded[word].IsEmpty || !Rows.TryGetValue(folded[word][0], out var rows)) continue;
            foreach (var (beginning, kind) in rows)
                if (folded[word].StartsWith(beginning, StringComparison.Ordinal)) kinds.Add(kind);
        }
        return kinds;
    }
}
