using Microsoft.EntityFrameworkCore;
using Timeline.Core.Accounts;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Tests.Storage;

/// <summary>A draft is never visible to readers, whatever they ask.</summary>
[Trait("Category", "Storage")]
public class DraftTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    /// <summary>What readers may see of everything, reviewed: names that stand for nothing by themselves, and what only verbs of accounts read.</summary>
    static readonly string[] Open = [nameof(Place), nameof(Actor), nameof(Agency), nameof(Account), nameof(Role)];

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_set_has_a_rule_for_readers_or_is_reviewed(Engine engine)
    {
        await using var db = (await databases.OnAsync(engine)).Read();
        var without = db.Model.GetEntityTypes().Where(type => type.GetDeclaredQueryFilters().Count == 0 && !type.Name.StartsWith("Microsoft.AspNetCore.Identity"));
        Assert.Equal(Open.Order(), without.Select(type => type.ClrType.Name).Order());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_of_a_draft_event_is_in_any_set(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("drafts");
        var draft = await database.AddEventAsync(chronology, "draft", published: false, with: Fixtures.WithAll);
        await database.Writer.RunAsync(TestDatabase.Cause, db => Task.FromResult(db.Add(new Note { EventId = draft.Id, Markdown = "not yet", Author = "ana" })));

        Assert.Equal("1 1 1 1 1 1 1 1 1 1 8", await CountsAsync(Sight.Editors));
        Assert.Equal("0 0 0 0 0 0 0 0 0 0 0", await CountsAsync(Sight.Readers));

        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.Writer.RunAsync(TestDatabase.Cause, async db =>
            (await db.Set<TimelineEvent>().SingleAsync(row => row.Id == draft.Id)).PublishedAt = database.Clock.GetUtcNow().UtcDateTime);
        // Of the history only the publication: what was written before it was a draft.
        Assert.Equal("1 1 1 1 1 1 1 1 1 1 1", await CountsAsync(Sight.Readers));

        async Task<string> CountsAsync(Sight sight)
        {
            await using var db = database.Read(sight);
            int[] counts =
            [
                await db.Set<TimelineEvent>().CountAsync(row => row.Id == draft.Id),
                await db.Set<EventActor>().CountAsync(row => row.EventId == draft.Id),
                await db.Set<ControlChange>().CountAsync(row => row.EventId == draft.Id),
                await db.Set<Report>().CountAsync(row => row.EventId == draft.Id),
                await db.Set<Passage>().CountAsync(row => row.EventId == draft.Id),
                await db.Set<CuratedClaim>().CountAsync(row => row.EventId == draft.Id),
                await db.Set<Article>().CountAsync(row => row.Slug == "article-of-draft"),
                await db.Set<Outlet>().CountAsync(row => row.Slug == "outlet-of-article-of-draft"),
                await db.Set<Note>().CountAsync(row => row.EventId == draft.Id),
                await db.Set<Correction>().CountAsync(row => row.EventId == draft.Id),
                await db.Set<Revision>().CountAsync(row => row.RootKind == nameof(TimelineEvent) && row.RootId == draft.Id),
            ];
            return string.Join(' ', counts);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Published_events_of_a_draft_chronology_are_drafts_with_it(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("unpublished", published: false);
        await database.AddEventAsync(chronology, "ready", with: Fixtures.WithAll);

        await using var db = database.Read();
        Assert.False(await db.Set<Chronology>().AnyAsync(row => row.Slug == "unpublished"));
        Assert.False(await db.Set<TimelineEvent>().AnyAsync(row => row.Slug == "ready"));
        Assert.False(await db.Set<Article>().AnyAsync(row => row.Slug == "article-of-ready"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_shows_readers_only_its_reports_of_published_events(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("mixed");
        await database.AddEventAsync(chronology, "seen", with: Fixtures.WithAll);
        await database.Writer.RunAsync(TestDatabase.Cause, async db =>
        {
            var draft = Fixtures.Event(chronology, "unseen", published: false);
            draft.Reports.Add(new Report { Article = await db.Set<Article>().SingleAsync(row => row.Slug == "article-of-seen") });
            db.Add(draft);
        });

        await using var db = database.Read();
        var events = await db.Set<Report>().Where(row => row.Article.Slug == "article-of-seen").Select(row => row.EventId).ToListAsync();
        Assert.Equal(["seen"], await db.Set<TimelineEvent>().Where(row => events.Contains(row.Id)).Select(row => row.Slug).ToListAsync());
    }
}
