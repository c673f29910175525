namespace Timeline.Core.Comparison;

/// <summary>The runs of three words in a sentence, each with the weight of its words, and what it has between quotation marks.</summary>
sealed class WeighedRuns
{
    /// <summary>Of the lighter quotation this share must stand in the other.</summary>
    const double SameQuotation = 0.6;

    readonly SentenceTable table;
    readonly SentenceWords sentence;
    readonly double[] weights;
    readonly double all;

    public WeighedRuns(SentenceTable table, int number)
    {
        this.table = table;
        sentence = table.Words(number);
        weights = new double[sentence.Runs.Length];
        for (var at = 0; at < weights.Length; at++)
        {
            foreach (var (key, share) in sentence.Counted.AsSpan(sentence.RunStarts[at], SentenceWords.RunWords)) if (share > 0) weights[at] += table.Weight(key, share);
            all += weights[at];
        }
    }

    public int Words => sentence.Counted.Length;

    /// <inheritdoc cref="SentenceWords.Hash"/>
    public ulong Hash => sentence.Hash;

    /// <inheritdoc cref="SentenceWords.Runs"/>
    public ReadOnlySpan<ulong> Runs => sentence.Runs;

    /// <summary>The share of the weight of the runs that both have, against the lighter sentence's.</summary>
    public double Common(WeighedRuns other)
    {
        double common = 0;
        var (runs, others) = (sentence.Runs, other.sentence.Runs);
        for (int i = 0, j = 0; i < runs.Length && j < others.Length;)
        {
            if (runs[i] == others[j])
            {
                common += Math.Min(weights[i], other.weights[j]);
                i++;
                j++;
            }
            else if (runs[i] < others[j]) i++;
            else j++;
        }
        return common == 0 ? 0 : Math.Min(1, common / Math.Min(all, other.all));
    }

    /// <summary>Whether it quotes enough for another to share it.</summary>
    public bool IsQuoting => sentence.Quoted.Length >= 2;

    /// <summary>Whether two words of weight and more of one quotation stand in the other, in whatever order.</summary>
    public bool SharesQuotation(WeighedRuns other)
    {
        if (!IsQuoting || !other.IsQuoting) return false;
        var (quoted, others) = (sentence.Quoted, other.sentence.Quoted);
        var both = Array.FindAll(quoted, key => Array.BinarySearch(others, key) >= 0);
        return both.Length >= 2 && both.Sum(table.Weight) >= SameQuotation * Math.Min(quoted.Sum(table.Weight), others.Sum(table.Weight));
    }
}
