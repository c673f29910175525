using Timeline.Core.History;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

[Trait("Category", "Storage")]
public sealed class JoinVersionsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    static readonly string[] Sentences =
    [
        "A ferry with ninety people aboard ran aground in thick fog off the cape on its way to the mainland.",
        "Lifeboats from three harbours took all of them ashore within two hours, and nobody was hurt.",
        "The captain said that she had felt a shudder and then nothing, as if the sea had become a street.",
        "Tugs will try to pull the ship off the rocks with the next spring tide, which is due on Thursday.",
        "Divers found a hole of two metres in the hull, but the tanks of fuel were found to be whole.",
        "The line has cancelled its sailings until Friday and will carry passengers by bus and bridge.",
        "It is the third time in ten years that a ship of this class has run onto the same bank of sand.",
        "An inquiry will ask why the light on the point, which automatic gear has kept since spring, was dark.",
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task Near_the_same_words_of_one_outlet_are_suggested_as_one_article_and_joined_and_parted(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var first = await ImportAsync(database, "Ferry aground off the cape", "Cape Courier", Sentences);
        var print = await ImportAsync(database, "PRINT: ferry aground at cape", "Cape Courier", [.. Sentences[..^1], "An inquiry will ask why the light on the point was dark."]);
        var brief = await ImportAsync(database, "Ferry in brief", "Cape Courier", Sentences[..3]);
        var elsewhere = await ImportAsync(database, "Cape ferry runs aground", "Sarn Packet", Sentences);

        Assert.Empty((await DraftAsync(database, first.Id)).NearCopies);
        Assert.Empty((await DraftAsync(database, brief.Id)).NearCopies);
        Assert.Empty((await DraftAsync(database, elsewhere.Id)).NearCopies);
        var near = Assert.Single((await DraftAsync(database, print.Id)).NearCopies);
        Assert.Equal(first.Id, near.Article.Id);
        Assert.InRange(near.Share, 0.7, 0.99);

        var join = database.Verb<JoinVersions>();
        Assert.Contains("of one outlet", Assert.Single((await join.RunAsync(elsewhere.Id, first.Slug, Editors.Ben)).Problems).Reason);
        Assert.Equal(Written.NotFound, await join.RunAsync(print.Id, "no-such-article", Editors.Ben));
        Assert.Equal(Written.Done, await join.RunAsync(print.Id, first.Slug, Editors.Ben));
        Assert.Equal(Written.Unchanged, await join.RunAsync(print.Id, first.Slug, Editors.Ben));
        Assert.Equal((first.Slug, 2), Place(await DraftAsync(database, print.Id)));
        Assert.Empty((await DraftAsync(database, print.Id)).NearCopies);
        Assert.Contains("versions of its own", Assert.Single((await join.RunAsync(first.Id, brief.Slug, Editors.Ben)).Problems).Reason);

        Assert.Equal(Written.Done, await database.Verb<RestoreRevision>().RunAsync(nameof(Article), print.Id, 1, (await DraftAsync(database, print.Id)).Version, Editors.Ana));
        Assert.Equal((print.Slug, 1), Place(await DraftAsync(database, print.Id)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_readers_have_an_address_of_keeps_it(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await database.AddEventAsync(await database.AddChronologyAsync("joined"), "joined", with: Fixtures.WithAll);
        var reported = (await database.Verb<FindArticles>().RunAsync("Dam gives way")).First(article => article.Slug == "article-of-joined");
        var other = await ImportAsync(database, "Dam gives way at night", "The Orle Messenger", Sentences);

        var refused = await database.Verb<JoinVersions>().RunAsync(reported.Id, other.Slug, Editors.Ben);
        Assert.Contains("Readers may have its address", Assert.Single(refused.Problems).Reason);
    }

    static (string, int) Place(ArticleDraft draft) => (draft.Article.Slug, draft.Article.Number);

    static async Task<ArticleDraft> DraftAsync(TestDatabase database, long id) => (await database.Verb<ReadArticleDraft>().RunAsync(id))!;

    static async Task<ImportedArticle> ImportAsync(TestDatabase database, string title, string outlet, string[] sentences)
    {
        var text = new ArticleText(title, SourceText.From($"{title}\n\n{string.Join("\n\n", sentences)}"));
        return Assert.Single(await database.Verb<ImportArticles>().RunAsync([new ArticleToImport(text) { Outlet = outlet }], Editors.Ana));
    }
}
