using Microsoft.EntityFrameworkCore;
using Timeline.Core.Claims.Tolls;
using Timeline.Core.Events;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Suggestions;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Chronologies;

/// <summary>How many persons suffered something in a suggested event, as one article has it.</summary>
/// <param name="Words">Those that count them, in reading order.</param>
public sealed record SuggestedToll(ArticleCard Article, TollKind Kind, int Least, int? Most, IReadOnlyList<string> Words);

/// <summary>An event suggested for a chronology.</summary>
/// <param name="Key">The same as long as the same sentences tell it.</param>
/// <param name="Place">Slug of the place of that name, where there is one already.</param>
/// <param name="BelongsTo">The event of the chronology that it seems to be; null for a new one.</param>
/// <param name="Passages">Those that the event does not have yet.</param>
/// <param name="Tolls">What the articles that are about it count, article by article.</param>
public sealed record SuggestionView(
    string Key, SuggestedEvent Event, EventKind Kind, string? Place, ActorsTold Actors, EventSummary? BelongsTo, IReadOnlyList<SuggestedPassage> Passages, IReadOnlyList<SuggestedToll> Tolls);

/// <param name="Open">By date.</param>
/// <param name="Rejected">Of those that would be suggested now, with the sentences that told them then.</param>
/// <param name="Days">Days without an event, open or kept, the heaviest first.</param>
/// <param name="RejectedDays">By how heavy they are.</param>
/// <param name="Articles">How many articles were read for it.</param>
/// <param name="Earlier">The number before which the articles stand that were kept before these; null where there are none.</param>
public sealed record SuggestionsView(
    long ChronologyId, string Slug, string Title, IReadOnlyList<SuggestionView> Open, IReadOnlyList<SuggestionView> Rejected, IReadOnlyList<SuggestedDay> Days, IReadOnlyList<SuggestedDay> RejectedDays, int Articles, long? Earlier);

/// <summary>Suggests events for a chronology out of articles, those kept last or those before them: new ones, passages for those that it has, and days that it has nothing of.</summary>
public sealed class ReadSuggestions(TimelineDbs dbs, ReadChronology chronologies)
{
    const int MostArticles = 60;

    // Reading them takes about a second.
    const int MostCharacters = 1_000_000;

    const int MostDays = 12;

    static readonly EventKind[] Violent = [EventKind.Attack, EventKind.Strike, EventKind.Killing];

    /// <param name="before">The number of an article, to read those kept before it; null for those kept last.</param>
    /// <returns>Null where there is no such chronology.</returns>
    public async Task<SuggestionsView?> RunAsync(string slug, long? before = null, CancellationToken cancel = default)
    {
        if (await chronologies.RunAsync(slug, Sight.Editors, cancel) is not { } chronology) return null;
        await using var db = dbs.For(Sight.Editors);
        var id = await db.Set<Chronology>().Where(row => row.Slug == chronology.Slug).Select(row => row.Id).SingleAsync(cancel);
        var (articles, earlier) = await ArticlesAsync(db, before ?? long.MaxValue, cancel);
        var kept = await PlacesAsync(db, cancel);
        var all = chronology.Places.Concat(kept).DistinctBy(place => place.Slug).ToList();
        var names = new PlaceNames(all.ConvertAll(place => Known(place, all)));
        var drafts = articles.ConvertAll(DraftOf);
        var suggested = SuggestEvents.Of(drafts, names);
        var tolls = TollsTold.Of(suggested, drafts);
        var rejected = await db.Set<RejectedSuggestion>().Where(row => row.ChronologyId == id).Select(row => row.Key).ToListAsync(cancel);
        var places = kept.SelectMany(place => place.OtherNames.Append(place.Name).Select(name => (name, place.Slug))).DistinctBy(one => one.name).ToDictionary(one => one.name, one => one.Slug);
        var own = chronology.Actors.Select(actor => actor.Slug).ToHashSet();
        var actors = new ActorNames((await db.Set<Actor>().OrderBy(actor => actor.Id).ToListAsync(cancel)).ConvertAll(actor => new KnownActor(actor.Slug, [.. NamesOf(actor, own.Contains(actor.Slug))])));
        var passages = (await db.Set<Passage>().Where(row => db.Set<TimelineEvent>().Any(one => one.Id == row.EventId && one.ChronologyId == id)).Select(row => new { row.EventId, row.ArticleId, row.Span }).ToListAsync(cancel)).ToLookup(row => row.ArticleId);
        var cards = await db.Set<Article>().Where(row => articles.Select(one => one.Id).Contains(row.Id)).Select(ArticleCard.Of).ToDictionaryAsync(card => card.Id, cancel);
        var byHash = articles.DistinctBy(article => article.Hash).ToDictionary(article => article.Hash);

        var views = new List<SuggestionView>();
        foreach (var (number, one) in suggested.Index())
        {
            var kind = Enum.Parse<EventKind>(one.Kind, ignoreCase: true);
            var place = one.Place is { } named && places.TryGetValue(named.Name, out var known) ? known : null;
            var belongs = chronology.Events.FirstOrDefault(happening => IsSame(happening, kind, place, one));
            var told = one.Mentions.DistinctBy(mention => (mention.Article, mention.Sentence)).Select(mention => (Article: byHash[mention.Article], mention.Sentence, mention.Trigger)).ToList();
            // What an event of the chronology has already needs no accepting.
            var open = told.Where(passage => !passages[passage.Article.Id].Any(row => row.Span.Overlaps(passage.Sentence) && (belongs is null || row.EventId == belongs.Id))).ToList();
            if (open.Count == 0) continue;
            views.Add(new SuggestionView(
                KeyOf(one, byHash), one, kind, place, ActorsTold.Of(one, actors, hash => byHash[hash].Source()), belongs,
                [.. open.Select(passage => new SuggestedPassage(cards[passage.Article.Id], passage.Sentence, passage.Article.Source()[passage.Sentence]) { Trigger = passage.Trigger })],
                [.. tolls[number].Select(told => new SuggestedToll(cards[byHash[told.Article].Id], told.Kind, told.Toll.Least, told.Toll.Most, [.. told.Toll.Figures.Select(figure => figure.Text)]))]));
        }
        var days = SuggestedDays.Without([.. chronology.Events.Select(one => one.Date), .. suggested.Select(one => one.Date)], DaysThatMatter.Rank(drafts.Select(DatedText.Of), cancelled: cancel), hash => (cards[byHash[hash].Id], byHash[hash].Source()));
        return new SuggestionsView(
            id, slug, chronology.Title, [.. views.Where(view => !rejected.Contains(view.Key))], [.. views.Where(view => rejected.Contains(view.Key))],
            [.. days.Where(day => !rejected.Contains(day.Key)).Take(MostDays)], [.. days.Where(day => rejected.Contains(day.Key))], articles.Count, earlier);
    }

