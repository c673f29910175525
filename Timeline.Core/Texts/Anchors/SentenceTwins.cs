namespace Timeline.Core.Texts.Anchors;

/// <summary>Which sentence of one version stands unchanged in the other, wherever it is there (Heckel, 1978).</summary>
/// <remarks>One that stands once in both is the same. One that stands more often is told by the sentences beside it, from either side; where the two sides disagree, or the same sentence stands beside itself a different number of times, it has no twin.</remarks>
static class SentenceTwins
{
    /// <returns>For each sentence of the first its twin in the other, or -1.</returns>
    public static int[] Of(SentenceTokens written, SentenceTokens later)
    {
        var (a, b) = (Keys(written), Keys(later));
        var (twins, back) = (Filled(a.Length), Filled(b.Length));
        var (inA, inB) = (Places(a), Places(b));
        foreach (var (key, places) in inA)
        {
            if (places.Count != 1 || !inB.TryGetValue(key, out var others) || others.Count != 1) continue;
            (twins[places[0]], back[others[0]]) = (others[0], places[0]);
        }
        var claims = new HashSet<(int A, int B)>();
        for (var at = -1; at <= a.Length; at++)
        {
            var twin = at < 0 ? -1 : at == a.Length ? b.Length : twins[at];
            if (twin < 0 && at >= 0) continue;
            foreach (var step in (int[])[1, -1])
                for (var (i, j) = (at + step, twin + step); i >= 0 && j >= 0 && i < a.Length && j < b.Length && twins[i] < 0 && back[j] < 0 && a[i] == b[j]; (i, j) = (i + step, j + step))
                    claims.Add((i, j));
        }
        var (ofA, ofB) = (claims.ToLookup(claim => claim.A), claims.ToLookup(claim => claim.B));
        var (rowsA, rowsB) = (Rows(a), Rows(b));
        foreach (var (i, j) in claims) if (ofA[i].Count() == 1 && ofB[j].Count() == 1 && rowsA[i] == rowsB[j]) twins[i] = j;
        return twins;
    }

    /// <summary>For each sentence how often it stands there in a row.</summary>
    static int[] Rows(string[] keys)
    {
        var rows = new int[keys.Length];
        for (int from = 0, end; from < keys.Length; from = end)
        {
            for (end = from + 1; end < keys.Length && keys[end] == keys[from]; end++) continue;
            Array.Fill(rows, end - from, from, end - from);
        }
        return rows;
    }

    static string[] Keys(SentenceTokens text) => [.. Enumerable.Range(0, text.Sentences.Count).Select(text.Written)];

    static Dictionary<string, List<int>> Places(string[] keys)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < keys.Length; at++)
        {
            if (!places.TryGetValue(keys[at], out var list)) places[keys[at]] = list = [];
            list.Add(at);
        }
        return places;
    }

    static int[] Filled(int length)
    {
        var none = new int[length];
        Array.Fill(none, -1);
        return none;
    }
}
