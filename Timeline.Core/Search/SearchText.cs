using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Storage.Search;
using Timeline.Core.Texts;

namespace Timeline.Core.Search;

/// <param name="Total">How many were found in all, of the kind that was asked for.</param>
/// <param name="Findings">The best of them first, as many as were asked for.</param>
/// <param name="Counts">How many were found of each kind, whichever was asked for; those not found are not in it.</param>
public sealed record SearchResults(int Total, IReadOnlyList<Finding> Findings, IReadOnlyDictionary<FindingKind, int> Counts);

public enum FindingKind
{
    Event,

    /// <summary>By its title, or by its words as far as they are shown.</summary>
    Article,
    Note,
}

/// <summary>Something found: an event, an article (with the event that leads to its words, where they are an excerpt), or a note on an event.</summary>
/// <param name="Title">The thing's title, with what was found in it.</param>
/// <param name="Excerpt">Words around what was found; may be empty.</param>
/// <param name="Note">The note's number, if it is one.</param>
public sealed record Finding(FoundText Title, FoundText Excerpt, EventName? Event, ArticleCard? Article, long? Note)
{
    /// <summary>The title of the chronology that the event is in; null where there is no event.</summary>
    public string? Chronology { get; init; }

    /// <summary>What that note is on; null of anything else.</summary>
    public NoteTarget? NoteIsOn { get; init; }

    public FindingKind Kind => Note is not null ? FindingKind.Note : Article is not null ? FindingKind.Article : FindingKind.Event;
}

/// <param name="Hits">What was found, in order.</param>
public sealed record FoundText(string Text, IReadOnlyList<TextSpan> Hits)
{
    /// <summary>Takes the marks of a <see cref="SearchSnippet"/> out of its words.</summary>
    internal static FoundText Unmarked(string marked)
    {
        var parts = marked.Split(SearchSnippet.Opens, SearchSnippet.Closes);
        var hits = new List<TextSpan>();
        var at = 0;
        for (var i = 0; i < parts.Length; at += parts[i++].Length)
            if (i % 2 == 1) hits.Add(new TextSpan(at, at + parts[i].Length));
        return new FoundText(string.Concat(parts), hits);
    }
}

/// <summary>Finds events, articles and notes by their words, as far as they are shown to the one who asks.</summary>
public sealed class SearchText(TimelineDbs dbs)
{
    /// <param name="typed">Anything: see <see cref="SearchQuery"/>.</param>
    /// <param name="kind">Null for all kinds.</param>
    public async Task<SearchResults> RunAsync(string typed, int skip = 0, int take = 50, FindingKind? kind = null, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        var query = SearchQuery.Of(typed);
        if (query.Phrases.Count == 0) return new SearchResults(0, [], new Dictionary<FindingKind, int>());
        await using var db = dbs.For(sight);
        // An article is one thing, whether its title was found or the excerpts of some of its reports.
        var found =
            from match in db.Matches(query)
            join entry in db.Set<SearchEntry>() on match.Id equals entry.Id
            join one in db.Set<Report>() on entry.Kind == Found.Report ? entry.Target : 0 equals one.Id into reports
            from report in reports.DefaultIfEmpty()
            select new { match.Id, match.Rank, entry.Kind, entry.Target, Of = entry.Kind == Found.Report ? Found.Article : entry.Kind, Thing = entry.Kind == Found.Report ? report!.ArticleId : entry.Target };
        var counts = (await found.Select(one => new { one.Of, one.Thing }).Distinct().GroupBy(one => one.Of).Select(same => new { same.Key, Count = same.Count() }).ToListAsync(cancel)).ToDictionary(one => KindOf(one.Key), one => one.Count);
        var total = kind is { } asked ? counts.GetValueOrDefault(asked) : counts.Values.Sum();
        var kinds = Kinds.Where(known => kind is null || KindOf(known) == kind).ToArray();
        var page = await found.Where(one => kinds.Contains(one.Of)).GroupBy(one => new { one.Of, one.Thing }).Select(same => new { same.Key.Of, same.Key.Thing, Rank = same.Min(one => one.Rank), Id = same.Min(one => one.Id) })
            .OrderBy(one => one.Rank).ThenBy(one => one.Id).Skip(skip).Take(take).ToListAsync(cancel);
        if (page.Count == 0) return new SearchResults(total, [], counts);

        var things = page.Select(one => one.Thing).ToArray();
        var entries = (await found.Where(one => things.Contains(one.Thing) && kinds.Contains(one.Of)).ToListAsync(cancel)).OrderBy(one => one.Rank).ThenBy(one => one.Id).ToLookup(one => (one.Of, one.Thing));
        // The words around what was found are those of its best report; its title is its own.
        var chosen = page.Select(one => entries[(one.Of, one.Thing)]).Select(same => (Title: same.FirstOrDefault(one => one.Kind != Found.Report) ?? same.First(), Text: same.FirstOrDefault(one => one.Kind == Found.Report) ?? same.First())).ToList();
        var snippets = (await db.Snippets(query, [.. chosen.SelectMany(one => new[] { one.Title.Id, one.Text.Id }).Distinct()]).ToListAsync(cancel)).ToDictionary(snippet => snippet.Id);
        var names = await NamesAsync(db, chosen.ToLookup(one => one.Text.Kind, one => one.Text.Target), cancel);
        var findings =
            from one in chosen
            let name = names[(one.Text.Kind, one.Text.Target)]
            let title = FoundText.Unmarked(snippets[one.Title.Id].Title)
            select new Finding(title.Text == "" ? new FoundText(name.Article?.Title ?? name.Event!.Title, []) : title, FoundText.Unmarked(snippets[one.Text.Id].Text),
                name.Event, name.Article, one.Text.Kind == Found.Note ? one.Text.Target : null) { NoteIsOn = name.NoteIsOn, Chronology = name.Chronology };
        return new SearchResults(total, [.. findings], counts);
    }

