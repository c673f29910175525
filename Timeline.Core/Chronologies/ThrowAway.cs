using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>Takes a draft away from every list and search. Nothing of it is lost: see <see cref="BringBack"/>.</summary>
/// <remarks>What readers see is refused, with what to do first.</remarks>
public sealed class ThrowAway(SingleWriter writer)
{
    /// <param name="version">The one that the editor saw: nobody throws away what they have not read.</param>
    public Task<Written> EventAsync(long id, long version, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
        await db.Set<TimelineEvent>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } happening ? Written.NotFound
        : happening.PublishedAt is not null ? Refused(ChronologyWords.WithdrawEventFirst)
        : Done(db, cause, happening, version), cancel);

    /// <summary>The chronology with all its events.</summary>
    /// <inheritdoc cref="EventAsync"/>
    public Task<Written> ChronologyAsync(long id, long version, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
        await db.Set<Chronology>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } chronology ? Written.NotFound
        : chronology.PublishedAt is not null ? Refused(ChronologyWords.WithdrawChronologyFirst)
        : Done(db, cause, chronology, version), cancel);

    /// <summary>One version of an article. While an event has passages of it, a draft too, it is its source and stays.</summary>
    /// <inheritdoc cref="EventAsync"/>
    public Task<Written> ArticleAsync(long id, long version, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Article>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } article) return Written.NotFound;
        var reports = await db.Set<Report>().Where(row => row.ArticleId == id).Join(db.Set<TimelineEvent>(), row => row.EventId, row => row.Id, (_, happening) => happening.Title).Order().ToListAsync(cancel);
        return reports.Count > 0 ? Refused(string.Format(CultureInfo.CurrentCulture, ChronologyWords.DetachArticleFirst, string.Join(", ", reports.Select(title => $"“{title}”")))) : Done(db, cause, article, version);
    }, cancel);

    static Written Done<T>(TimelineDb db, Cause cause, T draft, long version) where T : Stored, IRecorded
    {
        if (draft.Version != version) return Written.ChangedMeanwhile;
        db.Add(new ThrownAway { Kind = draft.Root.Kind, Target = draft.Root.Id, At = db.WritesAt, Who = cause.Who });
        return Written.Done;
    }

    static Written Refused(string why) => Written.Refused(new FieldProblem("", why));
}

/// <summary>Undoes that something was thrown away: it stands where it stood, as it was, under its address.</summary>
public sealed class BringBack(SingleWriter writer)
{
    /// <param name="kind">The name of the thing's class, for instance <c>TimelineEvent</c>.</param>
    public Task<Written> RunAsync(string kind, long id, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<ThrownAway>().SingleOrDefaultAsync(row => row.Kind == kind && row.Target == id, cancel) is not { } thrown) return Written.Unchanged;
        db.Remove(thrown);
        return Written.Done;
    }, cancel);
}
