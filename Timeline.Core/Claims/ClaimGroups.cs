namespace Timeline.Core.Claims;

/// <summary>Puts statements about the same thing together.</summary>
static class ClaimGroups
{
    /// <summary>
    /// Groups in which every pair may be the same and no article contradicts itself: the likeliest pairs are joined first, so that of two figures in one article
    /// each finds its own in the other.
    /// </summary>
    /// <param name="figures">All of the articles: one that gives the other's number too counts something else with its own.</param>
    public static IEnumerable<IReadOnlyList<ClaimStatement>> Of(IEnumerable<ClaimStatement> statements, ArticleFigures figures) =>
        statements.GroupBy(statement => statement.Key).OrderBy(same => same.Key.ToString(), StringComparer.Ordinal).SelectMany(same => Joined([.. same], figures));

    static IEnumerable<IReadOnlyList<ClaimStatement>> Joined(ClaimStatement[] all, ArticleFigures figures)
    {
        var groups = all.Select(statement => new List<ClaimStatement> { statement }).ToArray();
        var pairs =
            from first in Enumerable.Range(0, all.Length)
            from second in Enumerable.Range(first + 1, all.Length - first - 1)
            where Fit(all[first], all[second], figures)
            orderby Likelihood(all[first], all[second]) descending, first, second
            select (first, second);
        foreach (var (first, second) in pairs)
        {
            var (one, other) = (groups[first], groups[second]);
            if (one == other || !one.All(statement => other.All(with => Fit(statement, with, figures)))) continue;
            one.AddRange(other);
            for (var at = 0; at < groups.Length; at++)
                if (groups[at] == other) groups[at] = one;
        }
        return groups.Distinct().Select(group => group.OrderBy(statement => statement.Witness.Id, StringComparer.Ordinal).ThenBy(statement => statement.Value.Span).ToArray());
    }

    static bool Fit(ClaimStatement one, ClaimStatement other, ArticleFigures figures) =>
        one.MayBeSame(other) && !figures.AreOfTwoThings(one, other) && (one.Witness.Id != other.Witness.Id || one.Key.Kind != ClaimKind.Figure || ClaimComparison.AreEqual(one.Value, other.Value));

    static double Likelihood(ClaimStatement one, ClaimStatement other) =>
        one.Likeness(other) + (ClaimComparison.AreEqual(one.Value, other.Value) ? 1 : ClaimComparison.Meets(one.Value, other.Value) ? 0.5 : 0);
}
