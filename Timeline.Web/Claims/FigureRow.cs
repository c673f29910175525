using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.History;

namespace Timeline.Web.Claims;

/// <summary>A line of the figure grid.</summary>
/// <param name="Anchor">Its id in the page.</param>
/// <param name="Values">What each column says, in the order of the columns; empty where it is silent.</param>
/// <param name="IsComputed">Whether the program found it and no person has looked at it.</param>
public sealed record FigureRow(string Anchor, string About, CuratedStatus Status, string Why, IReadOnlyList<IReadOnlyList<CuratedValue>> Values, bool IsComputed)
{
    /// <summary>What the values are of: <c>event</c>, <c>cumulative</c>, or in words.</summary>
    public string Scope { get; init; } = "event";

    /// <summary>What the program found besides in each column, on a point that a person set down before.</summary>
    public IReadOnlyList<IReadOnlyList<CuratedValue>> Besides { get; init; } = [.. Values.Select(_ => Array.Empty<CuratedValue>())];

    /// <summary>Whether it is one of the event's; what stands elsewhere in its articles is not.</summary>
    public bool IsAboutEvent { get; init; } = true;

    /// <summary>The number of the claim, where a person set it down.</summary>
    public long? ClaimId { get; init; }

    /// <summary>What it is about, where it heads a line: what the program found was accepted in its own words.</summary>
    public string Heading => Sentence(About);

    /// <summary>Who set it down as it is, when and why; null for what the program found, and for what was there before readers were.</summary>
    public LastWrite? Set { get; init; }

    /// <summary>How many of the columns say something.</summary>
    public int Sources => Values.Count(values => values.Count > 0);

    /// <summary>What people have set down, in their order, then what the program found besides.</summary>
    /// <param name="besides">By the number of a claim of theirs, what the program found on it since.</param>
    /// <param name="columns">In the order of the columns.</param>
    public static IReadOnlyList<FigureRow> Of(IReadOnlyList<ClaimView> curated, IReadOnlyList<FoundClaim> found, IReadOnlyList<(long Claim, FoundClaim Found)> besides, IReadOnlyList<ReportView> columns) =>
    [
        .. curated.Select(claim => new FigureRow($"c{claim.Id}", claim.About, claim.Status, claim.Why, InColumns(claim.Values, columns), IsComputed: false)
        {
            Scope = claim.Scope,
            ClaimId = claim.Id,
            Set = claim.Set,
            Besides = InColumns([.. besides.Where(one => one.Claim == claim.Id).SelectMany(one => one.Found.Values)], columns),
        }),
        .. found.Select((claim, index) => new FigureRow($"f{index + 1}", Sentence(claim.About), claim.Status, claim.Why, InColumns(claim.Values, columns), IsComputed: true) { Scope = claim.Scope, IsAboutEvent = claim.IsAbout(columns.SelectMany(column => column.Places)) }),
    ];

    // The program's words begin in lower case, as they go on in a sentence of a reason.
    static string Sentence(string words) => words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    static IReadOnlyList<IReadOnlyList<CuratedValue>> InColumns(IReadOnlyList<CuratedValue> values, IReadOnlyList<ReportView> columns) =>
        [.. columns.Select(column => values.Where(value => value.Article == column.Article.Slug && (StandsIn(value, column) || !columns.Any(other => other.Article.Slug == value.Article && StandsIn(value, other))))
            .DistinctBy(value => (value.Span, value.Stated, value.Value)).ToList())];

    /// <summary>Whether the version of the article that stands in the column has its words where they were found: an article of which two versions are compared has two columns.</summary>
    static bool StandsIn(CuratedValue value, ReportView column) => value is { Span: { } span, Stated: { } words } && span.End <= column.Witness.Text.Text.Length && column.Witness.Text[span] == words;
}
