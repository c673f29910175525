using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Annotations;
using Timeline.Core.Dates;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Storage.Search;

namespace Timeline.Core.Search;

/// <summary>Keeps the words of what changes where <see cref="SearchText"/> finds them. Of an event also where it was, under all names of the place, when, and who took part. Of an article only what its display policy shows: all, or its title and the excerpts of each report.</summary>
sealed class IndexWords : IChangeFollower
{
    const int IdsPerQuery = 1000;

    public async Task FollowAsync(TimelineDb db, IReadOnlyList<Change> changes, Cause cause, DateTime at, CancellationToken cancel)
    {
        var words = new Dictionary<(string Kind, long Target), (string Title, string Text)?>();
        foreach (var change in changes)
        {
            var isGone = change.After is null;
            switch (change.Entity)
            {
                case TimelineEvent row when isGone: words[(Found.Event, row.Id)] = null; break;
                case Article row: words[(Found.Article, row.Id)] = isGone ? null : (row.Title, row.Display == DisplayPolicy.Full ? Shown(PublicText.Whole(row)) : ""); break;
                case Note row: words[(Found.Note, row.Id)] = isGone ? null : ("", row.Markdown); break;
                case Report row when isGone: words[(Found.Report, row.Id)] = null; break;
            }
        }
        await AddEventsAsync(db, changes, words, cancel);
        await AddReportsAsync(db, changes, words, cancel);
        foreach (var kind in words.GroupBy(one => one.Key.Kind)) await PutAsync(db, kind.Key, kind.ToDictionary(one => one.Key.Target, one => one.Value), cancel);
    }

    static async Task AddEventsAsync(TimelineDb db, IReadOnlyList<Change> changes, Dictionary<(string Kind, long Target), (string Title, string Text)?> words, CancellationToken cancel)
    {
        var places = changes.Select(change => change.Entity).OfType<Place>().Select(row => (long?)row.Id).ToList();
        var actors = changes.Select(change => change.Entity).OfType<Actor>().Select(row => row.Id).ToList();
        var named = places.Count + actors.Count == 0 ? []
            : await db.Set<TimelineEvent>().WithThrownAway().Where(row => places.Contains(row.PlaceId) || row.Actors.Any(actor => actors.Contains(actor.ActorId))).Select(row => row.Id).ToListAsync(cancel);
        var changed = changes.Select(change => change.Entity switch { TimelineEvent row => row.Id, EventActor row => row.EventId, _ => 0 }).Where(id => id != 0);
        foreach (var some in changed.Concat(named).Distinct().Where(id => !words.ContainsKey((Found.Event, id))).Chunk(IdsPerQuery))
        {
            var events = await db.Set<TimelineEvent>().WithThrownAway().Include(row => row.Place).Include(row => row.Actors).ThenInclude(row => row.Actor).Where(row => some.Contains(row.Id)).ToListAsync(cancel);
            foreach (var row in events) words[(Found.Event, row.Id)] = (row.Title, TextOf(row));
        }
    }

    static string TextOf(TimelineEvent row)
    {
        string[] where = row.Place is { } place ? [place.Name, .. place.OtherNames] : [];
        var when = row.Date.Edtf.Length > 0 ? DateWords.WriteShort(StoredDate.Read(row.Date.Edtf), CultureInfo.InvariantCulture) : "";
        string[] parts = [string.Join(", ", where), when, string.Join(", ", row.Actors.OrderBy(actor => actor.Position).Select(actor => actor.Actor.Name))];
        return $"{row.Summary}\n{string.Join(" · ", parts.Where(part => part.Length > 0))}";
    }

    static async Task AddReportsAsync(TimelineDb db, IReadOnlyList<Change> changes, Dictionary<(string Kind, long Target), (string Title, string Text)?> words, CancellationToken cancel)
    {
        var articles = changes.Select(change => change.Entity switch { Article row => row.Id, Report row => row.ArticleId, Passage row => row.ArticleId, _ => 0 }).Where(id => id != 0).Distinct();
        foreach (var some in articles.Chunk(IdsPerQuery))
        {
            var reports = await db.Set<Report>().WithThrownAway().Include(row => row.Article).Include(row => row.Passages).Where(row => some.Contains(row.ArticleId)).ToListAsync(cancel);
            foreach (var row in reports)
                words[(Found.Report, row.Id)] = row.Article.Display == DisplayPolicy.Excerpts ? ("", Shown(PublicText.Of(row.Article, row.Passages.Select(passage => passage.Span)))) : null;
        }
    }

    static string Shown(PublicText text) => string.Join('\n', text.Visible.Select(span => text.Text[span]));

    static async Task PutAsync(TimelineDb db, string kind, Dictionary<long, (string Title, string Text)?> words, CancellationToken cancel)
    {
        foreach (var some in words.Keys.Chunk(IdsPerQuery))
        {
            var kept = await db.Set<SearchEntry>().Where(row => row.Kind == kind && some.Contains(row.Target)).ToDictionaryAsync(row => row.Target, cancel);
            foreach (var target in some)
            {
                var entry = kept.GetValueOrDefault(target);
                if (words[target] is var (title, text)) (entry ?? db.Add(new SearchEntry { Kind = kind, Target = target }).Entity).Say(title, text);
                else if (entry is not null) db.Remove(entry);
            }
        }
    }
}

/// <summary>The kinds of what can be found.</summary>
static class Found
{
    public const string Event = "event";
    public const string Article = "article";

    /// <summary>The excerpts of an article that an event leads to.</summary>
    public const string Report = "report";
    public const string Note = "note";
}
