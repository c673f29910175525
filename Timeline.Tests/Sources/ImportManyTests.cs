using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Records;
using Timeline.Core.Sources;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

/// <summary>Importing more than one call takes at once, and going on with it.</summary>
[Trait("Category", "Storage")]
public sealed class ImportManyTests : OnEmptyDatabases
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_copy_is_known_for_one_however_many_came_between(Engine engine)
    {
        var database = await NewAsync(engine);
        await ImportAsync(database, Own("flood-dated"));
        await ImportAsync(database, [.. Enumerable.Range(0, 210).Select(i => Text($"Ship {i} calls at Sarn\n\nThe ship of number {i} called at the port of Sarn with {i + 3} crates of pears and left with {i + 5} of plums."))]);
        await ImportAsync(database, Own("flood-undated"));

        var articles = await ArticlesAsync(database);
        Assert.NotNull(articles[0].Family);
        Assert.Equal((articles[0].Family, "2019-06-04"), (articles[^1].Family, articles[^1].PublishedEdtf));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_kept_is_passed_over_unread_where_nobody_asks_for_it(Engine engine)
    {
        var database = await NewAsync(engine);
        var import = database.Verb<ImportArticles>();
        ArticleToImport[] given = [new(Own("flood-dated")), new(Own("strike-friday")) { Outlet = "Port Post" }, new(Own("strike-friday")) { Outlet = "Sarn Times" }];
        var first = await import.RunAsync(given[..2], TestDatabase.Cause);
        var again = await import.RunAsync(given, TestDatabase.Cause, readKnown: false);

        Assert.Equal([ImportOutcome.Known, ImportOutcome.Known, ImportOutcome.New], again.Select(one => one.Outcome));
        Assert.Equal([true, true, false], again.Select(one => one.Draft is null));
        Assert.Equal(first.Select(one => (one.Id, one.Outlet, one.Slug)), again.Take(2).Select(one => (one.Id, one.Outlet, one.Slug)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Records_of_one_text_under_two_outlets_are_two_articles_of_one_family(Engine engine)
    {
        var database = await NewAsync(engine);
        var import = database.Verb<ImportArticles>();
        ArticleToImport[] given = [Record("Port Post"), Record("Sarn Times")];
        var outcomes = new List<ImportedArticle>();
        foreach (var one in given.Concat(given)) outcomes.AddRange(await import.RunAsync([one], TestDatabase.Cause, readKnown: outcomes.Count < 3));

        Assert.Equal(["New port-post", "New sarn-times", "Known port-post", "Known sarn-times"], outcomes.Select(one => $"{one.Outcome} {one.Outlet}"));
        Assert.Single((await ArticlesAsync(database)).Select(article => article.Family).Distinct());

        static ArticleToImport Record(string outlet) => new(Assert.IsType<ArticleReading.Readable>(RecordReader.Read("r", new Dictionary<string, string> { ["title"] = "Dockers walk out", ["text"] = "Dockers at Port Sarn walked out on Friday over pay.", ["outlet"] = outlet })).Text);
    }

    [Fact]
    public async Task Many_articles_come_in_batches_in_their_order()
    {
        var articles = Enumerable.Range(0, ArticleBatches.MostArticles + 1).Select(i => new ArticleToImport(Text($"Ship {i}"))).Append(new ArticleToImport(Text(new string('a', ArticleBatches.MostCharacters + 1)))).Append(new ArticleToImport(Text("Ship"))).ToList();
        var batches = await ArticleBatches.Of(articles.ToAsyncEnumerable()).ToListAsync();
        Assert.Equal([ArticleBatches.MostArticles, 1, 1, 1], batches.Select(batch => batch.Count));
        Assert.Equal(articles, batches.SelectMany(batch => batch));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_title_that_very_many_articles_have_still_gives_each_an_address_of_its_own(Engine engine)
    {
        var database = await NewAsync(engine);
        var kept = new List<ImportedArticle>();
        foreach (var batch in Enumerable.Range(0, 33).Select(i => new ArticleToImport(Text($"Live from Sarn\n\nNumber {i} of the live reports tells of {i} ships that came.")) { Outlet = $"Outlet {i}" }).Chunk(31)) kept.AddRange(await database.Verb<ImportArticles>().RunAsync(batch, TestDatabase.Cause));
        Assert.Equal(["live-from-sarn", .. Enumerable.Range(2, 32).Select(number => $"live-from-sarn-{number}")], kept.Select(one => one.Slug));
    }
}
