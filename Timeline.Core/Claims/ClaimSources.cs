using System.Globalization;
using Timeline.Core.Comparison;
using Timeline.Core.Dates;

namespace Timeline.Core.Claims;

/// <summary>The independent sources of a comparison: a wire family, or an article that stands alone, in all its versions.</summary>
sealed class ClaimSources
{
    const int MostOfTitle = 6;

    readonly Dictionary<string, string> _sources = [];
    readonly Dictionary<string, string> _agencies = [];
    readonly Dictionary<string, string> _names = [];
    readonly Dictionary<string, string> _articles, _titles, _outlets;
    readonly HashSet<string> _families;
    readonly Dictionary<string, (string? Article, int Number)> _versions = [];

    public ClaimSources(IReadOnlyList<Witness> witnesses, IReadOnlyList<WireFamily> families)
    {
        var titles = _titles = ToldApart(witnesses);
        _outlets = witnesses.Where(witness => witness.Outlet is not null).ToDictionary(witness => witness.Id, witness => witness.Outlet!);
        var versions = witnesses.OrderBy(witness => witness.Id, StringComparer.Ordinal).ToLookup(witness => witness.Article ?? witness.Id);
        var outlets = versions.Select(article => article.First().Outlet).OfType<string>().CountBy(outlet => outlet).ToDictionary();
        _articles = witnesses.ToDictionary(witness => witness.Id, witness => witness.Outlet is not { } outlet ? titles[witness.Id] : outlets[outlet] == 1 ? outlet : $"{outlet} ({titles[witness.Id]})");
        foreach (var witness in witnesses) _sources[witness.Id] = versions[witness.Article ?? witness.Id].First().Id;
        foreach (var witness in versions.Where(article => article.Count() > 1).SelectMany(article => article)) _versions[witness.Id] = (witness.Article, witness.Version);
        foreach (var family in families)
            foreach (var member in family.Members) _sources[member] = family.Members[0];
        // What is known of one version holds for the others: each of a family is of it with all of its own.
        foreach (var witness in witnesses)
            if (versions[witness.Article ?? witness.Id].FirstOrDefault(version => _sources[version.Id] is var source && families.Any(family => family.Members[0] == source)) is { } known) _sources[witness.Id] = _sources[known.Id];
        _families = [.. families.Select(family => family.Members[0])];
        var first = witnesses.OrderBy(witness => witness.Id, StringComparer.Ordinal).DistinctBy(witness => _sources[witness.Id]).ToArray();
        var ofFamilies = families.ToDictionary(family => family.Members[0], family => family.Agency);
        foreach (var witness in first)
            if ((ofFamilies.GetValueOrDefault(_sources[witness.Id]) ?? witness.Agency) is { } agency) _agencies[_sources[witness.Id]] = agency;
        // Two stories of one agency are told apart by who printed them.
        foreach (var witness in first)
        {
            var source = _sources[witness.Id];
            _names[source] = _agencies.GetValueOrDefault(source) is not { } agency ? _articles[witness.Id]
                : _agencies.Values.Count(name => name == agency) == 1 ? agency
                : $"{agency} ({Inside(agency, witness.Id)})";
        }
    }

    /// <summary>The source an article belongs to.</summary>
    public string Of(string article) => _sources[article];

    /// <summary>Whose article it is; null where that is not known.</summary>
    public string? OutletOf(string article) => _outlets.GetValueOrDefault(article);

    /// <summary>Whether it is several articles that carry one wire story.</summary>
    public bool IsFamily(string source) => _families.Contains(source);

    /// <summary>Which version of its article it is; 0 where no other is compared.</summary>
    public int VersionOf(string article) => _versions.GetValueOrDefault(article).Number;

    /// <summary>What all versions of it have in common; itself where no other is compared.</summary>
    public string ArticleOf(string article) => _versions.GetValueOrDefault(article).Article ?? article;

    /// <summary>Whether both are one article, as its outlet had it at two times.</summary>
    public bool AreVersions(string one, string other) => one != other && _versions.GetValueOrDefault(one).Article is { } article && article == _versions.GetValueOrDefault(other).Article;

    /// <summary>What to call it in a sentence: its agency, else its outlet, else its headline in quotation marks, with the headline, the day or a number where another has the same.</summary>
    public string Name(string source) => _names[source];

    /// <summary>What to call it where it stands for one of its articles: no other of them says what that one says.</summary>
    public string NameOf(string article) => _agencies.ContainsKey(Of(article)) ? Name(Of(article)) : _articles[article];

    /// <summary>What to call one of several articles of one source: its outlet, which may say what the agency does not; without one its agency, with the headline.</summary>
    public string NameWithin(string article) => _agencies.GetValueOrDefault(Of(article)) is { } agency && _outlets.GetValueOrDefault(article) is var outlet && (outlet is null || outlet == agency) && agency != _articles[article] ? $"{agency} ({Inside(agency, article)})" : _articles[article];

    /// <summary>What to call an article behind the name of its agency, in brackets: its outlet, and its headline where that has another, with no brackets in them.</summary>
    string Inside(string agency, string article) => _outlets.GetValueOrDefault(article) is not { } outlet || outlet == agency ? _titles[article] : _articles[article] == outlet ? outlet : $"{outlet}, {_titles[article]}";

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

    /// <summary>As many words as tell it in a sentence.</summary>
    static string Title(Witness witness)
    {
        if (witness.Title is not { IsEmpty: false } title) return ClaimWords.SourceUntitled;
        var words = witness.Text[title].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return $"“{string.Join(' ', words.Take(MostOfTitle))}{(words.Length > MostOfTitle ? " …" : "")}”";
    }

    static string? Day(Witness witness) => witness.PublishedDate is { } date ? DateWords.WriteShort(date, CultureInfo.InvariantCulture) : null;

    static string Say(string format, params object[] words) => string.Format(CultureInfo.InvariantCulture, format, words);
}
