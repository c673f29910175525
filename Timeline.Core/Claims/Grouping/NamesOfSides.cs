using System.Globalization;
using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;

namespace Timeline.Core.Claims.Grouping;

/// <summary>Tells claims of one name apart by the sides that their values are of: “ransom, demanded” and “ransom, paid”.</summary>
static class NamesOfSides
{
    public static IEnumerable<(Claim Claim, IReadOnlyList<ClaimStatement> Group, int Place)> Of(IEnumerable<(Claim Claim, IReadOnlyList<ClaimStatement> Group, int Place)> alike)
    {
        var told = alike.Select(one => (One: one, Sides: Common(one.Group))).ToArray();
        // Only a contrast of which they are of two sides, or not all of one, tells them apart.
        var apart = told.SelectMany(one => one.Sides).GroupBy(side => side.Name).Select(contrast => (Name: contrast.Key, Sides: contrast.DistinctBy(side => side.Side).Count(), All: contrast.Count()))
            .Where(contrast => contrast.Sides > 1 || contrast.All < told.Length).OrderByDescending(contrast => contrast.Sides).ThenBy(contrast => contrast.Name, StringComparer.Ordinal).Select(contrast => contrast.Name).FirstOrDefault();
        return told.Select(one => one.Sides.FirstOrDefault(side => side.Name == apart) is { } side
            ? one.One with { Claim = one.One.Claim with { About = string.Format(CultureInfo.InvariantCulture, ClaimWords.AboutPart, one.One.Claim.About, side.Side) } } : one.One);
    }

    /// <summary>The sides of which all of its figures are.</summary>
    static IReadOnlyList<FigureContrast> Common(IReadOnlyList<ClaimStatement> group)
    {
        if (group[0].Key.Kind != ClaimKind.Figure) return [];
        var sides = group.Select(statement => FigureContrast.Sides(statement, group.FirstOrDefault(one => !one.Key.IsBare)?.Key.Subject ?? "")).ToArray();
        return [.. sides[0].Where(side => Array.TrueForAll(sides, other => other.Contains(side)))];
    }
}
