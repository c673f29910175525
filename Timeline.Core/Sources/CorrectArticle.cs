using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Ingest;
using Timeline.Core.Storage;

namespace Timeline.Core.Sources;

/// <summary>Writes what an editor knows better than the reader of articles: fields, and which parts are the story. The text itself is never changed.</summary>
/// <remarks>What is corrected says so in the evidence, above what was recognised, which stays.</remarks>
public sealed class CorrectArticle(SingleWriter writer)
{
    /// <summary>The kind of evidence that a correction leaves.</summary>
    public const string Corrected = "corrected";

    /// <param name="version">The one that the editor saw.</param>
    /// <param name="cause">Its reason is the editor's own words and stands in the evidence.</param>
    public Task<Written> RunAsync(long id, long version, TypedArticle typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Article>().Include(row => row.Outlet).Include(row => row.Agency).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } article) return Written.NotFound;
        if (article.Version != version) return Written.ChangedMeanwhile;
        var before = TypedArticle.Of(article);
        var reading = CorrectionReading.Of(typed, before);
        if (reading.Problems.Count > 0) return Written.Refused(reading.Problems);
        if (reading.Fields.Count == 0) return Written.Unchanged;

        await ApplyAsync(db, article, typed, reading, cancel);
        var corrections = reading.Fields.Select(field => new StoredEvidence(field.Name, Corrected, Sentence(field, cause)));
        article.Evidence = [.. corrections, .. article.Evidence.Where(clue => clue.Kind != Corrected || !reading.Fields.Any(field => field.Name == clue.Field))];
        return Written.Done;
    }, cancel);

    static async Task ApplyAsync(TimelineDb db, Article article, TypedArticle typed, CorrectionReading reading, CancellationToken cancel)
    {
        var names = new SourceNames(db);
        if (reading.Has(Fields.Outlet))
        {
            // An address holds the outlet, and one slug is one article: its versions move together.
            var outlet = await names.OutletAsync(typed.Outlet, cancel);
            foreach (var one in await db.Set<Article>().WithThrownAway().Where(row => row.Slug == article.Slug).ToListAsync(cancel)) one.Outlet = outlet;
        }
        if (reading.Has(Fields.Agency)) article.Agency = await names.AgencyAsync(typed.Agency, cancel);
        if (reading.Has(Fields.Published)) article.Published = reading.Published is { } date ? StoredDate.Of(date) : default(StoredDate?);
        article.Byline = Optional(typed.Byline);
        article.Dateline = Optional(typed.Dateline);
        article.Language = typed.Language.Trim();
        article.CanonicalAddress = Optional(typed.Address);
        article.Display = typed.Display;
        var sorted = typed.Parts.ToDictionary(part => part.Span, part => part.Reason);
        var before = TypedArticle.PartsOf(article);
        var headline = CorrectedHeadline.Of(article, typed.Title.Trim(), before, [.. before.Select(part => sorted.TryGetValue(part.Span, out var reason) ? part with { Reason = reason } : part)]);
        article.Title = headline.Title;
        article.TitleSpan = headline.Span;
        var parts = headline.Parts;
        article.Body = [.. parts.Where(part => part.Reason is null).Select(part => part.Span)];
        article.Dropped = [.. parts.Where(part => part.Reason is not null).Select(part => new DroppedSpan(part.Reason!, part.Span))];
    }

    static string Sentence(CorrectedField field, Cause cause) => string.Format(
        CultureInfo.CurrentCulture, field.Before.Length == 0 ? ArticleWords.CorrectedFromNothing : ArticleWords.CorrectedFrom, cause.Who, field.Before, cause.Why);

    static string? Optional(string typed) => typed.Trim() is { Length: > 0 } said ? said : null;
}
