using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>Scores every two sentences of different witnesses that share enough to be worth it.</summary>
/// <remarks>
/// Half of the score is the weight of common stems, names and figures against that of both sentences, a quarter against that of the lighter one (one sentence here may be two there),
/// a quarter the common runs of three words; the same quotation adds to it. Position has no part in it.
/// </remarks>
static class SentencePairs
{
    /// <summary>Pairs below are not kept.</summary>
    public const float Floor = 0.09f;

    const int RunWords = 3;
    const double SameQuotation = 0.15;

    /// <summary>Common weight, in words that stand in two sentences only, below which a pair says little.</summary>
    const double EnoughRareWords = 2.5;

    /// <returns>By the sentences' numbers.</returns>
    public static List<SentencePair> Score(SentenceTable table, CancellationToken cancelled)
    {
        var postings = Postings(table);
        var runs = new Lazy<Runs>[table.Count];
        for (var number = 0; number < runs.Length; number++)
        {
            var own = number;
            runs[number] = new Lazy<Runs>(() => new Runs(table, own), LazyThreadSafetyMode.None);
        }
        var found = new List<SentencePair>();
        var common = new double[table.Count];
        var touched = new List<int>();
        for (var a = 0; a < table.Count; a++)
        {
            cancelled.ThrowIfCancellationRequested();
            foreach (var key in table.Keys(a))
            {
                var weight = table.Weight(key);
                foreach (var b in postings[key])
                {
                    if (b <= a || table.WitnessOf(b) == table.WitnessOf(a)) continue;
                    if (common[b] == 0) touched.Add(b);
                    common[b] += weight;
                }
            }
            touched.Sort();
            foreach (var b in touched)
            {
                if (MayReach(table, a, b, common[b]) && Score(table, a, b, common[b], runs[a].Value, runs[b].Value) is var score && score >= Floor) found.Add(new SentencePair(a, b, score));
                common[b] = 0;
            }
            touched.Clear();
        }
        return found;
    }

    /// <summary>The sentences with each key, ascending.</summary>
    static List<int>[] Postings(SentenceTable table)
    {
        var postings = new List<int>[table.KeyCount];
        for (var key = 0; key < postings.Length; key++) postings[key] = [];
        for (var number = 0; number < table.Count; number++) foreach (var key in table.Keys(number)) postings[key].Add(number);
        return postings;
    }

    /// <summary>Whether the pair could reach the floor if all its words stood in common runs, which saves reading the runs of most.</summary>
    static bool MayReach(SentenceTable table, int a, int b, double common) =>
        Weighed(table, a, b, common, run: Math.Min(1, 3 * common / Math.Max(1, Math.Min(table.Mass(a), table.Mass(b))))) + SameQuotation >= Floor;

    static double Weighed(SentenceTable table, int a, int b, double common, double run)
    {
        var both = 2 * common / (table.Mass(a) + table.Mass(b));
        var lighter = common / Math.Min(table.Mass(a), table.Mass(b));
        var evidence = Math.Min(1, common / (EnoughRareWords * table.RareWeight));
        return (0.5 * both + 0.25 * lighter) * evidence + 0.25 * run;
    }

    static float Score(SentenceTable table, int a, int b, double common, Runs one, Runs other)
    {
        if (one.Words == other.Words && one.Hash == other.Hash) return 1;
        var shorter = Math.Min(one.Plain.Length, other.Plain.Length);
        var run = shorter == 0 ? 0 : (double)WordRuns.Common(one.Plain, other.Plain) / shorter;
        var score = Weighed(table, a, b, common, run);
        if (WordRuns.Common(one.Quoted, other.Quoted) > 1) score += SameQuotation;
        // Only sentences with the same words are surely the same. Three digits, so that what decides is what is shown.
        return MathF.Round((float)Math.Min(0.999, score), 3);
    }

    /// <summary>The runs of three words in a sentence, ascending.</summary>
    sealed class Runs
    {
        public Runs(SentenceTable table, int number)
        {
            var reading = table.Readings[table.WitnessOf(number)];
            var sentence = table.Sentence(number);
            var keys = WordRuns.Keys(reading.TokensOf(sentence));
            Plain = Sorted(WordRuns.Hashes(keys, RunWords));
            Words = keys.Length;
            Hash = keys.Length == 0 ? 0 : WordRuns.Hashes(Folded(reading.TokensOf(sentence)), keys.Length)[0];
            var quoted = new List<Token>();
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++) if (reading.IsQuoted(at)) quoted.Add(reading.Tokens[at]);
            Quoted = quoted.Count == 0 ? [] : Sorted(WordRuns.Hashes(WordRuns.Keys(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(quoted)), RunWords));
        }

        public ulong[] Plain { get; }

        public ulong[] Quoted { get; }

        public int Words { get; }

        /// <summary>Of all its folded words.</summary>
        public ulong Hash { get; }

        static int[] Folded(ReadOnlySpan<Token> tokens)
        {
            var words = new List<int>(tokens.Length);
            foreach (var token in tokens) if (token.Term.Kind != TokenKind.Punctuation) words.Add(token.Term.FoldedNumber);
            return [.. words];
        }

        static ulong[] Sorted(ulong[] hashes)
        {
            Array.Sort(hashes);
            return hashes;
        }
    }
}
