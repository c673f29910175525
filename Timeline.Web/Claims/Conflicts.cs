using Timeline.Core.Claims;
using Timeline.Core.Claims.Values;
using Timeline.Core.Events;
using Timeline.Web.Comparison;

namespace Timeline.Web.Claims;

/// <summary>Where in the articles the words stand on which sources conflict.</summary>
static class Conflicts
{
    /// <remarks>What a person says of a value wins over what the program found of it: its words are found, its verdict is theirs. What they rejected is no conflict.</remarks>
    /// <param name="articles">For each article compared its id in the comparison and its slug.</param>
    public static IReadOnlyCollection<ConflictingWords> Of(
        IReadOnlyList<ClaimView> curated, IReadOnlyList<FoundClaim> unsettled, IReadOnlyList<Claim> computed, IReadOnlyList<(string Id, string Slug)> articles)
    {
        var open = unsettled.Where(claim => claim.Status == CuratedStatus.Conflict).SelectMany(claim => claim.Values).Select(value => (value.Article, value.Span)).ToHashSet();
        var words =
            from claim in computed.Index()
            from value in claim.Item.Values
            from article in articles
            where article.Id == value.Article
            let found = CuratedValue.Of(value, article.Slug)
            let settled = curated.FirstOrDefault(one => one.Values.Any(own => own.Settles(found)))
            where settled is null ? open.Contains((found.Article, found.Span)) : settled.Status == CuratedStatus.Conflict
            select new ConflictingWords(value.Article, value.Span, claim.Index, FirstEqual(claim.Item.Values, value)) { IsName = value.Stated is not null && !value.Text.Any(char.IsDigit) && value.Unit is null };
        return words.ToHashSet();
    }

    static int FirstEqual(IReadOnlyList<ClaimValue> values, ClaimValue value) => values.TakeWhile(other => !ClaimComparison.AreEqual(other, value)).Count();
}
