using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>A fixed part of a text's shingles, by which texts that share wording are found among very many without reading them again.</summary>
/// <remarks>Sampling by value (Manber, 1994): a shingle is taken or left in every text alike, so that what two texts share of their fingerprints is, on average, what they share of their words. The numbers are the same in every process and version: they are stored.</remarks>
public static class TextFingerprints
{
    /// <summary>Of a long text one shingle of so many is taken.</summary>
    const ulong Sampled = 16;

    // One in sixteen of a brief could be none.
    const ulong SampledOfBrief = 4;

    const int MostShinglesOfBrief = 150;

    /// <param name="parts">In reading order; no shingle goes from one part into the next.</param>
    /// <returns>Each once, ascending; none where no part has <see cref="WireFamilies.ShingleWords"/> words.</returns>
    public static IReadOnlyList<long> Of(SourceText text, IEnumerable<TextSpan> parts)
    {
        var shingles = Shingles(text, parts);
        var taken = shingles.Count <= MostShinglesOfBrief ? SampledOfBrief : Sampled;
        return [.. shingles.Where(shingle => shingle % taken == 0).Select(shingle => unchecked((long)shingle)).Order()];
    }

    /// <summary>All the shingles of which some are taken: those of a text that has none in common with another tell at little cost that it shares no story with it.</summary>
    internal static HashSet<ulong> Shingles(SourceText text, IEnumerable<TextSpan> parts)
    {
        var shingles = new HashSet<ulong>();
        foreach (var part in parts) Add(text.Slice(part), shingles);
        return shingles;
    }

    static void Add(ReadOnlySpan<char> text, HashSet<ulong> shingles)
    {
        Span<int> last = stackalloc int[WireFamilies.ShingleWords];
        var words = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end == at)
            {
                at++;
                continue;
            }
            last[1..].CopyTo(last);
            last[^1] = NumberOf(TokenFold.Fold(text[at..end]));
            if (++words >= WireFamilies.ShingleWords) shingles.Add(WordRuns.Hashes(last, WireFamilies.ShingleWords)[0]);
            at = end;
        }
    }

    // FNV-1a: a string's own hash is another one in every process.
    static int NumberOf(string word)
    {
        var hash = 2166136261;
        foreach (var sign in word) hash = (hash ^ sign) * 16777619;
        return unchecked((int)hash);
    }
}
