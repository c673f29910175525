using Timeline.Core.Claims.Grouping;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;

namespace Timeline.Core.Claims;

/// <summary>What each witness of a comparison tells by itself: who says what in it, and what its sentences give values for.</summary>
/// <remarks>
/// It hangs on the witness and on who its names are, and on nothing else of the others: a comparison with one witness more takes it over where these are the same.
/// Where only some of the names are of another bearer, it takes over the sentences without them.
/// </remarks>
sealed class WitnessClaims
{
    readonly Dictionary<string, Own> byWitness = new(StringComparer.Ordinal);

    /// <param name="Claims">One for each sentence.</param>
    sealed record Own(Witness Witness, NamedPlaces Names, IReadOnlyList<Attribution> Attributions, IReadOnlyList<ReadClaims> Claims);

    /// <summary>By article id, then in reading order.</summary>
    public IReadOnlyList<Attribution> Attributions { get; }

    /// <summary>By article id, then in reading order.</summary>
    public IReadOnlyList<ReadClaims> Claims { get; }

    /// <param name="before">Of some of the same witnesses, which spares work and changes nothing; null for none.</param>
    public WitnessClaims(IReadOnlyList<Witness> witnesses, NameIndex names, WitnessClaims? before, Action<ComparisonProgress>? progress, CancellationToken cancelled)
    {
        var ordered = witnesses.OrderBy(witness => witness.Id, StringComparer.Ordinal).ToArray();
        var places = ordered.ToDictionary(witness => witness.Id, witness => new NamedPlaces(witness, names), StringComparer.Ordinal);
        var anew = Array.FindAll(ordered, witness => before?.Of(witness) is not { } own || !own.Names.AreThoseOf(places[witness.Id]));
        var said = AttributionFinder.Find(anew, names, cancelled);
        var saidBy = said.ToLookup(attribution => attribution.Article);
        var toldBy = ClaimFinder.Read(anew, names, said, Known, progress, cancelled).ToLookup(read => read.Article);
        foreach (var witness in anew) byWitness[witness.Id] = new Own(witness, places[witness.Id], [.. saidBy[witness.Id]], [.. toldBy[witness.Id]]);
        foreach (var witness in ordered) if (!byWitness.ContainsKey(witness.Id)) byWitness[witness.Id] = before!.byWitness[witness.Id];
        Attributions = [.. ordered.SelectMany(witness => byWitness[witness.Id].Attributions)];
        Claims = [.. ordered.SelectMany(witness => byWitness[witness.Id].Claims)];

        ReadClaims? Known(Witness witness, int place)
        {
            if (before?.Of(witness) is not { } own) return null;
            var read = own.Claims[place];
            return own.Names.AreThoseOf(places[witness.Id], read.Sentence) && Around(own.Attributions, read.Sentence).SequenceEqual(Around(saidBy[witness.Id], read.Sentence)) ? read : null;
        }
    }

    Own? Of(Witness witness) => byWitness.TryGetValue(witness.Id, out var own) && own.Witness.Equals(witness) ? own : null;

    static IEnumerable<Attribution> Around(IEnumerable<Attribution> said, TextSpan sentence) => said.Where(one => one.Span.Overlaps(sentence));
}
