using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Events.Editing;

[Trait("Category", "Storage")]
public class PublishEventTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Readers_see_an_event_from_its_publication_to_its_withdrawal(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var happening = await database.WriteAsync(await database.AddChronologyAsync("seen"));
        Assert.Equal(0, await SeenAsync(database, happening));

        Assert.Equal(Written.Done, await database.PublishAsync(happening));
        Assert.Equal(1, await SeenAsync(database, happening));
        Assert.Equal(Written.Unchanged, await database.PublishAsync(happening));

        Assert.Equal(Written.Done, await database.Verb<WithdrawEvent>().RunAsync(happening.Id, Editors.Ben));
        Assert.Equal(0, await SeenAsync(database, happening));
        Assert.Equal(Written.Unchanged, await database.Verb<WithdrawEvent>().RunAsync(happening.Id, Editors.Ben));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_publishes_what_they_have_not_read(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var seen = await database.WriteAsync(await database.AddChronologyAsync("unread"));
        await database.ChangeAsync(seen, seen.Typed with { Title = "Another" }, Editors.Ben);
        Assert.Equal(Written.ChangedMeanwhile, await database.PublishAsync(seen));
        Assert.Equal(Written.NotFound, await database.Verb<PublishEvent>().RunAsync(-1, 1, Editors.Ana));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_history_of_readers_begins_with_the_publication_of_event_and_chronology(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var recorded = await database.Verb<RecordChronology>().NewAsync(new TypedChronology("The flood, from the beginning"), Editors.Ana);
        await using var editors = database.Read(Sight.Editors);
        var chronology = await editors.Set<Chronology>().SingleAsync(row => row.Id == recorded.Chronology!.Id);
        var happening = await database.WriteAsync(chronology);
        Assert.Equal(Written.Done, await database.PublishAsync(happening));
        happening = await database.ChangeAsync((await database.NowAsync(happening))!, happening.Typed with { Summary = "A sentence that readers never saw." });
        Assert.Empty(await database.Verb<ReadHistory>().RunAsync(nameof(TimelineEvent), happening.Id));

        Assert.Equal(Written.Done, await database.Verb<PublishChronology>().RunAsync(chronology.Id, Editors.Ana));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await SeenAsync(database, happening));
        await database.ChangeAsync(happening, happening.Typed with { Summary = "A sentence for readers." }, Editors.Ben);

        var write = Assert.Single(await database.Verb<ReadHistory>().RunAsync(nameof(TimelineEvent), happening.Id));
        Assert.Equal((1, "ben"), (write.Number, write.Who));
        await using var db = database.Read();
        Assert.DoesNotContain("never saw", string.Concat(await db.Set<Revision>().Where(row => row.RootId == happening.Id).Select(row => row.After).ToListAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_address_of_a_chronology_follows_its_title_until_it_is_published(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var verb = database.Verb<RecordChronology>();
        var made = (await verb.NewAsync(new TypedChronology("The drought"), Editors.Ana)).Chronology!;
        var renamed = (await verb.ChangeAsync(made.Id, made.Version, new TypedChronology("The long drought"), Editors.Ana)).Chronology!;
        Assert.Equal("the-long-drought", renamed.Slug);
        Assert.Equal(renamed, await database.Verb<ReadEditedChronology>().RunAsync("the-drought"));

        await database.Verb<PublishChronology>().RunAsync(made.Id, Editors.Ana);
        var published = (await database.Verb<ReadEditedChronology>().RunAsync("the-long-drought"))!;
        Assert.Equal("the-long-drought", (await verb.ChangeAsync(made.Id, published.Version, new TypedChronology("The dry years"), Editors.Ana)).Chronology!.Slug);
        Assert.Null(await database.Verb<ReadChronology>().RunAsync("the-drought"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_chronology_is_written_changed_published_and_withdrawn(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var verb = database.Verb<RecordChronology>();
        var (town, _, _) = await database.CastAsync("chronology");
        Assert.Equal(["Title", "FocusPlace"], (await verb.NewAsync(new TypedChronology(" ", FocusPlace: "nowhere"), Editors.Ana)).Written.Problems.Select(one => one.Field));

        var typed = new TypedChronology("The flood, whole", "Two weeks of water.", "Upper Orle", "North\nSouth", town);
        var made = (await verb.NewAsync(typed, Editors.Ana)).Chronology!;
        Assert.Equal((typed, "the-flood-whole", true), (made.Typed, made.Slug, made.IsDraft));
        var changed = await verb.ChangeAsync(made.Id, made.Version, typed with { Lanes = "South\n\n North " }, Editors.Ben);
        Assert.Equal("South\nNorth", changed.Chronology!.Typed.Lanes);
        Assert.Equal(WriteOutcome.ChangedMeanwhile, (await verb.ChangeAsync(made.Id, made.Version, typed, Editors.Ana)).Written.Outcome);

        Assert.Equal(Written.Done, await database.Verb<PublishChronology>().RunAsync(made.Id, Editors.Ana));
        Assert.Equal(Written.Unchanged, await database.Verb<PublishChronology>().RunAsync(made.Id, Editors.Ana));
        Assert.Equal(Written.Done, await database.Verb<WithdrawChronology>().RunAsync(made.Id, Editors.Ana));
        Assert.Equal(Written.Unchanged, await database.Verb<WithdrawChronology>().RunAsync(made.Id, Editors.Ana));
    }

    static async Task<int> SeenAsync(TestDatabase database, EditedEvent happening)
    {
        await using var db = database.Read();
        return await db.Set<TimelineEvent>().CountAsync(row => row.Id == happening.Id);
    }
}
