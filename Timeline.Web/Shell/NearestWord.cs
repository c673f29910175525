namespace Timeline.Web.Shell;

/// <summary>Which of some words was likely meant by one that is none of them.</summary>
static class NearestWord
{
    /// <returns>Null where none is near: a third of the letters may be wrong, and two of a word that begins one are enough.</returns>
    public static string? Of(string typed, IEnumerable<string> words)
    {
        var near = from word in words
                   let slips = word.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && typed.Length > 1 ? 0 : Slips(typed.ToLowerInvariant(), word)
                   where slips * 3 <= Math.Max(typed.Length, word.Length)
                   orderby slips, word
                   select word;
        return near.FirstOrDefault();
    }

    /// <summary>How many letters must be put in, left out, replaced or swapped with their neighbours (Damerau and Levenshtein, each place changed once).</summary>
    static int Slips(string one, string other)
    {
        var slips = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    slips[i, j] = i + j;
                    continue;
                }
                slips[i, j] = Math.Min(Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1, slips[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
            }
        return slips[one.Length, other.Length];
    }
}
