using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Dates;
using Timeline.Core.History;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Articles: what editors correct of one. Its text never changes.</summary>
sealed class RestorableArticle : IRestorable
{
    public string Kind => nameof(Article);

    public async Task<IReadOnlyList<IReadOnlyList<PastField>>> DescribeAsync(TimelineDb db, IReadOnlyList<PastRows> states, CancellationToken cancel)
    {
        var past = states.Select(Row).ToList();
        var (outletIds, agencyIds) = (past.Select(row => row.OutletId).Distinct().ToArray(), past.Select(row => row.AgencyId).OfType<long>().Distinct().ToArray());
        var outlets = await db.Set<Outlet>().Where(row => outletIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancel);
        var agencies = await db.Set<Agency>().Where(row => agencyIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancel);
        return [.. past.Zip(states, (row, state) => PastField.NotEmpty(
            (ArticleWords.FieldState, state.IsThrownAway ? HistoryWords.ThrownAway : null),
            (ArticleWords.FieldVersion, $"{row.Slug} · {row.Number}"),
            (ArticleWords.FieldTitle, row.Title),
            (ArticleWords.FieldOutlet, outlets[row.OutletId]),
            (ArticleWords.FieldAgency, row.AgencyId is { } agency ? agencies[agency] : null),
            (ArticleWords.FieldByline, row.Byline),
            (ArticleWords.FieldDateline, row.Dateline),
            (ArticleWords.FieldPublished, StoredDate.Read(row.PublishedEdtf) is { } date ? DateWords.WriteShort(date, CultureInfo.CurrentUICulture) : null),
            (ArticleWords.FieldLanguage, row.Language),
            (ArticleWords.FieldAddress, row.CanonicalAddress),
            (ArticleWords.FieldDisplay, DisplayPolicies.InWords(row.Display)),
            (ArticleWords.FieldParts, string.Join('\n', Parts(row)))))];
    }

    public async Task<Written> RestoreAsync(TimelineDb db, long id, long version, PastRows past, CancellationToken cancel)
    {
        var article = await db.Set<Article>().SingleOrDefaultAsync(row => row.Id == id, cancel);
        // Where it was parted from an article, its place there may be another's by now.
        var (slug, number) = (Row(past).Slug, Row(past).Number);
        string[] place = await db.Set<Article>().WithThrownAway().AnyAsync(row => row.Slug == slug && row.Number == number && row.Id != id, cancel) ? [] : [nameof(Article.Slug), nameof(Article.Number)];
        var written = past.Restore(db, article, version,
        [
            .. place,
            nameof(Article.Title), nameof(Article.TitleSpan), nameof(Article.OutletId), nameof(Article.AgencyId), nameof(Article.Byline), nameof(Article.Dateline), nameof(Article.Language),
            nameof(Article.PublishedEdtf), nameof(Article.PublishedEarliest), nameof(Article.PublishedLatest), nameof(Article.CanonicalAddress), nameof(Article.Display),
            nameof(Article.Body), nameof(Article.Dropped), nameof(Article.Evidence),
        ]);
        if (!written.Holds) return written;
        // An address holds the outlet, and one slug is one article: its versions move together.
        foreach (var other in await db.Set<Article>().WithThrownAway().Where(row => row.Slug == article!.Slug && row.Id != id).ToListAsync(cancel))
            db.Entry(other).Property(row => row.OutletId).CurrentValue = Row(past).OutletId;
        return written;
    }

    static PastArticleRow Row(PastRows state) => state.Of<PastArticleRow>(nameof(Article)).Single();

    /// <summary>What is not the story, by place and reason; the rest is.</summary>
    static IEnumerable<string> Parts(PastArticleRow row) => row.Dropped.OrderBy(part => part.Span).Select(part => $"{part.Span.Start}–{part.Span.End} {part.Reason}");

    sealed record PastArticleRow(
        string Slug, int Number, string Title, long OutletId, long? AgencyId, string? Byline, string? Dateline, string Language, string? PublishedEdtf, string? CanonicalAddress, DisplayPolicy Display, IReadOnlyList<DroppedSpan> Dropped);
}
