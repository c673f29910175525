using Microsoft.EntityFrameworkCore;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.House;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

[Trait("Category", "Storage")]
public class CorrectArticleTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    static readonly Cause Ana = new("ana", "The printed page says so");

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_wins_says_so_above_what_was_recognised_and_is_a_revision(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var draft = await ImportAsync(database, "strike-friday");
        var typed = draft.Typed with { Published = "early March 2016", Outlet = "The Sarn Packet", Byline = "Femi Ade", Title = "Dockers walk out" };

        var written = await database.Verb<CorrectArticle>().RunAsync(draft.Article.Id, draft.Version, typed, Ana);

        Assert.Equal(WriteOutcome.Done, written.Outcome);
        var after = (await ReadAsync(database, draft.Article.Id))!;
        Assert.Equal(("2016-03-01/2016-03-10", "The Sarn Packet", "the-sarn-packet", "Femi Ade", "Dockers walk out"),
            (after.Published!.Edtf, after.Article.Outlet.Name, after.Article.Outlet.Slug, after.Article.Byline, after.Article.Title));
        Assert.Equal(draft.Article.Slug, after.Article.Slug);
        var first = after.Evidence.First(clue => clue.Field == Fields.Title);
        Assert.Equal((CorrectArticle.Corrected, "Corrected by ana, from “Dockers walk out at Port Sarn”: The printed page says so"), (first.Kind, first.Because));
        Assert.Contains(after.Evidence, clue => clue is { Field: Fields.Title, Kind: not CorrectArticle.Corrected });
        Assert.Equal(("ana", "The printed page says so"), (after.History[0].Who, after.History[0].Why));
        Assert.Equal(2, after.History.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_part_is_set_aside_and_taken_back(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var draft = await ImportAsync(database, "flood-dated");
        var verb = database.Verb<CorrectArticle>();
        var last = draft.Typed.Parts.Last(part => part.Reason is null);
        var caption = draft.Typed.Parts.First(part => part.Reason == "caption");

        Assert.True((await verb.RunAsync(draft.Article.Id, draft.Version, draft.Typed with { Parts = [last with { Reason = "teaser" }, caption with { Reason = null }] }, Ana)).Holds);
        var after = (await ReadAsync(database, draft.Article.Id))!;
        Assert.Equal(draft.Typed.Parts.Select(part => part.Span), after.Typed.Parts.Select(part => part.Span));
        Assert.Equal("teaser", after.Typed.Parts.Single(part => part.Span == last.Span).Reason);
        Assert.Null(after.Typed.Parts.Single(part => part.Span == caption.Span).Reason);
        Assert.Equal("Corrected by ana, from “2 sorted otherwise”: The printed page says so", after.Evidence.Single(clue => clue.Field == Timeline.Core.Ingest.Fields.Parts).Because);

        Assert.True((await verb.RunAsync(draft.Article.Id, after.Version, after.Typed with { Parts = draft.Typed.Parts }, Ana)).Holds);
        Assert.Equal(draft.Typed.Parts, (await ReadAsync(database, draft.Article.Id))!.Typed.Parts);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_headline_that_is_compared_is_the_one_an_editor_named(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var text = SourceText.From($"Orle Herald\n\nBridge over the Vint gives way\n\nBy Sanna Ek\n\nThe bridge over the Vint gave way on Monday, and nobody was on it. {engine}");
        var kept = Assert.Single(await database.Verb<ImportArticles>().RunAsync([new ArticleToImport(new ArticleText("a", text))], TestDatabase.Cause));
        var draft = (await ReadAsync(database, kept.Id))!;
        var verb = database.Verb<CorrectArticle>();
        Task<Written> AsTitle(string words, string reason, ArticleDraft read) => verb.RunAsync(kept.Id, read.Version, read.Typed with { Parts = [.. read.Typed.Parts.Where(part => text[part.Span] == words).Select(part => part with { Reason = reason })] }, Ana);
        async Task<(string Title, string? Headline, string? OfName)> Told()
        {
            await using var db = database.Read(Sight.Editors);
            var article = await db.Set<Article>().SingleAsync(row => row.Id == kept.Id);
            return (article.Title, article.TitleSpan is { } span ? text[span] : null, article.Dropped.FirstOrDefault(part => text[part.Span] == "Orle Herald")?.Reason);
        }
        if ((await Told()).Headline != "Orle Herald") Assert.True((await AsTitle("Orle Herald", "title", draft)).Holds);

        Assert.True((await verb.RunAsync(kept.Id, (await ReadAsync(database, kept.Id))!.Version, (await ReadAsync(database, kept.Id))!.Typed with { Title = "Bridge over the Vint gives way" }, Ana)).Holds);
        Assert.Equal(("Bridge over the Vint gives way", "Bridge over the Vint gives way", "chrome"), await Told());

        Assert.True((await AsTitle("Orle Herald", "title", (await ReadAsync(database, kept.Id))!)).Holds);
        Assert.Equal(("Orle Herald", "Orle Herald", "title"), await Told());

        Assert.True((await AsTitle("Orle Herald", "chrome", (await ReadAsync(database, kept.Id))!)).Holds);
        Assert.Equal(("Orle Herald", null, "chrome"), await Told());
    }

    [Fact]
    public async Task What_cannot_be_taken_is_told_all_at_once_and_nothing_is_written()
    {
        var database = await databases.OnAsync(Engine.Sqlite);
        var draft = await ImportAsync(database, "train-published");
        var typed = draft.Typed with { Title = " ", Published = "early March", Language = "mostly English", Address = "javascript:alert(1)", Parts = [new TextPart(new TextSpan(3, 5), "teaser")] };

        var written = await database.Verb<CorrectArticle>().RunAsync(draft.Article.Id, draft.Version, typed, Ana);

        Assert.Equal(["Title", "Published", "Language", "Address", "Parts"], written.Problems.Select(problem => problem.Field));
        Assert.Contains("needs a year", written.Problems[1].Reason);
        Assert.Equal(draft.Version, (await ReadAsync(database, draft.Article.Id))!.Version);
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_not_written_over()
    {
        var database = await databases.OnAsync(Engine.Sqlite);
        var draft = await ImportAsync(database, "election-dateline");
        var verb = database.Verb<CorrectArticle>();
        var typed = draft.Typed with { Byline = "Mira Kolar" };

        Assert.Equal(WriteOutcome.Unchanged, (await verb.RunAsync(draft.Article.Id, draft.Version, draft.Typed, Ana)).Outcome);
        Assert.Equal(WriteOutcome.Done, (await verb.RunAsync(draft.Article.Id, draft.Version, typed, Ana)).Outcome);
        Assert.Equal(WriteOutcome.ChangedMeanwhile, (await verb.RunAsync(draft.Article.Id, draft.Version, typed with { Byline = "Josip Marn" }, Ana)).Outcome);
        Assert.Equal(WriteOutcome.NotFound, (await verb.RunAsync(long.MaxValue, 1, typed, Ana)).Outcome);
        Assert.Equal("Mira Kolar", (await ReadAsync(database, draft.Article.Id))!.Article.Byline);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Versions_of_one_article_change_their_outlet_together(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var import = database.Verb<ImportArticles>();
        ArticleToImport Bridge(string ending) => new(new ArticleText("a", SourceText.From($"Bridge of Orle falls again\n\nThe bridge fell in the night, {ending}."))) { Address = new Uri("https://orle.example/bridge") };
        await import.RunAsync([Bridge("nobody was hurt by it")], Ana);
        var second = Assert.Single(await import.RunAsync([Bridge("two people were hurt by it")], Ana));
        var draft = (await ReadAsync(database, second.Id))!;

        await database.Verb<CorrectArticle>().RunAsync(second.Id, draft.Version, draft.Typed with { Outlet = "Valley Post" }, Ana);

        await using var db = database.Read(Sight.Editors);
        Assert.Equal(["Valley Post", "Valley Post"], await db.Set<Article>().Where(row => row.Slug == draft.Article.Slug).Select(row => row.Outlet.Name).ToListAsync());
    }

    static async Task<ArticleDraft> ImportAsync(TestDatabase database, string name)
    {
        var text = new ArticleText(name, SourceText.From(Repository.Read($"Timeline.Tests/Ingest/Articles/{name}.txt")));
        var kept = Assert.Single(await database.Verb<ImportArticles>().RunAsync([new ArticleToImport(text)], TestDatabase.Cause));
        return (await ReadAsync(database, kept.Id))!;
    }

    static Task<ArticleDraft?> ReadAsync(TestDatabase database, long id) => new ReadArticleDraft(database.Verb<TimelineDbs>(), database.Verb<Timeline.Core.History.ListRevisions>()).RunAsync(id);
}
