namespace Timeline.Core.Texts.Anchors;

/// <summary>Where a span of one version stands in another.</summary>
/// <param name="Share">Of the span's words, by weight, those that stand there.</param>
readonly record struct CarriedSpan(TextSpan Span, double Share)
{
    /// <summary>Words that were rewritten may have grown so much and no more: beyond it something else was put there.</summary>
    public const int MostGrowth = 4;

    /// <summary>Of the words that are found at several places, this share must stand at one.</summary>
    const double LeastTogether = 2 / 3d;

    /// <summary>Where less than this share of the words is left, they are not: a full stop, or an article.</summary>
    const double LeastShare = 0.25;

    /// <param name="span">Of the first text.</param>
    /// <returns>Null where none of its words is left, or they are scattered.</returns>
    public static CarriedSpan? Of(TextSpan span, TokenMap map)
    {
        var tokens = map.Written.Tokens;
        var first = map.Written.After(span.Start);
        var end = first;
        while (end < tokens.Count && tokens[end].Span.Start < span.End) end++;
        if (first == end) return null;
        var left = Together([.. Enumerable.Range(first, end - first).Where(token => map.To(token) >= 0)], map);
        if (left is null) return null;
        foreach (var token in left) if (AsWritten(span, token, map) is { } same) return new CarriedSpan(same, 1);
        var share = (double)left.Sum(map.WeightOf) / Enumerable.Range(first, end - first).Sum(map.WeightOf);
        if (left.Count > 0 && share < LeastShare) return null;
        var place = new CarriedPlace(map, first, end);
        var found = left.Count == 0 ? place.Replaced() : place.Around(left[0], left[^1]);
        if (found is not var (from, until) || until - from > (end - first) * MostGrowth) return null;
        var elsewhere = Enumerable.Range(first, end - first).Where(token => map.To(token) < 0 && map.StandsElsewhere(token, from, until)).Sum(map.WeightOf);
        return elsewhere >= left.Sum(map.WeightOf) && elsewhere > 0 ? null : new CarriedSpan(new TextSpan(map.Later.Tokens[from].Span.Start, map.Later.Tokens[until - 1].Span.End), share);
    }

    /// <summary>The span around a token that is left, where every character is as it was.</summary>
    static TextSpan? AsWritten(TextSpan span, int token, TokenMap map)
    {
        var (written, later) = (map.Written.Text, map.Later.Text);
        var start = map.Later.Tokens[map.To(token)].Span.Start - map.Written.Tokens[token].Span.Start + span.Start;
        var same = new TextSpan(start, start + span.Length);
        return start >= 0 && same.End <= later.Text.Length && later.Slice(same).SequenceEqual(written.Slice(span))
            && (FoundWords.IsEdge(later.Text, same.Start) || !FoundWords.IsEdge(written.Text, span.Start)) && (FoundWords.IsEdge(later.Text, same.End) || !FoundWords.IsEdge(written.Text, span.End)) ? same : null;
    }

    /// <summary>Of the tokens those that stand at one place in the other text, in their order; null where no place has enough of them.</summary>
    static List<int>? Together(List<int> tokens, TokenMap map)
    {
        var places = new List<List<int>>();
        foreach (var token in tokens)
        {
            if (places.Count > 0 && map.To(token) - map.To(places[^1][^1]) is > 0 and var step && step <= (token - places[^1][^1]) * MostGrowth + MostGrowth) places[^1].Add(token);
            else places.Add([token]);
        }
        if (places.Count < 2) return tokens;
        var weights = places.Select(place => place.Sum(map.WeightOf)).ToList();
        return weights.Max() >= weights.Sum() * LeastTogether ? places[weights.IndexOf(weights.Max())] : null;
    }
}
