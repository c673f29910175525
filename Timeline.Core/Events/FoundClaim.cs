using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Timeline.Core.Claims;

namespace Timeline.Core.Events;

/// <summary>What the program found that sources say on one point, in the shape in which a person sets it down.</summary>
/// <param name="Key">Names it by the words that it was found in; the same as long as those are.</param>
/// <param name="Values">Each with the words it was found in.</param>
public sealed record FoundClaim(string Key, string About, string? Subject, string Scope, CuratedStatus Status, string Why, IReadOnlyList<CuratedValue> Values)
{
    /// <summary>What was found and no person has settled: neither set down nor rejected. Those on which the articles differ first, then those of more articles.</summary>
    /// <param name="articles">For each article compared its id in the comparison and its slug.</param>
    public static IReadOnlyList<FoundClaim> Among(
        IReadOnlyList<Claim> computed, IReadOnlyList<(string Id, string Slug)> articles, IReadOnlyList<ClaimView> curated, IReadOnlyList<RejectedView> rejected) =>
    [
        .. computed.Select(claim => Of(claim, articles))
            .Where(found => found.Values.Count > 0 && !curated.Any(claim => found.IsSettledBy(claim.Values)) && !rejected.Any(one => found.IsWithin(one.Places)))
            .OrderBy(found => found.Status is not (CuratedStatus.Conflict or CuratedStatus.Suspect or CuratedStatus.Superseded)).ThenByDescending(found => found.Values.DistinctBy(value => value.Article).Count()),
    ];

    /// <summary>What was found on a point that a person has set down, in articles of which that says nothing: new evidence, shown beside it and decided by nobody.</summary>
    /// <returns>Each with the number of the claim, its verdict and reason those of all that was found on the point.</returns>
    /// <inheritdoc cref="Among"/>
    public static IReadOnlyList<(long Claim, FoundClaim Found)> Besides(
        IReadOnlyList<Claim> computed, IReadOnlyList<(string Id, string Slug)> articles, IReadOnlyList<ClaimView> curated, IReadOnlyList<RejectedView> rejected)
    {
        // A claim that was set down from one version of an article says nothing of another.
        var versions = articles.GroupBy(article => article.Slug).Where(article => article.Count() > 1).Select(article => article.Key).ToHashSet();
        var besides =
            from found in computed.Select(claim => Of(claim, articles))
            from claim in curated
            where found.IsSettledBy(claim.Values)
            let values = found.Values.Where(value => claim.Values.All(one => one.Article != value.Article || one.IsGone || versions.Contains(value.Article) && one.Stated != value.Stated) && !curated.Any(other => other.Values.Any(one => one.Settles(value))) && !rejected.Any(one => IsIn(one.Places, value))).ToList()
            where values.Count > 0
            select (claim.Id, found with { Key = KeyOf(values), Values = values });
        return [.. besides];
    }

    /// <summary>Whether a person has set down what these words say, for any of the articles.</summary>
    public bool IsSettledBy(IEnumerable<CuratedValue> curated) => curated.Any(one => Values.Any(one.Settles));

    /// <summary>Whether it says nothing but what stands in these places: with a further value it is a claim that nobody has looked at.</summary>
    public bool IsWithin(IReadOnlyList<FoundPlace> places) => Values.All(value => IsIn(places, value));

    internal static bool IsIn(IReadOnlyList<FoundPlace> places, CuratedValue value) => places.Any(place => place.Article == value.Article && place.Span.Overlaps(value.Span!.Value));

    /// <summary>Whether any of its words stand where a report speaks of the event: an article tells of other things as well.</summary>
    /// <param name="passages">Those of the event.</param>
    public bool IsAbout(IEnumerable<FoundPlace> passages) => passages.Any(passage => Values.Any(value => value.Article == passage.Article && value.Span!.Value.Overlaps(passage.Span)));

    static FoundClaim Of(Claim claim, IReadOnlyList<(string Id, string Slug)> articles)
    {
        var values =
            from value in claim.Values
            from article in articles
            where article.Id == value.Article
            select CuratedValue.Of(value, article.Slug);
        List<CuratedValue> found = [.. values];
        return new FoundClaim(
            KeyOf(found), claim.About, claim.Subject, claim.Scope.ToString().ToLowerInvariant(), Enum.Parse<CuratedStatus>(claim.Status.ToString()), claim.Why, found);
    }

    static string KeyOf(List<CuratedValue> values)
    {
        var places = values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Article}:{value.Span!.Value.Start}-{value.Span.Value.End}")).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', places)))[..8]);
    }
}
