using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Tests.Storage;

[Trait("Category", "Storage")]
public class SingleWriterTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_written_is_read_back_whole(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("whole");
        await database.AddEventAsync(chronology, "whole", with: Fixtures.WithAll);

        await using var db = database.Read();
        var happening = await db.Set<TimelineEvent>().Include(row => row.Place).Include(row => row.Claims).Include(row => row.Reports).ThenInclude(row => row.Article).SingleAsync(row => row.Slug == "whole");
        Assert.Equal(new StoredDate("2019-03-02", 1551484800, 1551571199), happening.Date);
        Assert.Equal(Fixtures.Published, happening.PublishedAt);
        Assert.Equal(DateTimeKind.Utc, happening.CreatedAt.Kind);
        Assert.Equal(database.Clock.GetUtcNow().UtcDateTime, happening.CreatedAt);
        Assert.Equal(47.25, happening.Place!.Latitude);
        Assert.Equal([new CuratedValue("article-of-whole", 0, 0, 0)], happening.Claims.Single().Values);
        Assert.Equal("The dam at Verrin gave way on Saturday.", happening.Reports.Single().Article.Source()[happening.Reports.Single().Article.Body[0]]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_write_that_fails_leaves_nothing_behind(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => database.Writer.RunAsync(TestDatabase.Cause, async db =>
        {
            db.Add(Fixtures.Place("half-done"));
            await db.SaveChangesAsync();
            throw new InvalidTimeZoneException();
        }));

        await using var db = database.Read(Sight.Editors);
        Assert.False(await db.Set<Place>().AnyAsync(place => place.Slug == "half-done"));
        Assert.False(await db.Set<Revision>().AnyAsync(revision => revision.After!.Contains("half-done")));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_change_is_a_revision_with_who_why_before_and_after(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var place = await database.Writer.RunAsync(TestDatabase.Cause, db => Task.FromResult(db.Add(Fixtures.Place("weir")).Entity));
        await database.Writer.RunAsync(new Cause("ben", "the map says so"), async db => (await db.Set<Place>().SingleAsync(row => row.Id == place.Id)).Name = "Weir of Verrin");
        await database.Writer.RunAsync(new Cause("cy", "never existed"), async db => db.Remove(await db.Set<Place>().SingleAsync(row => row.Id == place.Id)));

        await using var db = database.Read(Sight.Editors);
        var revisions = await db.Set<Revision>().Where(row => row.RootKind == nameof(Place) && row.RootId == place.Id).OrderBy(row => row.Id).ToListAsync();
        Assert.Equal(["ana: test", "ben: the map says so", "cy: never existed"], revisions.Select(row => $"{row.Who}: {row.Why}"));
        Assert.Equal([null, "Verrin", "Weir of Verrin"], revisions.Select(row => Name(row.Before)));
        Assert.Equal(["Verrin", "Weir of Verrin", null], revisions.Select(row => Name(row.After)));

        static string? Name(string? columns) => columns is null ? null : JsonDocument.Parse(columns).RootElement.GetProperty("Name").GetString();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_of_a_part_stands_in_the_history_of_its_event(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var happening = await database.AddEventAsync(await database.AddChronologyAsync("parts"), "parts", with: Fixtures.WithAll);

        await using var db = database.Read(Sight.Editors);
        var subjects = await db.Set<Revision>().Where(row => row.RootKind == nameof(TimelineEvent) && row.RootId == happening.Id).Select(row => row.Subject).ToListAsync();
        Assert.Equal(["ControlChange", "Correction", "CuratedClaim", "EventActor", "Passage", "Report", "TimelineEvent"], subjects.Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_against_an_older_version_is_refused(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var place = await database.Writer.RunAsync(TestDatabase.Cause, db => Task.FromResult(db.Add(Fixtures.Place("contested")).Entity));
        await Rename("first", expected: 1);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Rename("second", expected: 1));

        await using var db = database.Read();
        var kept = await db.Set<Place>().SingleAsync(row => row.Id == place.Id);
        Assert.Equal(("first", 2), (kept.Name, kept.Version));

        Task Rename(string name, long expected) => database.Writer.RunAsync(TestDatabase.Cause, async db =>
        {
            var row = await db.Set<Place>().SingleAsync(one => one.Id == place.Id);
            db.Entry(row).Property(one => one.Version).OriginalValue = expected;
            row.Name = name;
        });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_slug_is_given_once(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await database.Writer.RunAsync(TestDatabase.Cause, db => Task.FromResult(db.Add(Fixtures.Article("twice"))));
        await Assert.ThrowsAsync<DbUpdateException>(() => database.Writer.RunAsync(TestDatabase.Cause, async db =>
            db.Add(new Article { Slug = "twice", Outlet = await db.Set<Outlet>().FirstAsync(), Title = "Another", Language = "en", Hash = "", Text = "" })));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_of_a_chronology_grow_old_by_its_own_writes_and_by_what_all_share(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (mine, other) = (await database.AddChronologyAsync("mine"), await database.AddChronologyAsync("other"));
        var (mineBefore, otherBefore) = (await database.RevisionNumberAsync(mine), await database.RevisionNumberAsync(other));

        var happening = await database.AddEventAsync(mine, "own");
        Assert.Equal((mineBefore + 1, otherBefore), (await database.RevisionNumberAsync(mine), await database.RevisionNumberAsync(other)));

        await database.Writer.RunAsync(TestDatabase.Cause, async db => (await db.Set<TimelineEvent>().SingleAsync(row => row.Id == happening.Id)).Claims.Add(
            new CuratedClaim { About = "houses lost", Status = CuratedStatus.Single }));
        Assert.Equal((mineBefore + 2, otherBefore), (await database.RevisionNumberAsync(mine), await database.RevisionNumberAsync(other)));

        await database.Writer.RunAsync(TestDatabase.Cause, db => Task.FromResult(db.Add(Fixtures.Article("shared"))));
        Assert.Equal((mineBefore + 3, otherBefore + 1), (await database.RevisionNumberAsync(mine), await database.RevisionNumberAsync(other)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_context_for_reading_cannot_write(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await using var db = database.Read(Sight.Editors);
        db.Add(Fixtures.Place("smuggled"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Set<Place>().ExecuteDeleteAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_write_at_once_and_each_is_kept_in_its_own_transaction(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var before = database.Writer.Commits;
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => database.Writer.RunAsync(TestDatabase.Cause, async db =>
        {
            db.Add(Fixtures.Place($"many-{number}"));
            await Task.Yield();
        })));

        await using var db = database.Read();
        Assert.Equal(40, await db.Set<Place>().CountAsync(place => place.Slug.StartsWith("many-")));
        Assert.Equal(40, database.Writer.Commits - before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Instants_are_cut_to_microseconds(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("fine");
        await database.Writer.RunAsync(TestDatabase.Cause, db =>
        {
            var happening = Fixtures.Event(chronology, "fine");
            happening.PublishedAt = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(12_345_679);
            return Task.FromResult(db.Add(happening));
        });
        await using var db = database.Read();
        Assert.Equal(12_345_670, (await db.Set<TimelineEvent>().SingleAsync(row => row.Slug == "fine")).PublishedAt!.Value.Ticks % TimeSpan.TicksPerMinute);
    }
}
