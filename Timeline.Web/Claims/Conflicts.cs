using Timeline.Core.Chronologies;
using Timeline.Core.Claims;
using Timeline.Core.Events;
using Timeline.Core.Texts;

namespace Timeline.Web.Claims;

/// <summary>Where in the articles the words stand on which sources conflict.</summary>
static class Conflicts
{
    /// <remarks>What a person says of a value wins over what the program found of it: its words are found, its verdict is theirs.</remarks>
    public static IReadOnlyCollection<(string Article, TextSpan Span)> Of(IReadOnlyList<ClaimView> curated, IReadOnlyList<Claim> computed, IReadOnlyList<ReportView> columns)
    {
        var places =
            from claim in computed
            from value in claim.Values
            let slug = columns.FirstOrDefault(column => column.Witness.Id == value.Article)?.Article.Slug
            let settled = curated.FirstOrDefault(one => one.Values.Any(other => other.Article == slug && (other.Value is { } number ? number == value.Value : other.Stated == value.Text)))
            where settled is null ? claim.Status == ClaimStatus.Conflict : settled.Status == CuratedStatus.Conflict
            select (value.Article, value.Span);
        return places.ToHashSet();
    }
}
