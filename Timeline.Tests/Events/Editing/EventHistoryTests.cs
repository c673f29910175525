using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Events.Editing;

[Trait("Category", "Storage")]
public class EventHistoryTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Each_write_is_one_revision_with_what_it_changed(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (town, board, guard) = await database.CastAsync("told");
        var first = await database.WriteAsync(await database.AddChronologyAsync("told"), Editors.Dam with { Place = town, Actors = [board] });
        await database.ChangeAsync(first, first.Typed with { Summary = "Water reaches the upper town.", Actors = [guard, board] }, Editors.Ben);

        var history = await HistoryAsync(database, first, Sight.Editors);

        Assert.Equal(["1 ana: first report", "2 ben: second report"], history.Revisions.Select(one => $"{one.Number} {one.Who}: {one.Why}"));
        Assert.Equal(["State", "Title", "Date", "Kind", "Place", "Actors", "Summary"], history.Revisions[0].Changes.Select(change => change.Field));
        Assert.Equal(
            [new FieldChange("Actors", "The river board told", "The town guard told, The river board told"), new FieldChange("Summary", "Water reaches the lower town.", "Water reaches the upper town.")],
            history.Revisions[1].Changes);
        Assert.Equal(["Water reaches the ", "lower ", "upper ", "town."], history.Revisions[1].Changes[1].Words.Select(run => run.Text));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_revisions_are_set_against_each_other_in_either_order(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var first = await database.WriteAsync(await database.AddChronologyAsync("compared"));
        var second = await database.ChangeAsync(first, first.Typed with { Title = "Second" });
        await database.ChangeAsync(second, second.Typed with { Date = "2 March 2019" });

        var history = await HistoryAsync(database, first, Sight.Editors);

        Assert.Equal(["Title", "Date"], history.Compare(1, 3).Select(change => change.Field));
        Assert.Equal(("2 March 2019", "1–10 March 2019"), history.Compare(3, 1).Where(change => change.Field == "Date").Select(change => (change.Before, change.After)).Single());
        Assert.Empty(history.Compare(2, 2));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Readers_see_no_count_and_no_word_of_the_drafts(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var draft = await database.WriteAsync(await database.AddChronologyAsync("counted"), Editors.Dam with { Summary = "A guess." });
        draft = await database.ChangeAsync(draft, draft.Typed with { Summary = "Water reaches the lower town." });
        Assert.Empty((await HistoryAsync(database, draft, Sight.Readers)).Revisions);
        await database.PublishAsync(draft);

        var history = await HistoryAsync(database, draft, Sight.Readers);

        var only = Assert.Single(history.Revisions);
        Assert.Equal((1, "ready"), (only.Number, only.Why));
        Assert.All(only.Changes, change => Assert.Empty(change.Before));
        Assert.DoesNotContain(only.Changes, change => change.After.Contains("guess"));
        Assert.Equal(3, (await HistoryAsync(database, draft, Sight.Editors)).Revisions.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_restored_revision_is_a_new_one_and_stays_published(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (town, board, guard) = await database.CastAsync("restored");
        var typed = Editors.Dam with { Kind = EventKind.Control, Place = town, Actors = [board, guard], Control = [new(null, board, guard)] };
        var first = await database.WriteAsync(await database.AddChronologyAsync("restored"), typed);
        var article = await database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(Fixtures.Article("restored")).Entity));
        await database.Verb<AttachPassages>().RunAsync(first.Id, article.Id, [article.Body[0]], new Cause("ana", "source"));
        await database.Verb<RecordClaim>().NewAsync(first.Id, new TypedClaim { About = "people hurt", Values = [new("restored", "nobody")] }, new Cause("ana", "claim"));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.PublishAsync(first);
        var changed = await database.ChangeAsync((await database.NowAsync(first))!, Editors.Dam with { Title = "Spoiled", Date = "2018", Actors = [guard] }, Editors.Ben);
        await database.Verb<AttachPassages>().RunAsync(first.Id, article.Id, [article.Body[1]], Editors.Ben);

        var written = await database.Verb<RestoreRevision>().RunAsync(nameof(TimelineEvent), first.Id, 4, changed.Version, new Cause("cy", ""));

        Assert.Equal(Written.Done, written);
        var now = (await database.NowAsync(first))!;
        Assert.Equal((false, "cy", typed.Title, "1–10 March 2019"), (now.IsDraft, now.ChangedBy, now.Typed.Title, now.Typed.Date.Replace(" to ", "–")));
        Assert.Equal([board, guard], now.Typed.Actors);
        Assert.Equal([new TypedControl(town, board, guard)], now.Typed.Control);
        var history = await HistoryAsync(database, first, Sight.Editors);
        Assert.Equal("restored revision 4", history.Revisions[^1].Why);
        Assert.Empty(history.Compare(4, history.Revisions.Count));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Claims_and_passages_that_went_come_back(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var happening = await database.WriteAsync(await database.AddChronologyAsync("back"));
        var article = await database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(Fixtures.Article("back")).Entity));
        await database.Verb<AttachPassages>().RunAsync(happening.Id, article.Id, [new TextSpan(0, 39)], new Cause("ana", "source"));
        await database.Verb<RecordClaim>().NewAsync(happening.Id, new TypedClaim { About = "people hurt", Values = [new("back", "nobody")] }, new Cause("ana", "claim"));
        var whole = await database.Verb<ReadEvent>().RunAsync("back", happening.Slug, Sight.Editors);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.Verb<RemoveClaim>().RunAsync(whole!.Claims.Single().Id, Editors.Ben);
        await database.Verb<DetachPassage>().RunAsync(whole.Reports.Single().Passages.Single().Id, Editors.Ben);

        Assert.Equal(Written.Done, await database.Verb<RestoreRevision>().RunAsync(nameof(TimelineEvent), happening.Id, 3, happening.Version, new Cause("cy", "they were right")));

        var history = await HistoryAsync(database, happening, Sight.Editors);
        Assert.Empty(history.Compare(3, history.Revisions.Count));
        Assert.Equal(WriteOutcome.NotFound, (await database.Verb<RestoreRevision>().RunAsync(nameof(TimelineEvent), happening.Id, 99, happening.Version, Editors.Ana)).Outcome);
        Assert.Equal(WriteOutcome.ChangedMeanwhile, (await database.Verb<RestoreRevision>().RunAsync(nameof(TimelineEvent), happening.Id, 1, 77, Editors.Ana)).Outcome);
    }

    static Task<ThingHistory> HistoryAsync(TestDatabase database, EditedEvent happening, Sight sight) =>
        database.Verb<ReadThingHistory>().RunAsync(nameof(TimelineEvent), happening.Id, sight);
}
