using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Tests.Storage;

/// <summary>A flood on a river of our own, as far as a test needs it.</summary>
static class Fixtures
{
    public static readonly DateTime Published = new(2020, 5, 17, 9, 30, 0, DateTimeKind.Utc);

    public static Task<Chronology> AddChronologyAsync(this TestDatabase database, string slug, bool published = true) => database.Writer.RunAsync(TestDatabase.Cause, db =>
        Task.FromResult(db.Add(new Chronology { Slug = slug, Title = "The flood of the Orle", PublishedAt = published ? Published : null }).Entity));

    public static Task<TimelineEvent> AddEventAsync(this TestDatabase database, Chronology chronology, string slug, bool published = true, Action<TimelineEvent>? with = null) =>
        database.Writer.RunAsync(TestDatabase.Cause, db =>
        {
            var happening = Event(chronology, slug, published);
            db.Add(happening);
            with?.Invoke(happening);
            return Task.FromResult(happening);
        });

    public static TimelineEvent Event(Chronology chronology, string slug, bool published = true) => new()
    {
        ChronologyId = chronology.Id,
        Slug = slug,
        Title = "The dam at Verrin gives way",
        Date = new StoredDate("2019-03-02", 1551484800, 1551571199),
        Kind = EventKind.Destruction,
        PublishedAt = published ? Published : null,
    };

    public static Place Place(string slug) => new() { Slug = slug, Name = "Verrin", Lane = "Upper Orle", Latitude = 47.25, Longitude = 11.5 };

    public static Article Article(string slug, string text = "The dam at Verrin gave way on Saturday.\n\nNobody was hurt.") => new()
    {
        Slug = slug,
        Outlet = new Outlet { Slug = "outlet-of-" + slug, Name = "The Orle Messenger" },
        Title = "Dam gives way",
        Language = "en",
        Hash = SourceText.From(text).Hash,
        Text = text,
        Body = [new TextSpan(0, 39), new TextSpan(41, 57)],
    };

    /// <summary>An event with everything that can hang on one.</summary>
    public static void WithAll(TimelineEvent happening)
    {
        var article = Article("article-of-" + happening.Slug);
        var actor = new Actor { Slug = "actor-of-" + happening.Slug, Name = "The river board", ShortName = "Board" };
        happening.Place = Place("place-of-" + happening.Slug);
        happening.Actors.Add(new EventActor { Actor = actor });
        happening.ControlChanges.Add(new ControlChange { Place = happening.Place, To = actor });
        happening.Reports.Add(new Report { Article = article, Passages = { new Passage { Span = article.Body[0] } } });
        happening.Claims.Add(new CuratedClaim { About = "people hurt", Status = CuratedStatus.Single, Values = [new CuratedValue(article.Slug, 0, 0, 0)] });
        happening.Corrections.Add(new Correction { Kind = CorrectionKind.PartNames, Ends = [new CorrectionEnd(Name: "Verrin")], From = [new CorrectionEnd(Name: "Verin")], Reason = "two towns", Author = "ana" });
    }

    public static async Task<long> RevisionNumberAsync(this TestDatabase database, Chronology chronology)
    {
        await using var db = database.Read(Sight.Editors);
        return await db.Set<Chronology>().Where(row => row.Id == chronology.Id).Select(row => row.RevisionNumber).SingleAsync();
    }
}
