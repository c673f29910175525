using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>Finds the sentences of what people set down about rows, and what of it can hold.</summary>
static class RowTies
{
    public static SettledTies Settle(SentenceTable table, IReadOnlyList<Tie<RowWords>> ties) => ties.Count == 0 ? SettledTies.None
        : SettledTies.Of(table.Count, ties.Select(tie => new Tie<int[]>(tie.Correction, tie.IsTogether, Sentences(table, tie.One), Sentences(table, tie.Other))), numbers => AreRuns(table, numbers));

    static int[] Sentences(SentenceTable table, RowWords words) =>
        [.. Enumerable.Range(0, table.Count).Where(number => table.Readings[table.WitnessOf(number)].Witness.Id == words.Article && table.Sentence(number).Span.Overlaps(words.Span))];

    /// <summary>Whether those of each witness follow each other, so that they can be one cell; of how many a person may make one is the person's affair.</summary>
    static bool AreRuns(SentenceTable table, IReadOnlyList<int> numbers)
    {
        for (var at = 1; at < numbers.Count; at++)
        {
            var (before, number) = (numbers[at - 1], numbers[at]);
            if (table.WitnessOf(before) == table.WitnessOf(number) && (number != before + 1 || !table.Touches(before))) return false;
        }
        return true;
    }
}
