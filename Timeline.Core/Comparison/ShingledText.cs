using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>A text as numbered words and the runs of so many words in it.</summary>
sealed class ShingledText
{
    readonly List<TextSpan> spans = [];
    readonly int[] words;
    readonly (ulong Hash, int At)[] shingles;

    /// <param name="numbers">Of the words met so far, one for all texts that are compared.</param>
    public ShingledText(SourceText text, Dictionary<string, int> numbers, int runWords = WireFamilies.ShingleWords)
    {
        var found = new List<int>();
        for (var at = 0; at < text.Text.Length;)
        {
            var end = at;
            while (end < text.Text.Length && char.IsLetterOrDigit(text.Text[end])) end++;
            if (end == at)
            {
                at++;
                continue;
            }
            var word = TokenFold.Fold(text.Text.AsSpan(at, end - at));
            if (!numbers.TryGetValue(word, out var number)) numbers[word] = number = numbers.Count;
            found.Add(number);
            spans.Add(new TextSpan(at, end));
            at = end;
        }
        words = [.. found];
        shingles = [.. WordRuns.Hashes(words, runWords).Select((hash, at) => (hash, at))];
        Array.Sort(shingles);
        Distinct = [.. shingles.Select(shingle => shingle.Hash).Distinct()];
    }

    /// <summary>The hashes of its runs, each once, ascending.</summary>
    public IReadOnlyList<ulong> Distinct { get; }

    /// <summary>Every run of at least so many words that stands in both and can be longer at neither end.</summary>
    public IReadOnlyList<SharedRun> Runs(ShingledText other, int leastWords)
    {
        var runs = new List<SharedRun>();
        for (int i = 0, j = 0; i < shingles.Length && j < other.shingles.Length;)
        {
            var hash = shingles[i].Hash;
            if (hash != other.shingles[j].Hash)
            {
                if (hash < other.shingles[j].Hash) i++;
                else j++;
                continue;
            }
            var first = j;
            for (; i < shingles.Length && shingles[i].Hash == hash; i++)
                for (j = first; j < other.shingles.Length && other.shingles[j].Hash == hash; j++)
                    if (Run(other, shingles[i].At, other.shingles[j].At, leastWords) is { } run) runs.Add(run);
        }
        return [.. runs.OrderBy(run => run.InA).ThenBy(run => run.InB)];
    }

    /// <summary>The run that begins at two places; null where it begins before them or is too short. The words decide, not their hashes.</summary>
    SharedRun? Run(ShingledText other, int a, int b, int leastWords)
    {
        if (a > 0 && b > 0 && words[a - 1] == other.words[b - 1]) return null;
        var count = 0;
        while (a + count < words.Length && b + count < other.words.Length && words[a + count] == other.words[b + count]) count++;
        return count < leastWords ? null : new SharedRun(new TextSpan(spans[a].Start, spans[a + count - 1].End), new TextSpan(other.spans[b].Start, other.spans[b + count - 1].End), count);
    }
}
