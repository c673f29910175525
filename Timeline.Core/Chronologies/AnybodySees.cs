using System.Linq.Expressions;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>What is there for readers and editors alike: what nobody threw away, and what hangs on an event as far as they see the event.</summary>
sealed class AnybodySees :
    IAnybodySees<Chronology>, IAnybodySees<TimelineEvent>, IAnybodySees<EventActor>, IAnybodySees<ControlChange>, IAnybodySees<Report>, IAnybodySees<Passage>,
    IAnybodySees<CuratedClaim>, IAnybodySees<RejectedClaim>, IAnybodySees<Correction>, IAnybodySees<Article>, IAnybodySees<ArticleFingerprint>
{
    Expression<Func<Chronology, bool>> IAnybodySees<Chronology>.Rule(TimelineDb db) => chronology =>
        !db.Set<ThrownAway>().Any(one => one.Kind == nameof(Chronology) && one.Target == chronology.Id);

    Expression<Func<TimelineEvent, bool>> IAnybodySees<TimelineEvent>.Rule(TimelineDb db) => happening =>
        db.Set<Chronology>().Any(one => one.Id == happening.ChronologyId) && !db.Set<ThrownAway>().Any(one => one.Kind == nameof(TimelineEvent) && one.Target == happening.Id);

    Expression<Func<EventActor, bool>> IAnybodySees<EventActor>.Rule(TimelineDb db) => part => db.Set<TimelineEvent>().Any(one => one.Id == part.EventId);

    Expression<Func<ControlChange, bool>> IAnybodySees<ControlChange>.Rule(TimelineDb db) => change => db.Set<TimelineEvent>().Any(one => one.Id == change.EventId);

    Expression<Func<Report, bool>> IAnybodySees<Report>.Rule(TimelineDb db) => report => db.Set<TimelineEvent>().Any(one => one.Id == report.EventId);

    Expression<Func<Passage, bool>> IAnybodySees<Passage>.Rule(TimelineDb db) => passage => db.Set<TimelineEvent>().Any(one => one.Id == passage.EventId);

    Expression<Func<CuratedClaim, bool>> IAnybodySees<CuratedClaim>.Rule(TimelineDb db) => claim => db.Set<TimelineEvent>().Any(one => one.Id == claim.EventId);

    Expression<Func<RejectedClaim, bool>> IAnybodySees<RejectedClaim>.Rule(TimelineDb db) => claim => db.Set<TimelineEvent>().Any(one => one.Id == claim.EventId);

    Expression<Func<Correction, bool>> IAnybodySees<Correction>.Rule(TimelineDb db) => correction => db.Set<TimelineEvent>().Any(one => one.Id == correction.EventId);

    // An event that is brought back has all its sources, also one that was thrown away in the meantime.
    Expression<Func<Article, bool>> IAnybodySees<Article>.Rule(TimelineDb db) => article =>
        !db.Set<ThrownAway>().Any(one => one.Kind == nameof(Article) && one.Target == article.Id) || db.Set<Report>().Any(one => one.ArticleId == article.Id);

    Expression<Func<ArticleFingerprint, bool>> IAnybodySees<ArticleFingerprint>.Rule(TimelineDb db) => fingerprint => db.Set<Article>().Any(one => one.Id == fingerprint.ArticleId);
}
