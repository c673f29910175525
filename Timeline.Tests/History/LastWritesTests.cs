using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.History;

/// <summary>Who set a part of something down as it is.</summary>
[Trait("Category", "Storage")]
public class LastWritesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_came_with_an_event_nobody_has_set_down_until_it_is_changed(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("last-writes", published: false);
        var happening = await database.AddEventAsync(chronology, "last-writes", with: Fixtures.WithAll);
        Assert.Empty(await ReadAsync(Sight.Editors));

        // The last to be published is the chronology: readers see no revision of the event but what follows.
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.Writer.RunAsync(new Cause("ben", "published"), async db => (await db.Set<Chronology>().SingleAsync(row => row.Id == chronology.Id)).PublishedAt = database.Clock.GetUtcNow().UtcDateTime);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.Writer.RunAsync(new Cause("ana", "counted again"), async db => (await db.Set<CuratedClaim>().SingleAsync(row => row.EventId == happening.Id)).Why = "Nobody names who counted.");

        foreach (var sight in new[] { Sight.Readers, Sight.Editors }) Assert.Equal(("ana", "counted again"), Assert.Single(await ReadAsync(sight)) is var (_, last) ? (last.Who, last.Why) : default);

        async Task<IReadOnlyDictionary<long, LastWrite>> ReadAsync(Sight sight)
        {
            await using var db = database.Read(sight);
            return await LastWrites.ReadAsync(db, nameof(TimelineEvent), happening.Id, nameof(CuratedClaim), CancellationToken.None);
        }
    }
}
