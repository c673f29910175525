using System.Linq.Expressions;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>What of the published and the unpublished a reader sees, all of it: a published chronology, in it the published events, and what hangs on those.</summary>
sealed class ReadersSee :
    IReadersSee<Chronology>, IReadersSee<TimelineEvent>, IReadersSee<RejectedSuggestion>, IReadersSee<Article>, IReadersSee<ArticleFingerprint>, IReadersSee<Outlet>, IReadersSee<Revision>, IReadersSee<ThrownAway>
{
    Expression<Func<Chronology, bool>> IReadersSee<Chronology>.Rule(TimelineDb db) => chronology => chronology.PublishedAt != null;

    Expression<Func<TimelineEvent, bool>> IReadersSee<TimelineEvent>.Rule(TimelineDb db) => happening => happening.PublishedAt != null;

    // What a desk turned down is its own affair.
    Expression<Func<RejectedSuggestion, bool>> IReadersSee<RejectedSuggestion>.Rule(TimelineDb db) => suggestion => false;

    Expression<Func<Article, bool>> IReadersSee<Article>.Rule(TimelineDb db) => article => db.Set<Report>().Any(one => one.ArticleId == article.Id);

    // Hashes of words that a display policy may hide.
    Expression<Func<ArticleFingerprint, bool>> IReadersSee<ArticleFingerprint>.Rule(TimelineDb db) => fingerprint => false;

    Expression<Func<Outlet, bool>> IReadersSee<Outlet>.Rule(TimelineDb db) => outlet => db.Set<Article>().Any(one => one.OutletId == outlet.Id);

    // What was written before an event, or its chronology, was published was a draft, and stays one.
    Expression<Func<Revision, bool>> IReadersSee<Revision>.Rule(TimelineDb db) => revision =>
        revision.RootKind == nameof(TimelineEvent) && db.Set<TimelineEvent>().Any(one => one.Id == revision.RootId && revision.At >= one.PublishedAt
            && db.Set<Chronology>().Any(parent => parent.Id == one.ChronologyId && revision.At >= parent.PublishedAt));

    // Only drafts are thrown away, and of those readers see none.
    Expression<Func<ThrownAway, bool>> IReadersSee<ThrownAway>.Rule(TimelineDb db) => thrown => false;
}
