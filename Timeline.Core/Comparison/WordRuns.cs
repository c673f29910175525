using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>Runs of words as numbers, to find the same words in a row elsewhere. Punctuation does not interrupt a run.</summary>
static class WordRuns
{
    /// <summary>The hash of every <paramref name="length"/> words in a row, by the place of their first among the words.</summary>
    public static ulong[] Hashes(ReadOnlySpan<int> words, int length)
    {
        if (words.Length < length) return [];
        var hashes = new ulong[words.Length - length + 1];
        for (var at = 0; at < hashes.Length; at++)
        {
            var hash = 14695981039346656037;
            for (var i = at; i < at + length; i++)
            {
                hash = (hash ^ (uint)words[i]) * 1099511628211;
                hash ^= hash >> 29;
            }
            hashes[at] = hash;
        }
        return hashes;
    }

    /// <summary>The keys of the tokens that are no punctuation.</summary>
    public static int[] Keys(ReadOnlySpan<Token> tokens)
    {
        var keys = new int[tokens.Length];
        var count = 0;
        foreach (var token in tokens) if (token.Term.Kind != TokenKind.Punctuation) keys[count++] = token.Term.KeyNumber;
        return keys[..count];
    }
}
