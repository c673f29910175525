using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>A text of a corpus, by a name of its own.</summary>
public readonly record struct CorpusText(string Id, SourceText Text);

/// <summary>Words that stand in a row in two texts, from the first to the last of them.</summary>
/// <param name="Words">How many, at least as many as were asked for.</param>
public readonly record struct SharedRun(TextSpan InA, TextSpan InB, int Words);

/// <summary>Two texts of a corpus that share words in a row.</summary>
/// <param name="A">The id of the one that stands earlier in the corpus.</param>
/// <param name="B">That of the other.</param>
/// <param name="Containment">How much of the shorter text stands in the longer, by runs of <see cref="WireFamilies.ShingleWords"/> words: 0 to 1 (Broder, 1997).</param>
/// <param name="Runs">By their place in <paramref name="A"/>, then in <paramref name="B"/>. None can be longer at either end; words that a text repeats are in several.</param>
public sealed record SharedText(string A, string B, double Containment, IReadOnlyList<SharedRun> Runs);

/// <summary>Finds what the texts of a corpus have word for word from one another, or from a third.</summary>
/// <remarks>Words are runs of letters or digits, without regard to case, accents and what stands between them. Only pairs that meet in an index of runs of five words are looked at.</remarks>
public static class SharedRuns
{
    /// <param name="texts">With different ids.</param>
    /// <param name="leastWords">A run has so many; not fewer than <see cref="WireFamilies.ShingleWords"/>.</param>
    /// <returns>By the place of their texts in the corpus; pairs without a run are not in it.</returns>
    public static IEnumerable<SharedText> Find(IReadOnlyList<CorpusText> texts, int leastWords, CancellationToken cancelled = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leastWords, WireFamilies.ShingleWords);
        return Search(texts, leastWords, cancelled);
    }

    static IEnumerable<SharedText> Search(IReadOnlyList<CorpusText> texts, int leastWords, CancellationToken cancelled)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = texts.Select(text => new ShingledText(text.Text, numbers)).ToArray();
        var index = new Dictionary<ulong, List<int>>();
        var common = new int[all.Length];
        // Texts are looked for among those before them, and only then put into the index.
        for (var b = 0; b < all.Length; b++)
        {
            cancelled.ThrowIfCancellationRequested();
            Array.Clear(common);
            foreach (var shingle in all[b].Distinct)
            {
                if (!index.TryGetValue(shingle, out var holders)) index[shingle] = holders = [];
                foreach (var holder in holders) common[holder]++;
                holders.Add(b);
            }
            for (var a = 0; a < b; a++)
            {
                if (common[a] == 0 || all[a].Runs(all[b], leastWords) is not { Count: > 0 } runs) continue;
                yield return new SharedText(texts[a].Id, texts[b].Id, (double)common[a] / Math.Min(all[a].Distinct.Count, all[b].Distinct.Count), runs);
            }
        }
    }
}
