using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Timeline.Core.Chronologies;
using Timeline.Web.Comparison;
using Timeline.Web.Shell;

namespace Timeline.Web.Events;

/// <summary>What a reader has chosen on an event page, all of it in the address.</summary>
/// <param name="Articles">The keys of the articles compared, in the order of the columns; empty: all.</param>
/// <param name="Base">The key of the article that additions and omissions are said against; null: the earliest.</param>
/// <param name="Classes">The letters of the classes shown; null: those shown at first.</param>
/// <param name="Row">The chosen row, from 1.</param>
public sealed record EventState(string Path, IReadOnlyList<string> Articles, string? Base, string? Classes, int? Row)
{
    /// <summary>Twenty sources can be compared at once.</summary>
    public const int MostArticles = 20;

    const string Open = "open";

    /// <summary>Whether the rows that tell nothing new are shown as well.</summary>
    public bool IsUnfolded { get; init; }

    /// <summary>The state as far as it chooses sources, without what only marks the page.</summary>
    public EventState OfSources => this with { Classes = null, Row = null, IsUnfolded = false };

    public ShownClasses Shown => Classes is null ? ShownClasses.AtFirst : ShownClasses.Read(Classes) ?? ShownClasses.AtFirst;

    /// <summary>Reads the address; what it cannot use it leaves to <paramref name="query"/> to say.</summary>
    internal static EventState Read(string path, AddressQuery query, EventView happening)
    {
        var known = happening.Reports.Select(report => report.Key).ToList();
        var expected = string.Format(CultureInfo.CurrentCulture, EventPageWords.ExpectedArticles, string.Join(", ", known));
        var articles = query.Read<string[]>("a", text => Slugs(text) is var slugs && slugs.Any(known.Contains) ? slugs : null, expected) ?? [];
        // A link outlives what it chose: an article that was detached since takes the others with it no more.
        if (articles.Except(known).ToList() is { Count: > 0 } gone) query.Ignore("a", string.Join(',', gone), expected);
        articles = [.. articles.Intersect(known)];
        var shown = articles.Length == 0 ? known : [.. articles];
        return new EventState(
            path,
            articles,
            query.Read("base", text => shown.Contains(text) ? text : null, string.Format(CultureInfo.CurrentCulture, EventPageWords.ExpectedBase, string.Join(", ", shown))),
            query.Read("d", text => ShownClasses.Read(text) is null ? null : text, EventPageWords.ExpectedClasses),
            query.Read("row", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? (object)row : null, EventPageWords.ExpectedRow) as int?)
        {
            IsUnfolded = query.Read("folds", text => text == Open ? text : null, EventPageWords.ExpectedFolds) is not null,
        };
    }

    /// <summary>The state without a row that the comparison does not have; <paramref name="query"/> then says so.</summary>
    internal EventState UpTo(int rows, AddressQuery query)
    {
        if (Row is not { } row || row <= rows) return this;
        query.Ignore("row", row.ToString(CultureInfo.CurrentCulture), string.Format(CultureInfo.CurrentCulture, EventPageWords.ExpectedRowUpTo, rows));
        return this with { Row = null };
    }

    /// <summary>The reports compared, in the order of the columns.</summary>
    public IReadOnlyList<ReportView> Columns(EventView happening) => Articles.Count == 0
        ? ColumnsAtFirst(happening)
        : [.. Articles.Select(key => happening.Reports.First(report => report.Key == key))];

    /// <summary>The reports compared where nobody chose any: the earliest first, and beside it the other copies of its wire story.</summary>
    public static IReadOnlyList<ReportView> ColumnsAtFirst(EventView happening) =>
        [.. happening.Reports.GroupBy(report => report.Article.Story).SelectMany(story => story).Take(MostArticles)];

    /// <summary>The address of this state.</summary>
    public string Address
    {
        get
        {
            var query = new QueryBuilder();
            if (Articles.Count > 0) query.Add("a", string.Join(',', Articles));
            if (Base is not null) query.Add("base", Base);
            if (Classes is not null) query.Add("d", Classes);
            if (IsUnfolded) query.Add("folds", Open);
            if (Row is { } row) query.Add("row", row.ToString(CultureInfo.InvariantCulture));
            // Commas between slugs are no danger in a query, and an address is read by people.
            return Language.Keep(Path + query.ToQueryString().ToString().Replace("%2C", ",", StringComparison.Ordinal));
        }
    }

    static string[] Slugs(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToArray() is { Length: <= MostArticles } slugs ? slugs : [];
}
