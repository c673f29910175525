using Timeline.Core.Comparison;

namespace Timeline.Core.Claims;

/// <summary>The independent sources of a comparison: a wire family, or an article that stands alone.</summary>
sealed class ClaimSources
{
    readonly Dictionary<string, string> _sources = [];
    readonly Dictionary<string, string> _names = [];
    readonly Dictionary<string, string> _titles;
    readonly HashSet<string> _nameless = [];

    public ClaimSources(IReadOnlyList<Witness> witnesses, IReadOnlyList<WireFamily> families)
    {
        _titles = witnesses.ToDictionary(witness => witness.Id, Title);
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
            if (plain[source] == Title(witness)) _nameless.Add(source);
            _names[source] = plain.Values.Count(name => name == plain[source]) > 1 && plain[source] != Title(witness) ? $"{plain[source]} ({Title(witness)})" : plain[source];
        }
    }

    /// <summary>The source an article belongs to.</summary>
    public string Of(string article) => _sources[article];

    /// <summary>What to call it in a sentence: its agency, else its headline in quotation marks, else its id.</summary>
    public string Name(string source) => _names[source];

    /// <summary>What to call it where it stands for one of its articles: no headline of another says what that one says.</summary>
    public string NameOf(string article) => _nameless.Contains(Of(article)) ? _titles[article] : Name(Of(article));

    /// <summary>What to call one of several articles of one source.</summary>
    public string NameWithin(string article) =>
        $"({_titles[article]})" is var own && (_nameless.Contains(Of(article)) || Name(Of(article)).EndsWith(own, StringComparison.Ordinal)) ? NameOf(article) : $"{Name(Of(article))} {own}";

    static string Title(Witness witness) => witness.Title is { IsEmpty: false } title ? $"“{witness.Text[title].Trim()}”" : witness.Id;
}