    /// <summary>What is found as one thing each.</summary>
    static readonly string[] Kinds = [Found.Event, Found.Article, Found.Note];

    static FindingKind KindOf(string kind) => kind switch { Found.Event => FindingKind.Event, Found.Note => FindingKind.Note, _ => FindingKind.Article };

    static async Task<Dictionary<(string Kind, long Target), (EventName? Event, string? Chronology, ArticleCard? Article, NoteTarget? NoteIsOn)>> NamesAsync(TimelineDb db, ILookup<string, long> targets, CancellationToken cancel)
    {
        var reports = await db.Set<Report>().Where(row => targets[Found.Report].Contains(row.Id)).Select(row => new { row.Id, row.EventId, row.ArticleId }).ToListAsync(cancel);
        var notes = await db.Set<Note>().Where(row => targets[Found.Note].Contains(row.Id)).Select(row => new { row.Id, row.EventId, row.Target }).ToListAsync(cancel);
        var eventIds = targets[Found.Event].Concat(reports.Select(row => row.EventId)).Concat(notes.Select(row => row.EventId)).ToHashSet();
        var articleIds = targets[Found.Article].Concat(reports.Select(row => row.ArticleId)).ToHashSet();
        var events = (await db.Set<TimelineEvent>().Where(row => eventIds.Contains(row.Id))
            .Join(db.Set<Chronology>(), row => row.ChronologyId, row => row.Id, (row, chronology) => new { row.Id, Chronology = chronology.Slug, ChronologyTitle = chronology.Title, row.Slug, row.Title, row.DateEdtf })
            .ToListAsync(cancel)).ToDictionary(row => row.Id, row => (Name: new EventName(row.Chronology, row.Slug, row.Title, StoredDate.Read(row.DateEdtf)), Chronology: row.ChronologyTitle));
        var articles = await db.Set<Article>().Where(row => articleIds.Contains(row.Id)).Select(ArticleCard.Of).ToDictionaryAsync(row => row.Id, cancel);

        var names = new Dictionary<(string, long), (EventName?, string?, ArticleCard?, NoteTarget?)>();
        foreach (var id in targets[Found.Event]) names[(Found.Event, id)] = (events[id].Name, events[id].Chronology, null, null);
        foreach (var id in targets[Found.Article]) names[(Found.Article, id)] = (null, null, articles[id], null);
        foreach (var row in reports) names[(Found.Report, row.Id)] = (events[row.EventId].Name, events[row.EventId].Chronology, articles[row.ArticleId], null);
        foreach (var row in notes) names[(Found.Note, row.Id)] = (events[row.EventId].Name, events[row.EventId].Chronology, null, row.Target);
        return names;
    }
}

public static class SearchRegistration
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services.AddSingleton<SearchText>();
}
