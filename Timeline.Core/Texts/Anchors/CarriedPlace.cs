using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Anchors;

/// <summary>The edges of a place whose words were partly rewritten, as tokens of the other text.</summary>
/// <param name="first">Of the tokens that are carried over.</param>
/// <param name="end">Behind the last of them.</param>
sealed class CarriedPlace(TokenMap map, int first, int end)
{
    /// <summary>More words than a figure or a name has, all of them gone, were taken out rather than replaced.</summary>
    const int MostReplaced = 3;

    readonly SentenceTokens written = map.Written;
    readonly SentenceTokens later = map.Later;
    readonly Func<int, int> to = map.To;

    /// <summary>Of tokens that are all gone: what stands now between the two beside them, in the same sentence.</summary>
    public (int From, int End)? Replaced()
    {
        var sentence = written.SentenceOf(first);
        if (written.SentenceOf(end - 1) != sentence || end - first > MostReplaced) return null;
        var (atStart, atEnd) = (first == written.First(sentence), end == written.First(sentence + 1));
        if (atStart && atEnd || !atStart && to(first - 1) < 0 || !atEnd && to(end) < 0) return null;
        var from = atStart ? Bound(to(end) - 1, -1) + 1 : to(first - 1) + 1;
        var until = atEnd ? Bound(to(first - 1) + 1, 1) : to(end);
        return until > from && IsNew(from, until) ? (from, until) : null;
    }

    /// <summary>Of tokens of which some are left: these, and at either edge what came in the place of those that are gone, where that is sure.</summary>
    /// <param name="firstLeft">The first that is left.</param>
    /// <param name="lastLeft">The last.</param>
    public (int From, int End) Around(int firstLeft, int lastLeft)
    {
        var (from, until) = (to(firstLeft), to(lastLeft) + 1);
        var (before, behind) = (Edge(firstLeft - 1, first, -1, from - 1), Edge(lastLeft + 1, end - 1, 1, until));
        return (before > 0 && IsNew(from - before, from) ? from - before : from, behind > 0 && IsNew(until, until + behind) ? until + behind : until);
    }

    /// <summary>How many tokens stand now for those at an edge that are gone.</summary>
    /// <param name="gone">The innermost that is gone; beyond <paramref name="edge"/> where none is.</param>
    /// <param name="edge">The outermost that is carried over.</param>
    /// <param name="step">Outwards.</param>
    /// <param name="place">What stands beside the innermost that is left.</param>
    int Edge(int gone, int edge, int step, int place)
    {
        var wanted = (edge - gone) * step + 1;
        if (wanted <= 0) return 0;
        var sentence = written.SentenceOf(edge);
        var next = edge + step;
        while (IsIn(next, sentence) && to(next) < 0) next += step;
        var isAll = next == edge + step;
        var now = ((IsIn(next, sentence) ? to(next) : Bound(place, step)) - place) * step;
        if (isAll) return now > 0 && now <= wanted * CarriedSpan.MostGrowth ? now : 0;
        // Only part of what was rewritten is carried over: which words came of it can be told only where as many came as went.
        return IsIn(next, sentence) && now == (next - gone) * step ? wanted : 0;
    }

    bool IsIn(int token, int sentence) => token >= written.First(sentence) && token < written.First(sentence + 1);

    /// <summary>Where the sentence of the other text ends in one direction, or words begin that stand beside the sentence in this one; itself outside.</summary>
    int Bound(int place, int step)
    {
        var inside = Math.Clamp(place - step, 0, later.Tokens.Count - 1);
        var sentence = later.SentenceOf(inside);
        var bound = step < 0 ? later.First(sentence) - 1 : later.First(sentence + 1);
        foreach (var token in Beside())
            if (to(token) is >= 0 and var other && (other - place) * step >= 0 && (bound - other) * step > 0) bound = other;
        return bound;
    }

    /// <summary>Whether there are words, and none of them can be one that stood beside those carried over and was not found again, or in another sentence that changed: it would have moved, not come.</summary>
    bool IsNew(int from, int until)
    {
        var came = Enumerable.Range(from, until - from).Select(token => later.Tokens[token].Term).Where(term => term.Kind != TokenKind.Punctuation).Select(term => term.FoldedNumber).ToHashSet();
        if (came.Count == 0 || Beside().Any(token => to(token) < 0 && came.Contains(written.Tokens[token].Term.FoldedNumber))) return false;
        var (start, stop) = (written.First(written.SentenceOf(first)), written.First(written.SentenceOf(end - 1) + 1));
        return !map.WrittenRest.Where((term, token) => term is { IsContent: true } && (token < start || token >= stop) && came.Contains(term.FoldedNumber)).Any();
    }

    /// <summary>The other tokens of the same sentences and of those before and behind.</summary>
    IEnumerable<int> Beside()
    {
        var from = written.First(Math.Max(0, written.SentenceOf(first) - 1));
        var until = written.First(Math.Min(written.Sentences.Count, written.SentenceOf(end - 1) + 2));
        return Enumerable.Range(from, first - from).Concat(Enumerable.Range(end, until - end));
    }
}
