using System.Linq.Expressions;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>What of the published and the unpublished a reader sees, all of it: a published chronology, in it the published events, and what hangs on those.</summary>
sealed class ReadersSee :
    IReadersSee<Chronology>, IReadersSee<TimelineEvent>, IReadersSee<EventActor>, IReadersSee<ControlChange>, IReadersSee<Report>, IReadersSee<Passage>,
    IReadersSee<CuratedClaim>, IReadersSee<RejectedClaim>, IReadersSee<RejectedSuggestion>, IReadersSee<Correction>, IReadersSee<Article>, IReadersSee<ArticleFingerprint>, IReadersSee<Outlet>, IReadersSee<Revision>
{
    Expression<Func<Chronology, bool>> IReadersSee<Chronology>.Rule(TimelineDb db) => chronology => chronology.PublishedAt != null;

    Expression<Func<TimelineEvent, bool>> IReadersSee<TimelineEvent>.Rule(TimelineDb db) =>
        happening => happening.PublishedAt != null && db.Set<Chronology>().Any(one => one.Id == happening.ChronologyId);

    Expression<Func<EventActor, bool>> IReadersSee<EventActor>.Rule(TimelineDb db) => part => db.Set<TimelineEvent>().Any(one => one.Id == part.EventId);

    Expression<Func<ControlChange, bool>> IReadersSee<ControlChange>.Rule(TimelineDb db) => change => db.Set<TimelineEvent>().Any(one => one.Id == change.EventId);

    Expression<Func<Report, bool>> IReadersSee<Report>.Rule(TimelineDb db) => report => db.Set<TimelineEvent>().Any(one => one.Id == report.EventId);

    Expression<Func<Passage, bool>> IReadersSee<Passage>.Rule(TimelineDb db) => passage => db.Set<TimelineEvent>().Any(one => one.Id == passage.EventId);

    Expression<Func<CuratedClaim, bool>> IReadersSee<CuratedClaim>.Rule(TimelineDb db) => claim => db.Set<TimelineEvent>().Any(one => one.Id == claim.EventId);

    Expression<Func<RejectedClaim, bool>> IReadersSee<RejectedClaim>.Rule(TimelineDb db) => claim => db.Set<TimelineEvent>().Any(one => one.Id == claim.EventId);

    // What a desk turned down is its own affair.
    Expression<Func<RejectedSuggestion, bool>> IReadersSee<RejectedSuggestion>.Rule(TimelineDb db) => suggestion => false;

    Expression<Func<Correction, bool>> IReadersSee<Correction>.Rule(TimelineDb db) => correction => db.Set<TimelineEvent>().Any(one => one.Id == correction.EventId);

    Expression<Func<Article, bool>> IReadersSee<Article>.Rule(TimelineDb db) => article => db.Set<Report>().Any(one => one.ArticleId == article.Id);

    // Hashes of words that a display policy may hide.
    Expression<Func<ArticleFingerprint, bool>> IReadersSee<ArticleFingerprint>.Rule(TimelineDb db) => fingerprint => false;

    Expression<Func<Outlet, bool>> IReadersSee<Outlet>.Rule(TimelineDb db) => outlet => db.Set<Article>().Any(one => one.OutletId == outlet.Id);

    // What was written before an event, or its chronology, was published was a draft, and stays one.
    Expression<Func<Revision, bool>> IReadersSee<Revision>.Rule(TimelineDb db) => revision =>
        revision.RootKind == nameof(TimelineEvent) && db.Set<TimelineEvent>().Any(one => one.Id == revision.RootId && revision.At >= one.PublishedAt
            && db.Set<Chronology>().Any(parent => parent.Id == one.ChronologyId && revision.At >= parent.PublishedAt));
}
