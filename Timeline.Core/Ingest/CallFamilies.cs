using System.Globalization;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Ingest;

/// <summary>The wire families among the articles of one call.</summary>
sealed class CallFamilies
{
    // The words of a sentence are cut a little otherwise there: a number of two words is one.
    const int FewestInCommon = WireFamilies.LeastShingles / 2;

    readonly Dictionary<string, (WireFamily Family, List<ReadArticle> Members)> byArticle = [];

    public static CallFamilies Of(IReadOnlyList<ReadArticle> articles, CancellationToken cancel = default)
    {
        // The same text given twice is one witness, not a family.
        var distinct = articles.GroupBy(article => article.Id).ToDictionary(same => same.Key, same => same.OrderBy(article => article.Text.File, StringComparer.Ordinal).First());
        // A family has two members at least: who comes alone need not be read for it.
        if (distinct.Count < 2) return new CallFamilies();
        var near = Near([.. distinct.Values], cancel);
        if (near.Count < 2) return new CallFamilies();
        var witnesses = InParallel.Map([.. near.OrderBy(article => article.Id, StringComparer.Ordinal)], article =>
        {
            var witness = WitnessOf(article);
            witness.Reading.ReadFigures();
            return witness;
        }, cancel);
        var lexicon = new TokenLexicon();
        var readings = new List<WitnessReading>(witnesses.Length);
        foreach (var witness in witnesses)
        {
            cancel.ThrowIfCancellationRequested();
            readings.Add(WitnessReading.Read(witness, names: [], lexicon));
        }

        var families = new CallFamilies();
        foreach (var family in WireFamilies.Of(readings))
        {
            var members = family.Members.Select(member => distinct[member]).OrderBy(article => article.Text.File, StringComparer.Ordinal).ToList();
            foreach (var member in family.Members) families.byArticle[member] = (family, members);
        }

        return families;
    }

    /// <summary>Those that share any wording with another: most of a great import share none, and need not be read for it.</summary>
    static List<ReadArticle> Near(List<ReadArticle> articles, CancellationToken cancel)
    {
        var shingles = InParallel.Map(articles, article => TextFingerprints.Shingles(article.Text.Text, article.Page.Open.Select(piece => piece.Span)), cancel);
        var owners = new Dictionary<ulong, int>();
        var common = new int[articles.Count];
        for (var at = 0; at < articles.Count; at++)
            foreach (var shingle in shingles[at])
            {
                if (!owners.TryAdd(shingle, at))
                {
                    common[at]++;
                    common[owners[shingle]]++;
                }
            }
        return [.. articles.Where((article, at) => common[at] >= FewestInCommon || shingles[at].Count < FewestInCommon)];
    }

    /// <summary>The family's name: its least member's hash, cut to what tells families apart; null for an article that stands alone.</summary>
    public string? NameFor(ReadArticle article) => byArticle.TryGetValue(article.Id, out var found) ? NameOf(found.Family.Members[0]) : null;

    /// <param name="hash">Of its least member.</param>
    public static string NameOf(string hash) => $"wire-{hash[..12]}";

    /// <summary>The other articles of the family, by file; none for one that stands alone.</summary>
    public IEnumerable<ReadArticle> SistersOf(ReadArticle article) => byArticle.TryGetValue(article.Id, out var found) ? found.Members.Where(member => member.Id != article.Id) : [];

    public Evidence? EvidenceFor(ReadArticle article)
    {
        var sisters = SistersOf(article).Select(sister => sister.Text.File).ToList();
        if (sisters.Count == 0) return null;
        return new Evidence(Fields.Family, "shared-copy", string.Format(CultureInfo.CurrentCulture, IngestWords.FamilyShares, string.Join(", ", sisters))) { InFile = sisters[0] };
    }

    /// <summary>The agency that the first of its sisters to name one names.</summary>
    public Finding.Value? AgencyOf(ReadArticle article) =>
        SistersOf(article).FirstOrDefault(sister => sister.Page[Fields.Agency] is not null) is { } sister
            ? new Finding.Value(
                sister.Page[Fields.Agency]!,
                new Evidence(Fields.Agency, "family", string.Format(CultureInfo.CurrentCulture, IngestWords.AgencyOfFamily, sister.Text.File)) { InFile = sister.Text.File })
            : null;

    static Witness WitnessOf(ReadArticle article) =>
        new(article.Id, article.Text.Text, article.Page.Place(Fields.Title), [.. article.Page.Open.Select(piece => piece.Span)]) { Agency = article.Page[Fields.Agency] };
}
