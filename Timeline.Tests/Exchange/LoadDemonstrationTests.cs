using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Exchange;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Exchange;

[Trait("Category", "Storage")]
public class LoadDemonstrationTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_empty_database_gets_all_of_it_and_readers_see_it(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        var loaded = await database.Verb<LoadDemonstration>().RunAsync(Demonstration.Folder);
        Assert.Equal(DemonstrationOutcome.Loaded, loaded.Outcome);

        await using var db = database.Read();
        var chronology = await db.Set<Chronology>().Include(one => one.FocusPlace).SingleAsync();
        Assert.Equal(("palmyra", "palmyra"), (chronology.Slug, chronology.FocusPlace!.Slug));
        Assert.Equal(23, await db.Set<TimelineEvent>().CountAsync());
        Assert.Equal(5, await db.Set<Outlet>().CountAsync());
        Assert.Equal(8, await db.Set<ControlChange>().CountAsync());
        var citadel = await db.Set<TimelineEvent>().Include(one => one.Place!.Parent).Include(one => one.Reports).ThenInclude(report => report.Article)
            .Include(one => one.Claims).SingleAsync(one => one.Slug == "citadel");
        Assert.Equal("palmyra", citadel.Place!.Parent!.Slug);
        Assert.Equal(["citadel-retaken", "number-two", "under-siege"], citadel.Reports.Select(report => report.Article.Slug).Order());
        Assert.Equal("People killed in the war so far", citadel.Claims.Single(claim => claim.Position == 0).About);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Its_articles_are_digests_that_may_be_read_whole(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        await database.Verb<LoadDemonstration>().RunAsync(Demonstration.Folder);
        await using var db = database.Read();
        var articles = await db.Set<Article>().ToListAsync();
        Assert.Equal(5, articles.Count);
        Assert.All(articles, article => Assert.True(article.IsDigest && article.Display == DisplayPolicy.Full && article.Source().Hash == article.Hash));
        Assert.Equal(["citadel-retaken", "under-siege"], articles.Where(article => article.Family is not null).Select(article => article.Slug).Order());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Its_history_begins_with_the_demonstration(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        await database.Verb<LoadDemonstration>().RunAsync(Demonstration.Folder);
        await using var db = database.Read();
        var revisions = await db.Set<Revision>().Where(revision => revision.Subject == nameof(TimelineEvent)).ToListAsync();
        Assert.Equal(23, revisions.Count);
        Assert.All(revisions, revision => Assert.Equal(("demonstration", null), (revision.Who, revision.Before)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_second_time_nothing_happens(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        await database.Verb<LoadDemonstration>().RunAsync(Demonstration.Folder);
        var again = await database.Verb<LoadDemonstration>().RunAsync(Demonstration.Folder);
        Assert.Equal(DemonstrationOutcome.NotEmpty, again.Outcome);
        await using var db = database.Read(Sight.Editors);
        Assert.Equal(1, await db.Set<Chronology>().CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_database_with_a_draft_of_its_own_is_left_alone(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        await database.AddChronologyAsync("orle", published: false);
        Assert.Equal(DemonstrationOutcome.NotEmpty, (await database.Verb<LoadDemonstration>().RunAsync(Demonstration.Folder)).Outcome);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_bad_files_nothing_is_loaded(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        var folder = Directory.CreateTempSubdirectory("timeline-test-").FullName;
        var loaded = await database.Verb<LoadDemonstration>().RunAsync(folder);
        Directory.Delete(folder);
        Assert.Equal(DemonstrationOutcome.BadFiles, loaded.Outcome);
        Assert.NotEmpty(loaded.Problems);
        await using var db = database.Read(Sight.Editors);
        Assert.Empty(await db.Set<Outlet>().ToListAsync());
    }
}
