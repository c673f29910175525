namespace Timeline.Core.Comparison;

/// <summary>Finds for what one article has alone the row of the others that is nearest to it: too far for one row, and yet it may tell of the same.</summary>
static class NearestRows
{
    /// <summary>A score below this is a word or two in common.</summary>
    public const float Least = 0.09f;

    /// <param name="pairs">All that were scored.</param>
    /// <param name="placed">By row, without that of the titles.</param>
    /// <param name="rows">The same rows as they are read, with it.</param>
    public static IReadOnlyList<ComparisonRow> Point(SentenceTable table, List<SentencePair> pairs, IReadOnlyList<RowOrder.Placed> placed, IReadOnlyList<ComparisonRow> rows)
    {
        var titles = rows.Count - placed.Count;
        var rowOf = new int[table.Count];
        Array.Fill(rowOf, -1);
        for (var row = 0; row < placed.Count; row++) foreach (var sentence in placed[row].Row.Sentences) rowOf[sentence] = row;
        var nearest = new (float Score, int Row)[placed.Count];
        foreach (var (a, b, score) in pairs)
        {
            if (score < Least || rowOf[a] < 0 || rowOf[b] < 0 || rowOf[a] == rowOf[b]) continue;
            Take(rowOf[a], score, rowOf[b]);
            Take(rowOf[b], score, rowOf[a]);
        }
        return [.. rows.Select((row, at) => row.Cells.Count == 1 && at >= titles && nearest[at - titles] is { Score: > 0 } near ? row with { Nearest = near.Row + titles } : row.Nearest is null ? row : row with { Nearest = null })];

        void Take(int row, float score, int other)
        {
            if (score > nearest[row].Score || score == nearest[row].Score && other < nearest[row].Row) nearest[row] = (score, other);
        }
    }
}
