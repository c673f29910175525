using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>The runs of three words in a sentence, each with the weight of its words, and what it has between quotation marks.</summary>
sealed class WeighedRuns
{
    const int RunWords = 3;

    /// <summary>Of the lighter quotation this share must stand in the other.</summary>
    const double SameQuotation = 0.6;

    readonly SentenceTable table;
    readonly ulong[] runs;
    readonly double[] weights;
    readonly double all;
    readonly int[] quoted;

    public WeighedRuns(SentenceTable table, int number)
    {
        this.table = table;
        var sentence = table.Sentence(number);
        var reading = table.Readings[table.WitnessOf(number)];
        var naming = table.Naming(number);
        var (keys, folded, counted, inQuotes) = (new List<int>(sentence.Length), new List<int>(sentence.Length), new List<double>(sentence.Length), new List<int>());
        for (var at = 0; at < sentence.Length; at++)
        {
            var term = reading.Tokens[sentence.FirstToken + at].Term;
            if (term.Kind == TokenKind.Punctuation) continue;
            keys.Add(term.KeyNumber);
            folded.Add(term.FoldedNumber);
            counted.Add(term.IsContent ? table.Weight(term.KeyNumber) * (naming is not null && naming[at] ? SentenceKeys.NamingShare : 1) : 0);
            if (term.IsContent && reading.IsQuoted(sentence.FirstToken + at) && !EverydayWords.Contains(term)) inQuotes.Add(term.KeyNumber);
        }
        Words = keys.Count;
        Hash = Words == 0 ? 0 : WordRuns.Hashes(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(folded), Words)[0];
        runs = WordRuns.Hashes(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(keys), RunWords);
        weights = new double[runs.Length];
        for (var at = 0; at < runs.Length; at++) all += weights[at] = counted[at] + counted[at + 1] + counted[at + 2];
        Array.Sort(runs, weights);
        inQuotes.Sort();
        quoted = inQuotes.Count == 0 ? [] : [.. inQuotes.Distinct()];
    }

    public int Words { get; }

    /// <summary>Of all its folded words.</summary>
    public ulong Hash { get; }

    /// <summary>The hashes of its runs, ascending; a run that stands twice is twice there.</summary>
    public ReadOnlySpan<ulong> Runs => runs;

    /// <summary>The share of the weight of the runs that both have, against the lighter sentence's.</summary>
    public double Common(WeighedRuns other)
    {
        double common = 0;
        for (int i = 0, j = 0; i < runs.Length && j < other.runs.Length;)
        {
            if (runs[i] == other.runs[j])
            {
                common += Math.Min(weights[i], other.weights[j]);
                i++;
                j++;
            }
            else if (runs[i] < other.runs[j]) i++;
            else j++;
        }
        return common == 0 ? 0 : Math.Min(1, common / Math.Min(all, other.all));
    }

    /// <summary>Whether it quotes enough for another to share it.</summary>
    public bool IsQuoting => quoted.Length >= 2;

    /// <summary>Whether two words of weight and more of one quotation stand in the other, in whatever order.</summary>
    public bool SharesQuotation(WeighedRuns other)
    {
        if (!IsQuoting || !other.IsQuoting) return false;
        var both = quoted.Where(key => Array.BinarySearch(other.quoted, key) >= 0).ToArray();
        return both.Length >= 2 && both.Sum(table.Weight) >= SameQuotation * Math.Min(quoted.Sum(table.Weight), other.quoted.Sum(table.Weight));
    }
}