    /// <summary>A place that other places share their lane with is a country, as is a lane of its own that the table of names has as one: a town that nobody put anywhere is none.</summary>
    static KnownPlace Known(PlaceView place, List<PlaceView> all)
    {
        var isCountry = place.Name == place.Lane && (all.Exists(other => other != place && other.Lane == place.Name) || NameTable.At(place.Name, 0, place.Name.Length) is { Entry.Adjectives.Count: > 0 });
        return new KnownPlace(place.Name, [place.Name, .. place.OtherNames], place.Lane.Length > 0 && (isCountry || place.Lane != place.Name) ? place.Lane : null, place.Latitude, place.Longitude, isCountry);
    }

    static bool IsSame(EventSummary happening, EventKind kind, string? place, SuggestedEvent suggested) =>
        IsOneKind(happening.Kind, kind, suggested.What) && happening.Place == place && (place is not null || (suggested.Who is { } who && happening.Title.Contains(who.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)))
        && happening.Date.Earliest <= suggested.Date.Latest && suggested.Date.Earliest <= happening.Date.Latest;

    // Whether a fire is an accident, or a kind of its own, is for the editor who recorded it to say.
    static bool IsOneKind(EventKind recorded, EventKind suggested, string? what) =>
        recorded == suggested || Violent.Contains(recorded) && Violent.Contains(suggested)
        || what is not null && (recorded == EventKind.Other || recorded is EventKind.Disaster or EventKind.Accident && !TriggerWords.StandsApart(what));

    static async Task<(List<Article> Read, long? Earlier)> ArticlesAsync(TimelineDb db, long before, CancellationToken cancel)
    {
        var last = await db.Set<Article>().Where(row => row.Id < before && !row.IsDigest && !db.Set<Article>().Any(later => later.Slug == row.Slug && later.Number > row.Number)).OrderByDescending(row => row.Id).Take(MostArticles + 1).Select(row => new { row.Id, row.Text.Length }).ToListAsync(cancel);
        var sum = 0;
        // A text by itself is read however long it is.
        var ids = last.Take(MostArticles).TakeWhile((article, at) => (sum += article.Length) <= MostCharacters || at == 0).Select(article => article.Id).ToList();
        return (await db.Set<Article>().Include(row => row.Outlet).Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancel), ids.Count < last.Count ? ids[^1] : null);
    }

    static async Task<List<PlaceView>> PlacesAsync(TimelineDb db, CancellationToken cancel) => (await db.Set<Place>().Include(row => row.Parent).ToListAsync(cancel)).ConvertAll(EventSummaries.View);

    static Draft DraftOf(Article article) => new()
    {
        File = article.Slug,
        Source = article.Source(),
        Title = article.TitleSpan,
        Outlet = article.Outlet.Slug == SourceNames.UnnamedSlug ? null : article.Outlet.Name,
        Language = article.Language,
        Published = article.PublishedEdtf is { } edtf ? new Publication(edtf, []) : null,
        Evidence = [],
        Body = article.Body,
        Dropped = [.. article.Dropped.Where(part => Enum.TryParse<DropReason>(part.Reason, ignoreCase: true, out _)).Select(part => new SetAside(Enum.Parse<DropReason>(part.Reason, ignoreCase: true), part.Span))],
        Family = article.Family,
        Warnings = [],
    };

    // “Rebels” and “the government” are those of another war there, and not here.
    static IEnumerable<string> NamesOf(Actor actor, bool isOfChronology) => new[] { actor.Name, actor.ShortName }.Distinct().Where(name => isOfChronology || !ActorNames.IsCommon(name));

    static string KeyOf(SuggestedEvent one, Dictionary<string, Article> byHash) => SuggestionKey.Of([one.Kind, one.Place?.Name ?? "", one.Who ?? ""], one.Mentions.Select(mention => byHash[mention.Article].Source()[mention.Sentence]));
}
