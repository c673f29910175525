using System.Linq.Expressions;
using Timeline.Core.Annotations;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Storage.Search;

namespace Timeline.Core.Search;

/// <summary>Everybody finds what they may see.</summary>
sealed class AnybodyFinds : IAnybodySees<SearchEntry>
{
    public Expression<Func<SearchEntry, bool>> Rule(TimelineDb db) => entry =>
        (entry.Kind == Found.Event && db.Set<TimelineEvent>().Any(row => row.Id == entry.Target))
        || (entry.Kind == Found.Article && db.Set<Article>().Any(row => row.Id == entry.Target))
        || (entry.Kind == Found.Report && db.Set<Report>().Any(row => row.Id == entry.Target))
        || (entry.Kind == Found.Note && db.Set<Note>().Any(row => row.Id == entry.Target));
}
