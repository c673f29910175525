using Timeline.Core.Claims;
using Timeline.Core.Texts;

namespace Timeline.Bench.Readers;

/// <summary>Where an article states a value, as a person read it.</summary>
/// <param name="Article">The witness's id.</param>
sealed record Stated(string Article, TextSpan Span, string Value);

/// <summary>One quantity of an event, and what a person made of its values.</summary>
/// <param name="Verdict"><c>agree</c>, <c>compatible</c>, <c>superseded</c>, <c>conflict</c> or <c>single</c>.</param>
sealed record JudgedQuantity(string Name, string Verdict, IReadOnlyList<Stated> Values)
{
    /// <summary>That of the claim which holds most of the quantity's articles; single where no claim brings two of them together.</summary>
    public string VerdictOf(IReadOnlyList<Claim> claims, out Claim? claim)
    {
        var best = claims.Select(one => (Claim: one, Articles: In(one).Select(value => value.Article).Distinct().Count())).Where(one => one.Articles > 1).OrderByDescending(one => one.Articles).FirstOrDefault();
        claim = best.Claim;
        return claim is null ? "single" : Word(claim.Status);
    }

    public List<Stated> In(Claim claim) => [.. Values.Where(value => Holds(claim, value))];

    /// <summary>What each article's value is a value of, where no claim brings them together.</summary>
    /// <param name="name">An article, by its id.</param>
    public string Apart(IReadOnlyList<Claim> claims, Func<string, string> name) => string.Join(" | ", Values.DistinctBy(value => value.Article).Select(value =>
        $"{name(value.Article)} {value.Value} = {claims.FirstOrDefault(claim => Holds(claim, value)) switch { null => "no claim", var claim => $"{claim.Subject}, {claim.Predicate ?? "-"}, {claim.Scope}" }}"));

    /// <summary>Whether a person sees the conflict too: two values of one quantity that is judged so stand in it. Null where nobody judged it.</summary>
    public static bool? IsTrue(Claim conflict, IEnumerable<JudgedQuantity> judged)
    {
        var held = judged.Select(quantity => (quantity.Verdict, Values: quantity.In(conflict))).Where(one => one.Values.Count > 0).ToList();
        if (held.Exists(one => one.Verdict == "conflict" && one.Values.Select(value => value.Value).Distinct().Count() > 1)) return true;
        // Two of its values belong to two quantities, or to one on which a person sees no conflict.
        return held.Sum(one => one.Values.Count) > 1 ? false : null;
    }

    public static bool IsConflict(Claim claim) => claim.Status is ClaimStatus.Conflict or ClaimStatus.Suspect;

    /// <summary>A status as a person's verdict.</summary>
    public static string Word(ClaimStatus status) => status switch
    {
        // Copies of one wire story, which count once.
        ClaimStatus.Single => "family",
        ClaimStatus.Suspect => "conflict",
        _ => status.ToString().ToLowerInvariant(),
    };

    /// <param name="name">An article, by its id.</param>
    public static string Words(Claim claim, Func<string, string> name) => $"{claim.Status} {claim.About}: {string.Join(" | ", claim.Values.Select(value => $"{name(value.Article)} {value.Text}"))}";

    static bool Holds(Claim claim, Stated stated) => claim.Values.Any(value => value.Article == stated.Article && value.Span.Start < stated.Span.End && value.Span.End > stated.Span.Start);
}
