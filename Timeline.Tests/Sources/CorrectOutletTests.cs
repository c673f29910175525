using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

[Trait("Category", "Storage")]
public class CorrectOutletTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_outlet_is_corrected_and_its_articles_keep_what_holds_for_them(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var article = await database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(Fixtures.Article("corrected")).Entity));
        var outlet = await OutletAsync(database, "outlet-of-corrected");

        var typed = new TypedOutlet(" The Orle Herald ", " Orle ", "Writes *Verin*.\r\n", DisplayPolicy.ReferenceOnly);
        Assert.Equal(Written.Done, await database.Verb<CorrectOutlet>().RunAsync(outlet.Id, outlet.Version, typed, Editors.Ben));

        Assert.Equal(new TypedOutlet("The Orle Herald", "Orle", "Writes *Verin*.", DisplayPolicy.ReferenceOnly), (await OutletAsync(database, "outlet-of-corrected")).Typed);
        Assert.Equal(DisplayPolicy.Excerpts, (await database.Verb<ReadArticleDraft>().RunAsync(article.Id))!.Typed.Display);
        Assert.Equal(Written.ChangedMeanwhile, await database.Verb<CorrectOutlet>().RunAsync(outlet.Id, outlet.Version, typed, Editors.Ana));
        Assert.Equal(Written.NotFound, await database.Verb<CorrectOutlet>().RunAsync(-1, 1, typed, Editors.Ana));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_an_outlet_cannot_be_gets_a_sentence(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await database.Writer.RunAsync(Editors.Ana, db =>
        {
            db.Add(new Outlet { Slug = "one", Name = "The Weir" });
            db.Add(new Outlet { Slug = "two", Name = "The Lock" });
            return Task.FromResult(db.Add(new Outlet { Slug = "unnamed", Name = "Outlet not named" }).Entity);
        });
        var outlet = await OutletAsync(database, "one");

        foreach (var (typed, field, words) in new (TypedOutlet, string, string)[]
        {
            (outlet.Typed with { Name = "" }, "Name", "needs a name"),
            (outlet.Typed with { Name = "THE LOCK" }, "Name", "already"),
            (outlet.Typed with { Country = new string('x', 201) }, "Country", "200 are the most"),
            (outlet.Typed with { HouseStyle = new string('x', 8001) }, "HouseStyle", "8000 are the most"),
            (outlet.Typed with { Display = (DisplayPolicy)9 }, "Display", "how much readers see"),
        })
        {
            var problem = Assert.Single((await database.Verb<CorrectOutlet>().RunAsync(outlet.Id, outlet.Version, typed, Editors.Ben)).Problems);
            Assert.Equal(field, problem.Field);
            Assert.Contains(words, problem.Reason);
        }
        Assert.Equal(outlet, await OutletAsync(database, "one"));
        var unnamed = await OutletAsync(database, "unnamed");
        Assert.Contains("correct the article", Assert.Single((await database.Verb<CorrectOutlet>().RunAsync(unnamed.Id, unnamed.Version, unnamed.Typed with { Name = "The Ferry" }, Editors.Ben)).Problems).Reason);
    }

    static async Task<EditedOutlet> OutletAsync(TestDatabase database, string slug) => (await database.Verb<ReadEditedOutlets>().RunAsync()).Single(outlet => outlet.Slug == slug);
}
