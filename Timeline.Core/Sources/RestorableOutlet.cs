using Microsoft.EntityFrameworkCore;
using Timeline.Core.History;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

sealed class RestorableOutlet : IRestorable
{
    public string Kind => nameof(Outlet);

    public Task<IReadOnlyList<IReadOnlyList<PastField>>> DescribeAsync(TimelineDb db, IReadOnlyList<PastRows> states, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<IReadOnlyList<PastField>>>([.. states.Select(state => state.Of<PastOutletRow>(Kind).Single()).Select(row => PastField.NotEmpty(
            (ArticleWords.FieldName, row.Name), (ArticleWords.FieldCountry, row.Country), (ArticleWords.FieldDisplayByDefault, DisplayPolicies.InWords(row.DisplayByDefault)), (ArticleWords.FieldHouseStyle, row.HouseStyle),
            (ArticleWords.FieldNumbers, TypedRules.Of(row.Rules).Numbers), (ArticleWords.FieldLines, TypedRules.Of(row.Rules).Lines), (ArticleWords.FieldNames, TypedRules.Of(row.Rules).Names)))]);

    public async Task<Written> RestoreAsync(TimelineDb db, long id, long version, PastRows past, CancellationToken cancel) =>
        past.Restore(db, await db.Set<Outlet>().SingleOrDefaultAsync(row => row.Id == id, cancel), version,
            nameof(Outlet.Name), nameof(Outlet.Country), nameof(Outlet.DisplayByDefault), nameof(Outlet.HouseStyle), nameof(Outlet.Rules));

    sealed record PastOutletRow(string Name, string? Country, DisplayPolicy DisplayByDefault, string? HouseStyle, OutletRules? Rules);
}

/// <summary>Display policies in words, in the language of the interface.</summary>
public static class DisplayPolicies
{
    public static string InWords(DisplayPolicy policy) => policy switch
    {
        DisplayPolicy.Full => ArticleWords.DisplayFull,
        DisplayPolicy.Excerpts => ArticleWords.DisplayExcerpts,
        _ => ArticleWords.DisplayReferenceOnly,
    };
}
