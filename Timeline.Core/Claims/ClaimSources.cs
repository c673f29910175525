using Timeline.Core.Comparison;

namespace Timeline.Core.Claims;

/// <summary>The independent sources of a comparison: a wire family, or an article that stands alone.</summary>
sealed class ClaimSources
{
    readonly Dictionary<string, string> _sources = [];
    readonly Dictionary<string, string> _names = [];

    public ClaimSources(IReadOnlyList<Witness> witnesses, IReadOnlyList<WireFamily> families)
    {
        foreach (var witness in witnesses) _sources[witness.Id] = witness.Id;
        foreach (var family in families)
            foreach (var member in family.Members) _sources[member] = family.Members[0];
        var first = witnesses.OrderBy(witness => witness.Id, StringComparer.Ordinal).DistinctBy(witness => _sources[witness.Id]).ToArray();
        var agencies = families.ToDictionary(family => family.Members[0], family => family.Agency);
        var plain = first.ToDictionary(witness => _sources[witness.Id], witness => agencies.GetValueOrDefault(_sources[witness.Id]) ?? witness.Agency ?? Title(witness));
        // Two stories of one agency are told apart by their headlines.
        foreach (var witness in first)
        {
            var source = _sources[witness.Id];
            _names[source] = plain.Values.Count(name => name == plain[source]) > 1 && plain[source] != Title(witness) ? $"{plain[source]} ({Title(witness)})" : plain[source];
        }
    }

    /// <summary>The source an article belongs to.</summary>
    public string Of(string article) => _sources[article];

    /// <summary>What to call it in a sentence: its agency, else its headline in quotation marks, else its id.</summary>
    public string Name(string source) => _names[source];

    static string Title(Witness witness) => witness.Title is { IsEmpty: false } title ? $"“{witness.Text[title].Trim()}”" : witness.Id;
}
