using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.History;

/// <summary>Whatever has revisions is compared and restored by them. Of events see <see cref="EventHistoryTests"/>.</summary>
[Trait("Category", "Storage")]
public class RestoreRevisionTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Fact]
    public void Every_root_of_a_history_can_be_restored_or_is_reviewed()
    {
        // An agency is nothing but its name, which every article tells anew.
        string[] reviewed = [nameof(Agency)];
        // That something was thrown away stands in the history of any kind.
        var recorded = typeof(IRecorded).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IRecorded)));
        var roots = recorded.Select(type => ((IRecorded)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)).Root.Kind).OfType<string>().Distinct().Except(reviewed);
        var restorable = typeof(IRestorable).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IRestorable))).Select(type => ((IRestorable)Activator.CreateInstance(type)!).Kind);
        Assert.Equal(roots.Order(), restorable.Order());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_place_goes_back_to_its_name_point_and_parent(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (town, _, _) = await database.CastAsync("restored");
        await database.Verb<AddPlace>().RunAsync(new TypedPlace("The old lock", "Upper Orle", "47.1", "11.1", "Lock", town), Editors.Ana);
        var place = await PlaceAsync(database);
        Later(database);
        await database.Verb<CorrectPlace>().RunAsync(place.Id, place.Version, new TypedPlace("The new lock", "Lower Orle"), Editors.Ben);

        var history = await HistoryAsync(database, nameof(Place), place.Id);
        Assert.Equal(["Name", "Spellings", "Lane", "Coordinates", "Lies in"], history.Revisions[0].Changes.Select(change => change.Field));
        Assert.Equal(new FieldChange("Lies in", "Verrin restored", ""), history.Compare(1, 2)[^1]);
        await RestoreFirstAsync(database, nameof(Place), place.Id, history);

        Assert.Equal(place.Typed, (await PlaceAsync(database)).Typed);

        static async Task<EditedPlace> PlaceAsync(TestDatabase database) => (await database.Verb<ReadNames>().PlacesAsync()).Single(one => one.Slug == "the-old-lock");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_actor_and_an_outlet_go_back(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (_, board, _) = await database.CastAsync("back");
        var actor = (await database.Verb<ReadNames>().ActorsAsync()).Single(one => one.Slug == board);
        await database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(new Outlet { Slug = "back", Name = "The Ferry", Country = "Orle" }).Entity));
        var outlet = (await database.Verb<ReadEditedOutlets>().RunAsync()).Single(one => one.Slug == "back");
        Later(database);
        await database.Verb<CorrectActor>().RunAsync(actor.Id, actor.Version, new TypedActor("The new board"), Editors.Ben);
        await database.Verb<CorrectOutlet>().RunAsync(outlet.Id, outlet.Version, new TypedOutlet("The Raft", null, "Short.", DisplayPolicy.Full), Editors.Ben);

        await RestoreFirstAsync(database, nameof(Actor), actor.Id);
        await RestoreFirstAsync(database, nameof(Outlet), outlet.Id);

        Assert.Equal(actor.Typed, (await database.Verb<ReadNames>().ActorsAsync(actor.Id)).Single().Typed);
        Assert.Equal(outlet.Typed, (await database.Verb<ReadEditedOutlets>().RunAsync(outlet.Id)).Single().Typed);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_goes_back_to_what_was_recognised_with_all_its_versions(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var article = await database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(Fixtures.Article("versions", "The dam at Verrin gave way on Saturday.\n\nNobody was hurt.")).Entity));
        var second = await database.Writer.RunAsync(Editors.Ana, async db =>
        {
            var row = Fixtures.Article("versions", "The dam at Verrin gave way on Sunday.\n\nNobody was hurt at all.");
            (row.Number, row.Outlet) = (2, await db.Set<Outlet>().SingleAsync(one => one.Slug == "outlet-of-versions"));
            return db.Add(row).Entity;
        });
        var before = (await database.Verb<ReadArticleDraft>().RunAsync(article.Id))!;
        Later(database);
        var typed = before.Typed with { Title = "Dam breaks", Outlet = "The Weir", Agency = "Orle Wire", Published = "2 March 2019", Display = DisplayPolicy.Full, Parts = [before.Typed.Parts[0] with { Reason = "caption" }] };
        Assert.Equal(Written.Done, await database.Verb<CorrectArticle>().RunAsync(article.Id, before.Version, typed, Editors.Ben));

        var history = await HistoryAsync(database, nameof(Article), article.Id);
        Assert.Equal(["Title", "Outlet", "Wire", "Published", "Shown", "Not the story"], history.Compare(1, 2).Select(change => change.Field));
        await RestoreFirstAsync(database, nameof(Article), article.Id, history);

        var after = (await database.Verb<ReadArticleDraft>().RunAsync(article.Id))!;
        Assert.Equal(before.Typed with { Parts = [] }, after.Typed with { Parts = [] });
        Assert.Equal(before.Typed.Parts, after.Typed.Parts);
        Assert.Empty(after.Evidence);
        Assert.Equal("outlet-of-versions", (await database.Verb<ReadArticleDraft>().RunAsync(second.Id))!.Article.Outlet.Slug);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_chronology_goes_back_and_stays_published(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (town, _, _) = await database.CastAsync("chronicle");
        var first = (await database.Verb<RecordChronology>().NewAsync(new TypedChronology("The storm", "Three nights.", "Orle", "North\nSouth", town), Editors.Ana)).Chronology!;
        Later(database);
        var second = (await database.Verb<RecordChronology>().ChangeAsync(first.Id, first.Version, new TypedChronology("The gale"), Editors.Ben)).Chronology!;
        await database.Verb<PublishChronology>().RunAsync(first.Id, Editors.Ben);

        Assert.Equal(Written.ChangedMeanwhile, await database.Verb<RestoreRevision>().RunAsync(nameof(Chronology), first.Id, 1, second.Version, Editors.Ana));
        await RestoreFirstAsync(database, nameof(Chronology), first.Id);

        var now = (await database.Verb<ReadEditedChronology>().RunAsync(first.Slug))!;
        Assert.Equal((first.Typed, false), (now.Typed, now.IsDraft));
    }

    static void Later(TestDatabase database) => database.Clock.Advance(TimeSpan.FromMinutes(1));

    static Task<ThingHistory> HistoryAsync(TestDatabase database, string kind, long id) => database.Verb<ReadThingHistory>().RunAsync(kind, id, Sight.Editors);

    static async Task RestoreFirstAsync(TestDatabase database, string kind, long id, ThingHistory? history = null)
    {
        Later(database);
        history ??= await HistoryAsync(database, kind, id);
        var restore = database.Verb<RestoreRevision>();
        Assert.Equal(WriteOutcome.NotFound, (await restore.RunAsync(kind, id, 99, history.Now!.Version, Editors.Ana)).Outcome);
        Assert.Equal(Written.Done, await restore.RunAsync(kind, id, 1, history.Now.Version, new Cause("cy", "")));
        Assert.Equal("restored revision 1", (await HistoryAsync(database, kind, id)).Revisions[^1].Why);
    }
}
