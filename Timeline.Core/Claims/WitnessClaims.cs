using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>What each witness of a comparison tells by itself: who says what in it, and what its sentences give values for.</summary>
/// <remarks>It hangs on the witness and on who its names are, and on nothing else of the others: a comparison with one witness more takes it over where these are the same.</remarks>
sealed class WitnessClaims
{
    readonly Dictionary<string, Own> byWitness = new(StringComparer.Ordinal);

    /// <param name="Names">Where its names begin, each with the bearer that the comparison found.</param>
    sealed record Own(Witness Witness, NamedPlace[] Names, IReadOnlyList<Attribution> Attributions, IReadOnlyList<ReadClaims> Claims);

    /// <param name="Bearer">The place of the bearer among those of the article, in the order of their keys: two of one name and kind are two.</param>
    readonly record struct NamedPlace(NameMention Mention, string Canonical, NameKind Kind, int Bearer);

    /// <summary>By article id, then in reading order.</summary>
    public IReadOnlyList<Attribution> Attributions { get; }

    /// <summary>By article id, then in reading order.</summary>
    public IReadOnlyList<ReadClaims> Claims { get; }

    /// <param name="before">Of some of the same witnesses, which spares work and changes nothing; null for none.</param>
    public WitnessClaims(IReadOnlyList<Witness> witnesses, NameIndex names, WitnessClaims? before, Action<ComparisonProgress>? progress, CancellationToken cancelled)
    {
        var ordered = witnesses.OrderBy(witness => witness.Id, StringComparer.Ordinal).ToArray();
        var places = ordered.ToDictionary(witness => witness.Id, witness => Places(witness, names), StringComparer.Ordinal);
        var anew = Array.FindAll(ordered, witness => before is null || !before.byWitness.TryGetValue(witness.Id, out var own) || !own.Witness.Equals(witness) || !own.Names.AsSpan().SequenceEqual(places[witness.Id]));
        var said = AttributionFinder.Find(anew, names, cancelled);
        var (saidBy, toldBy) = (said.ToLookup(attribution => attribution.Article), ClaimFinder.Read(anew, names, said, progress, cancelled).ToLookup(read => read.Article));
        foreach (var witness in anew) byWitness[witness.Id] = new Own(witness, places[witness.Id], [.. saidBy[witness.Id]], [.. toldBy[witness.Id]]);
        foreach (var witness in ordered) if (!byWitness.ContainsKey(witness.Id)) byWitness[witness.Id] = before!.byWitness[witness.Id];
        Attributions = [.. ordered.SelectMany(witness => byWitness[witness.Id].Attributions)];
        Claims = [.. ordered.SelectMany(witness => byWitness[witness.Id].Claims)];
    }

    static NamedPlace[] Places(Witness witness, NameIndex names)
    {
        var own = names.In(witness.Id);
        var places = new NamedPlace[own.Count];
        for (int at = 0, bearer = -1; at < own.Count; at++)
        {
            if (at == 0 || own[at].Group != own[at - 1].Group) bearer++;
            var group = names.Groups[own[at].Group];
            places[at] = new NamedPlace(own[at].Mention, group.Canonical, group.Kind, bearer);
        }
        return places;
    }
}
