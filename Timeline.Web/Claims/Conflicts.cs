using Timeline.Core.Claims;
using Timeline.Core.Events;
using Timeline.Core.Texts;

namespace Timeline.Web.Claims;

/// <summary>Where in the articles the words stand on which sources conflict.</summary>
static class Conflicts
{
    /// <remarks>What a person says of a value wins over what the program found of it: its words are found, its verdict is theirs. What they rejected is no conflict.</remarks>
    /// <param name="articles">For each article compared its id in the comparison and its slug.</param>
    public static IReadOnlyCollection<(string Article, TextSpan Span)> Of(
        IReadOnlyList<ClaimView> curated, IReadOnlyList<FoundClaim> unsettled, IReadOnlyList<Claim> computed, IReadOnlyList<(string Id, string Slug)> articles)
    {
        var open = unsettled.Where(claim => claim.Status == CuratedStatus.Conflict).SelectMany(claim => claim.Values).Select(value => (value.Article, value.Span)).ToHashSet();
        var places =
            from value in computed.SelectMany(claim => claim.Values)
            from article in articles
            where article.Id == value.Article
            let found = CuratedValue.Of(value, article.Slug)
            let settled = curated.FirstOrDefault(claim => claim.Values.Any(one => one.Settles(found)))
            where settled is null ? open.Contains((found.Article, found.Span)) : settled.Status == CuratedStatus.Conflict
            select (value.Article, value.Span);
        return places.ToHashSet();
    }
}
