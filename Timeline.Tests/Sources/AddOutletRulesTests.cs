using Timeline.Core.Dates.Running;
using Timeline.Core.History;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

[Trait("Category", "Storage")]
public sealed class AddOutletRulesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_made_a_rule_goes_to_the_others_and_holds_for_the_next_import(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(new Outlet { Slug = "ruled", Name = "The Ruled Packet" }).Entity));
        var rules = database.Verb<AddOutletRules>();

        Assert.Equal(Written.Done, await rules.RunAsync("ruled", new OutletRules(NumericOrder.DayFirst, ["Join our letter"], [new("Daesh", "Islamic State")]), Editors.Ana));
        Assert.Equal(Written.Done, await rules.RunAsync("ruled", new OutletRules(null, ["Buy our mugs", "join our letter!"], [new("IS", "Islamic State")]), Editors.Ben));
        Assert.Equal(Written.Unchanged, await rules.RunAsync("ruled", new OutletRules(NumericOrder.DayFirst, [], []), Editors.Ben));
        Assert.Equal(Written.Unchanged, await rules.RunAsync("ruled", OutletRules.None, Editors.Ben));
        Assert.Equal(Written.NotFound, await rules.RunAsync("no-such", new OutletRules(NumericOrder.DayFirst, [], []), Editors.Ben));

        var outlet = (await database.Verb<ReadEditedOutlets>().RunAsync()).Single(one => one.Slug == "ruled");
        Assert.Equal(new TypedRules("DayFirst", "Join our letter\nBuy our mugs", "IS = Islamic State"), outlet.Typed.Rules);
        Assert.Equal(["ben", "ana"], (await database.Verb<ListRevisions>().RunAsync(nameof(Outlet), outlet.Id, Sight.Editors)).Select(line => line.Who));
        Assert.Equal([new HouseName("IS", "Islamic State")], (await database.Verb<ReadOutlet>().RunAsync("ruled", Sight.Editors))!.HouseNames);

        var text = new ArticleText("ferry.txt", SourceText.From("Ferry runs aground off the cape\n\n05/06/2017\n\nJoin our letter\n\nA ferry ran aground in fog off the cape on its way to the mainland, and lifeboats took ninety people ashore."));
        var kept = Assert.Single(await database.Verb<ImportArticles>().RunAsync([new ArticleToImport(text) { Outlet = "the ruled packet" }], Editors.Ana));
        Assert.Equal("2017-06-05", kept.Draft!.Published?.Edtf);
        Assert.Contains(kept.Draft.Dropped, part => kept.Draft.Source[part.Span] == "Join our letter");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rules_that_cannot_be_get_a_sentence_and_change_nothing(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await database.Writer.RunAsync(Editors.Ana, db =>
        {
            db.Add(new Outlet { Slug = "lined", Name = "The Lined Packet" });
            return Task.FromResult(db.Add(new Outlet { Slug = "unnamed", Name = "Outlet not named" }).Entity);
        });
        var unnamed = await database.Verb<AddOutletRules>().RunAsync("unnamed", new OutletRules(NumericOrder.DayFirst, [], []), Editors.Ana);
        Assert.Contains("correct the outlet of the article", Assert.Single(unnamed.Problems).Reason);

        var outlet = (await database.Verb<ReadEditedOutlets>().RunAsync()).Single(one => one.Slug == "lined");
        foreach (var (typed, field, words) in new (TypedRules, string, string)[]
        {
            (new("", "", "Daesh"), "Names", "write Daesh = Islamic State"),
            (new("", "", "= Islamic State"), "Names", "one a line"),
            (new("Backwards", "", ""), "Numbers", "day or month"),
            (new("", new string('x', 301), ""), "Lines", "300 are the most"),
            (new("", string.Join('\n', Enumerable.Range(0, 101)), ""), "Lines", "100 are the most"),
        })
        {
            var problem = Assert.Single((await database.Verb<CorrectOutlet>().RunAsync(outlet.Id, outlet.Version, outlet.Typed with { Rules = typed }, Editors.Ben)).Problems);
            Assert.Equal(field, problem.Field);
            Assert.Contains(words, problem.Reason);
        }
        Assert.Equal(outlet, (await database.Verb<ReadEditedOutlets>().RunAsync()).Single(one => one.Slug == "lined"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rules_typed_with_the_outlet_are_kept_and_taken_away_again(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(new Outlet { Slug = "typed", Name = "The Typed Packet" }).Entity));
        async Task<EditedOutlet> OutletAsync() => (await database.Verb<ReadEditedOutlets>().RunAsync()).Single(one => one.Slug == "typed");
        var outlet = await OutletAsync();

        var typed = new TypedRules("MonthFirst", " Join our letter \r\n\r\nJoin our letter", "Daesh=Islamic State");
        Assert.Equal(Written.Done, await database.Verb<CorrectOutlet>().RunAsync(outlet.Id, outlet.Version, outlet.Typed with { Rules = typed }, Editors.Ben));
        var kept = await OutletAsync();
        Assert.Equal(new TypedRules("MonthFirst", "Join our letter", "Daesh = Islamic State"), kept.Typed.Rules);
        Assert.Equal(Written.Unchanged, await database.Verb<CorrectOutlet>().RunAsync(kept.Id, kept.Version, kept.Typed, Editors.Ben));
        Assert.Equal(Written.Done, await database.Verb<CorrectOutlet>().RunAsync(kept.Id, kept.Version, kept.Typed with { Rules = TypedRules.None }, Editors.Ben));
        Assert.Equal(TypedRules.None, (await OutletAsync()).Typed.Rules);
    }
}
