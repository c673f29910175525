using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Chronologies;

/// <summary>One version of an article, as far as its display policy shows it to the one who asks.</summary>
/// <param name="Text">Blank where it is not shown; all offsets are true.</param>
/// <param name="Body">What is shown of the story, in order, each stretch within one paragraph.</param>
/// <param name="IsWhole">Whether nothing is kept back.</param>
/// <param name="Paragraphs">All of the story, shown or not.</param>
/// <param name="Dropped">What was recognised as not the story, shown or not.</param>
/// <param name="Hash">Of the text as it is kept, not as it is shown.</param>
/// <param name="KeptAt">Since when this version is kept, UTC.</param>
/// <param name="Reports">The events it reports, by date, with the passages on each.</param>
/// <param name="Family">The latest versions of the other articles of the same wire story.</param>
/// <param name="Versions">The numbers of all its versions, from the first.</param>
public sealed record ArticleView(
    ArticleCard Article, SourceText Text, TextSpan? Title, bool IsWhole, IReadOnlyList<TextSpan> Body, IReadOnlyList<TextSpan> Paragraphs, IReadOnlyList<DroppedSpan> Dropped,
    IReadOnlyList<StoredEvidence> Evidence, string Hash, DateTime KeptAt, IReadOnlyList<ArticleReport> Reports, IReadOnlyList<FamilyMember> Family, IReadOnlyList<int> Versions);

public sealed record ArticleReport(EventName Event, IReadOnlyList<PassageView> Passages);

/// <param name="Shared">The first event that both report, on whose page the two can be compared; null where there is none.</param>
public sealed record FamilyMember(ArticleCard Article, EventName? Shared);

/// <summary>One article with its passages by event.</summary>
public sealed class ReadArticle(TimelineDbs dbs)
{
    /// <param name="number">The version; null for the latest.</param>
    /// <returns>Null where there is none, or none for these eyes.</returns>
    public async Task<ArticleView?> RunAsync(string outlet, string slug, int? number = null, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        await using var db = dbs.For(sight);
        var versions = await db.Set<Article>().Where(row => row.Slug == slug && row.Outlet.Slug == outlet).OrderBy(row => row.Number).Select(row => row.Number).ToListAsync(cancel);
        var wanted = number ?? versions.LastOrDefault();
        if (!versions.Contains(wanted)) return null;

        var found = db.Set<Article>().Where(row => row.Slug == slug && row.Number == wanted);
        var (article, card) = (await found.SingleAsync(cancel), await found.Select(ArticleCard.Of).SingleAsync(cancel));
        var reports = await ReportsAsync(db, article.Id, cancel);
        var family = article.Family is null ? [] : await FamilyAsync(db, article, reports, cancel);
        var isWhole = sight == Sight.Editors || article.Display == DisplayPolicy.Full;
        var text = isWhole ? PublicText.Whole(article) : PublicText.Of(article, reports.SelectMany(report => report.Passages).Select(passage => passage.Span));
        return new ArticleView(card, text.Text, article.TitleSpan, isWhole, text.Visible, article.Body, article.Dropped, article.Evidence, article.Hash, article.CreatedAt, reports,
            family, versions);
    }

    static async Task<List<FamilyMember>> FamilyAsync(TimelineDb db, Article article, List<ArticleReport> reports, CancellationToken cancel)
    {
        var versions = await db.Set<Article>().Where(row => row.Family == article.Family && row.Slug != article.Slug).Select(ArticleCard.Of).ToListAsync(cancel);
        var members = versions.GroupBy(one => one.Slug).Select(one => one.MaxBy(version => version.Number)!).OrderBy(one => one.Slug, StringComparer.Ordinal).ToList();
        var ids = members.Select(member => member.Id).ToList();
        var theirs = await (
            from report in db.Set<Report>()
            where ids.Contains(report.ArticleId)
            join happening in db.Set<TimelineEvent>() on report.EventId equals happening.Id
            join chronology in db.Set<Chronology>() on happening.ChronologyId equals chronology.Id
            select new { report.ArticleId, Chronology = chronology.Slug, happening.Slug }).ToListAsync(cancel);
        return
        [
            .. members.Select(member => new FamilyMember(member, reports.Select(report => report.Event)
                .FirstOrDefault(own => theirs.Any(other => other.ArticleId == member.Id && other.Chronology == own.Chronology && other.Slug == own.Slug)))),
        ];
    }

    static async Task<List<ArticleReport>> ReportsAsync(TimelineDb db, long articleId, CancellationToken cancel)
    {
        var events = await (
            from report in db.Set<Report>()
            where report.ArticleId == articleId
            join happening in db.Set<TimelineEvent>() on report.EventId equals happening.Id
            join chronology in db.Set<Chronology>() on happening.ChronologyId equals chronology.Id
            orderby happening.DateEarliest ?? long.MinValue, happening.DateLatest ?? long.MaxValue, happening.Id
            select new { happening.Id, Chronology = chronology.Slug, happening.Slug, happening.Title, happening.DateEdtf }).ToListAsync(cancel);
        var passages = (await db.Set<Passage>().Where(row => row.ArticleId == articleId).OrderBy(row => row.Start).ToListAsync(cancel)).ToLookup(row => row.EventId);
        return
        [
            .. events.Select(row => new ArticleReport(
                new EventName(row.Chronology, row.Slug, row.Title, StoredDate.Read(row.DateEdtf)), [.. passages[row.Id].Select(passage => new PassageView(passage.Id, passage.Span))])),
        ];
    }
}
