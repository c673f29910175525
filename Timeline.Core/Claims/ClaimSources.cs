using System.Globalization;
using Timeline.Core.Comparison;
using Timeline.Core.Dates;

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
        _titles = ToldApart(witnesses);
        foreach (var witness in witnesses) _sources[witness.Id] = witness.Id;
        foreach (var family in families)
            foreach (var member in family.Members) _sources[member] = family.Members[0];
        var first = witnesses.OrderBy(witness => witness.Id, StringComparer.Ordinal).DistinctBy(witness => _sources[witness.Id]).ToArray();
        var agencies = families.ToDictionary(family => family.Members[0], family => family.Agency);
        var plain = first.ToDictionary(witness => _sources[witness.Id], witness => agencies.GetValueOrDefault(_sources[witness.Id]) ?? witness.Agency ?? _titles[witness.Id]);
        // Two stories of one agency are told apart by their headlines.
        foreach (var witness in first)
        {
            var source = _sources[witness.Id];
            if (plain[source] == _titles[witness.Id]) _nameless.Add(source);
            _names[source] = plain.Values.Count(name => name == plain[source]) > 1 && plain[source] != _titles[witness.Id] ? $"{plain[source]} ({_titles[witness.Id]})" : plain[source];
        }
    }

    /// <summary>The source an article belongs to.</summary>
    public string Of(string article) => _sources[article];

    /// <summary>What to call it in a sentence: its agency, else its headline in quotation marks, with the day or a number where another has the same.</summary>
    public string Name(string source) => _names[source];

    /// <summary>What to call it where it stands for one of its articles: no headline of another says what that one says.</summary>
    public string NameOf(string article) => _nameless.Contains(Of(article)) ? _titles[article] : Name(Of(article));

    /// <summary>What to call one of several articles of one source.</summary>
    public string NameWithin(string article) =>
        $"({_titles[article]})" is var own && (_nameless.Contains(Of(article)) || Name(Of(article)).EndsWith(own, StringComparison.Ordinal)) ? NameOf(article) : $"{Name(Of(article))} {own}";

    static Dictionary<string, string> ToldApart(IReadOnlyList<Witness> witnesses)
    {
        var titles = new Dictionary<string, string>();
        // By their ids, so that the order in which they came makes no difference.
        foreach (var same in witnesses.OrderBy(witness => witness.Id, StringComparer.Ordinal).GroupBy(Title))
        {
            var days = same.Select(Day).ToList();
            var byDay = days.TrueForAll(day => day is not null) && days.Distinct().Count() == days.Count;
            foreach (var (at, witness) in same.Index())
                titles[witness.Id] = days.Count == 1 ? same.Key : byDay ? Say(ClaimWords.SourceOfDay, same.Key, days[at]!) : Say(ClaimWords.SourceNumbered, same.Key, at + 1);
        }
        return titles;
    }

    static string Title(Witness witness) => witness.Title is { IsEmpty: false } title ? $"“{witness.Text[title].Trim()}”" : ClaimWords.SourceUntitled;

    static string? Day(Witness witness) => witness.Published is { } edtf && EdtfDate.Read(edtf).Date is { } date ? DateWords.WriteShort(date, CultureInfo.InvariantCulture) : null;

    static string Say(string format, params object[] words) => string.Format(CultureInfo.InvariantCulture, format, words);
}
