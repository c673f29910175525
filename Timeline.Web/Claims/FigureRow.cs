using Timeline.Core.Claims;
using Timeline.Core.Events;

namespace Timeline.Web.Claims;

/// <summary>A line of the figure grid.</summary>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="Values">What each column says, in the order of the columns; empty where it is silent.</param>
/// <param name="IsComputed">Whether the program found it and no person has looked at it.</param>
public sealed record FigureRow(string Anchor, string About, CuratedStatus Status, string Why, IReadOnlyList<IReadOnlyList<CuratedValue>> Values, bool IsComputed)
{
    /// <summary>How many of the columns say something.</summary>
    public int Sources => Values.Count(values => values.Count > 0);

    /// <summary>What people have set down, in their order, then what the program found besides, disputed first.</summary>
    /// <param name="columns">For each column the article's id in the comparison and its slug.</param>
    public static IReadOnlyList<FigureRow> Of(IReadOnlyList<ClaimView> curated, IReadOnlyList<Claim> computed, IReadOnlyList<(string Id, string Slug)> columns)
    {
        var kept = curated.Select(claim => new FigureRow(
            $"c{claim.Id}", claim.About, claim.Status, claim.Why, [.. columns.Select(column => claim.Values.Where(value => value.Article == column.Slug).ToList())], IsComputed: false)).ToList();
        var found = computed.Select((claim, index) => new FigureRow(
            $"f{index + 1}", claim.About, Enum.Parse<CuratedStatus>(claim.Status.ToString()), claim.Why,
            [.. columns.Select(column => claim.Values.Where(value => value.Article == column.Id).Select(value => Value(value, column.Slug)).ToList())], IsComputed: true));
        return
        [
            .. kept,
            .. found.Where(row => row.Sources > 0 && !kept.Any(one => IsSame(one, row))).OrderBy(row => !ClaimWords.IsDisputed(row.Status)).ThenByDescending(row => row.Sources),
        ];
    }

    /// <summary>Whether a person has settled what the program found: some article says the same number or word in both.</summary>
    static bool IsSame(FigureRow kept, FigureRow found) =>
        kept.Values.Zip(found.Values).Any(pair => pair.First.Any(one => pair.Second.Any(other => one.Value is { } number ? number == other.Value : one.Stated is not null && one.Stated == other.Stated)));

    // The words stand as the article has them: no unit is to be added to what they say already.
    static CuratedValue Value(ClaimValue value, string slug) => new(slug, value.Value, Stated: value.Text, AttributedTo: value.AttributedTo, AsOf: value.AsOf);
}
