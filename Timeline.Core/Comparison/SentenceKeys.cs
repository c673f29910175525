using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>What a sentence can have in common with another: the different keys of its content words, names and figures.</summary>
/// <param name="Numbers">Ascending.</param>
/// <param name="Shares">For each key how much of its weight counts here, above 0 to 1: less where the word only names who speaks or who someone is.</param>
readonly record struct SentenceKeys(int[] Numbers, float[] Shares)
{
    /// <summary>Of a word that only names: enough to decide between two sentences, not to make a row.</summary>
    public const float NamingShare = 0.3f;

    /// <param name="naming">Which of the tokens are <see cref="NamingWords"/>; null for none.</param>
    public static SentenceKeys Of(ReadOnlySpan<Token> tokens, bool[]? naming)
    {
        var found = new List<(int Number, float Share)>(tokens.Length);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Term is not { IsContent: true } term) continue;
            var share = naming is not null && naming[at] ? NamingShare : 1;
            found.Add((term.KeyNumber, share));
            if (term is { IsTelling: true, Dimension: not "time" }) foreach (var size in term.SizeNumbers) found.Add((size, share));
            foreach (var line in KindredWords.Lines(term)) found.Add((line, share));
        }
        found.Sort();
        var (numbers, shares) = (new List<int>(found.Count), new List<float>(found.Count));
        foreach (var (number, share) in found)
        {
            // Of the same key the greater share comes last.
            if (numbers.Count > 0 && numbers[^1] == number) shares[^1] = share;
            else
            {
                numbers.Add(number);
                shares.Add(share);
            }
        }
        return new SentenceKeys([.. numbers], [.. shares]);
    }

    public int Count => Numbers.Length;

    public bool Has(int number) => Array.BinarySearch(Numbers, number) >= 0;
}
