using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Events.Editing;

/// <summary>Places and actors, which all chronologies share.</summary>
[Trait("Category", "Storage")]
public class CorrectNamesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_place_is_corrected_once_for_every_event(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (town, _, _) = await database.CastAsync("corrected");
        var chronology = await database.AddChronologyAsync("corrected");
        var number = await database.RevisionNumberAsync(chronology);
        var place = await PlaceAsync(database, town);

        var typed = new TypedPlace(" Verrin on the Orle ", "Lower Orle", "47,5", "11.25", "Verrin\n\nVerin\nVerrin");
        Assert.Equal(Written.Done, await database.Verb<CorrectPlace>().RunAsync(place.Id, place.Version, typed, Editors.Ben));

        var corrected = await PlaceAsync(database, town);
        Assert.Equal((place.Version + 1, new TypedPlace("Verrin on the Orle", "Lower Orle", "47.5", "11.25", "Verrin\nVerin")), (corrected.Version, corrected.Typed));
        // Pages are cached by it: all that may name the place are drawn anew.
        Assert.True(await database.RevisionNumberAsync(chronology) > number);
        Assert.Equal(Written.Unchanged, await database.Verb<CorrectPlace>().RunAsync(place.Id, corrected.Version, corrected.Typed, Editors.Ben));
        Assert.Equal(Written.ChangedMeanwhile, await database.Verb<CorrectPlace>().RunAsync(place.Id, place.Version, typed, Editors.Ana));
        Assert.Equal(Written.NotFound, await database.Verb<CorrectPlace>().RunAsync(-1, 1, typed, Editors.Ana));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_place_cannot_be_gets_a_sentence_and_changes_nothing(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (town, _, _) = await database.CastAsync("refused");
        var place = await PlaceAsync(database, town);
        await database.Verb<AddPlace>().RunAsync(new TypedPlace("The lower town", "Upper Orle", Parent: town), Editors.Ana);
        var inner = await PlaceAsync(database, "the-lower-town");
        Assert.Equal(town, inner.Typed.Parent);

        foreach (var (typed, field, words) in new (TypedPlace, string, string)[]
        {
            (place.Typed with { Name = " " }, "Name", "A name is needed"),
            (place.Typed with { Name = "The lower town" }, "Name", "“The lower town” is there already"),
            (place.Typed with { Name = new string('x', 201) }, "Name", "at most 200"),
            (place.Typed with { Lane = "" }, "Lane", "in which lane"),
            (place.Typed with { Latitude = "91" }, "Latitude", "in degrees"),
            (place.Typed with { Longitude = "" }, "Latitude", "go together"),
            (place.Typed with { Spellings = new string('y', 201) }, "Spellings", "at most 200"),
            (place.Typed with { Spellings = string.Join('\n', Enumerable.Range(1, 41)) }, "Spellings", "At most 40"),
            (place.Typed with { Parent = "nowhere" }, "Parent", "no place “nowhere”"),
            (place.Typed with { Parent = "the-lower-town" }, "Parent", "lies in this one already"),
            (place.Typed with { Parent = town }, "Parent", "cannot lie in itself"),
        })
        {
            var problem = Assert.Single((await database.Verb<CorrectPlace>().RunAsync(place.Id, place.Version, typed, Editors.Ben)).Problems);
            Assert.Equal(field, problem.Field);
            Assert.Contains(words, problem.Reason);
        }
        Assert.Equal(place, await PlaceAsync(database, town));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_actor_is_corrected_or_told_why_not(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (_, board, _) = await database.CastAsync("actor");
        var actor = await ActorAsync(database, board);
        var correct = database.Verb<CorrectActor>();

        Assert.Contains("already", Problem(await correct.RunAsync(actor.Id, actor.Version, actor.Typed with { Name = "The town guard actor" }, Editors.Ben)));
        Assert.Contains("no pattern “plaid”", Problem(await correct.RunAsync(actor.Id, actor.Version, actor.Typed with { Token = "plaid" }, Editors.Ben)));
        Assert.Contains("A name is needed", Problem(await correct.RunAsync(actor.Id, actor.Version, new TypedActor(" "), Editors.Ben)));
        Assert.Equal(actor, await ActorAsync(database, board));

        Assert.Equal(Written.Done, await correct.RunAsync(actor.Id, actor.Version, new TypedActor("The board of the Orle", "", "rebel"), Editors.Ben));
        Assert.Equal(new TypedActor("The board of the Orle", "The board of the Orle", "rebel"), (await ActorAsync(database, board)).Typed);
        Assert.Equal(Written.ChangedMeanwhile, await correct.RunAsync(actor.Id, actor.Version, actor.Typed, Editors.Ana));

        static string Problem(Written written) => Assert.Single(written.Problems).Reason;
    }

    static async Task<EditedPlace> PlaceAsync(TestDatabase database, string slug) => (await database.Verb<ReadNames>().PlacesAsync()).Single(place => place.Slug == slug);

    static async Task<EditedActor> ActorAsync(TestDatabase database, string slug) => (await database.Verb<ReadNames>().ActorsAsync()).Single(actor => actor.Slug == slug);
}
