using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Anchors;

/// <summary>The stretch of a text that words stand in best, with other words between them (local alignment: Smith and Waterman, 1981).</summary>
/// <param name="To">For each word where it stands in the other text, or -1.</param>
/// <param name="From">Where the stretch begins in the other text.</param>
/// <param name="End">Where it ends; not included.</param>
/// <param name="Weight">Of the words that were found.</param>
sealed record WordAlignment(int[] To, int From, int End, int Weight)
{
    const int MostCells = 4_000_000;

    /// <summary>The first of the words that was found.</summary>
    public int First { get; } = Array.FindIndex(To, to => to >= 0);

    /// <summary>The last of them.</summary>
    public int Last { get; } = Array.FindLastIndex(To, to => to >= 0);

    /// <summary>How many words, punctuation among them, stand in a row in both.</summary>
    public int LongestRun
    {
        get
        {
            var (longest, run) = (0, 0);
            for (var at = 0; at < To.Length; at++)
            {
                run = To[at] < 0 ? 0 : at > 0 && To[at - 1] >= 0 && To[at] == To[at - 1] + 1 ? run + 1 : 1;
                longest = Math.Max(longest, run);
            }
            return longest;
        }
    }

    /// <summary>What a word says by itself.</summary>
    public static int WeightOf(Term term) => term.Kind == TokenKind.Punctuation ? 1 : term.IsFunction ? 2 : 4;

    public static int WeightOf(ReadOnlySpan<Term?> words)
    {
        var weight = 0;
        foreach (var word in words) if (word is not null) weight += WeightOf(word);
        return weight;
    }

    /// <param name="words">What is looked for; null where something else stood between.</param>
    /// <param name="others">Where it is looked for; null where it may not go on.</param>
    /// <returns>Null where no word is found, or there is more than can be looked through.</returns>
    public static WordAlignment? Best(ReadOnlySpan<Term?> words, ReadOnlySpan<Term?> others)
    {
        var places = Places(others);
        if (IsTooMuch(words, places)) return null;
        var terms = new Term?[places.Count];
        for (var at = 0; at < terms.Length; at++) terms[at] = others[places[at]];
        if (Find(words, terms) is not { } to) return null;
        var weight = 0;
        for (var at = 0; at < to.Length; at++)
        {
            if (to[at] < 0) continue;
            to[at] = places[to[at]];
            weight += WeightOf(words[at]!);
        }
        var (first, last) = (Array.FindIndex(to, place => place >= 0), Array.FindLastIndex(to, place => place >= 0));
        return first < 0 ? null : new WordAlignment(to, to[first], to[last] + 1, weight);
    }

    /// <summary>What <see cref="Best"/> weighs: 0 where no word is found, and more than anything where there is too much to look through, since nobody knows.</summary>
    public static int BestWeight(ReadOnlySpan<Term?> words, ReadOnlySpan<Term?> others) => IsTooMuch(words, Places(others)) ? int.MaxValue : Best(words, others)?.Weight ?? 0;

    static bool IsTooMuch(ReadOnlySpan<Term?> words, List<int> places) => (long)(words.Length + 1) * (places.Count + 1) > MostCells;

    // Of a long text little may be left to look through: one gap stands for many.
    static List<int> Places(ReadOnlySpan<Term?> others)
    {
        var places = new List<int>();
        for (var at = 0; at < others.Length; at++) if (others[at] is not null || places.Count > 0 && others[places[^1]] is not null) places.Add(at);
        return places;
    }

    static int[]? Find(ReadOnlySpan<Term?> words, ReadOnlySpan<Term?> others)
    {
        var width = others.Length + 1;
        var table = new int[(words.Length + 1) * width];
        var (best, at) = (0, 0);
        for (var i = 1; i <= words.Length; i++)
        {
            if (words[i - 1] is not { } word) continue;
            for (var j = 1; j < width; j++)
            {
                if (others[j - 1] is not { } other) continue;
                var cell = i * width + j;
                var score = Math.Max(table[cell - width - 1] + Step(word, other), Math.Max(table[cell - width], table[cell - 1]) - 1);
                if (score <= 0) continue;
                table[cell] = score;
                if (score > best) (best, at) = (score, cell);
            }
        }
        if (best == 0) return null;
        // Where two ways are as good, a word that stands elsewhere in each is nowhere for sure.
        var (one, two) = (Trace(table, words, others, at, pairsFirst: true), Trace(table, words, others, at, pairsFirst: false));
        for (var i = 0; i < one.Length; i++) if (one[i] != two[i]) one[i] = -1;
        WithoutStrays(one);
        return one;
    }

    static int Step(Term word, Term other) => word.FoldedNumber == other.FoldedNumber ? WeightOf(word) : -1;

    static int[] Trace(int[] table, ReadOnlySpan<Term?> words, ReadOnlySpan<Term?> others, int at, bool pairsFirst)
    {
        var width = others.Length + 1;
        var to = new int[words.Length];
        Array.Fill(to, -1);
        while (table[at] > 0)
        {
            var (i, j) = (at / width, at % width);
            var step = Step(words[i - 1]!, others[j - 1]!);
            var isPair = table[at] == table[at - width - 1] + step;
            if (isPair && (pairsFirst || table[at] != table[at - width] - 1 && table[at] != table[at - 1] - 1))
            {
                if (step > 0) to[i - 1] = j - 1;
                at -= width + 1;
            }
            else
            {
                at -= table[at] == table[at - width] - 1 ? width : 1;
            }
        }
        return to;
    }

    /// <summary>A lone word, beside words that were not found, is the same only where it keeps its distance to those before or behind.</summary>
    static void WithoutStrays(int[] to)
    {
        var found = Enumerable.Range(0, to.Length).Where(at => to[at] >= 0).ToArray();
        var strays = new List<int>();
        for (var at = 0; at < found.Length; at++)
        {
            var (before, word, behind) = (at > 0 ? found[at - 1] : -1, found[at], at + 1 < found.Length ? found[at + 1] : to.Length);
            // Nothing beside it is gone: words were only put in.
            if (before == word - 1 && behind == word + 1) continue;
            if (before >= 0 && to[before] - before == to[word] - word || behind < to.Length && to[behind] - behind == to[word] - word) continue;
            strays.Add(word);
        }
        foreach (var stray in strays) to[stray] = -1;
    }
}
