using Microsoft.EntityFrameworkCore;
using Timeline.Core.Dates;
using Timeline.Core.History;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.House;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

[Trait("Category", "Storage")]
public sealed class ImportArticlesTests : OnEmptyDatabases
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_is_kept_with_all_that_was_recognised_and_readers_do_not_see_it(Engine engine)
    {
        var database = await NewAsync(engine);
        var kept = Assert.Single(await ImportAsync(database, Own("flood-dated")));

        Assert.Equal(("unnamed", "rising-drava-swallows-three-villages-near-ormos", 1, ImportOutcome.New), (kept.Outlet, kept.Slug, kept.Number, kept.Outcome));
        var article = Assert.Single(await ArticlesAsync(database));
        Assert.Equal(("Reuters", "reuters", "2019-06-05T08:15:00", "en"), (article.Agency!.Name, article.Agency.Slug, article.PublishedEdtf, article.Language));
        Assert.Equal((DisplayPolicy.Excerpts, 60, "Reuters"), (article.Display, article.ExcerptWords, article.Byline));
        Assert.Equal(kept.Draft!.Body, article.Body);
        Assert.Contains(article.Dropped, part => part.Reason == "caption" && article.Text[part.Span.Start..part.Span.End].StartsWith("A resident"));
        Assert.Contains(article.Evidence, clue => clue is { Field: "published", Kind: "stated", Span: not null });
        await using var readers = database.Read();
        Assert.Equal(0, await readers.Set<Article>().CountAsync());
        Assert.Equal(0, await readers.Set<Outlet>().CountAsync());
        await using var db = database.Read(Sight.Editors);
        Assert.Equal(["ana"], await db.Set<Revision>().Where(row => row.RootKind == nameof(Article)).Select(row => row.Who).ToListAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_text_is_one_article_however_often_it_comes(Engine engine)
    {
        var database = await NewAsync(engine);
        var first = await ImportAsync(database, Own("flood-dated"), Own("flood-dated") with { File = "again.txt" });
        var second = await ImportAsync(database, Own("flood-dated") with { File = "later.txt" });

        Assert.Equal([ImportOutcome.New, ImportOutcome.Known, ImportOutcome.Known], first.Concat(second).Select(one => one.Outcome));
        Assert.Single(first.Concat(second).Select(one => one.Id).Distinct());
        await using var db = database.Read(Sight.Editors);
        Assert.Equal((1, 1), (await db.Set<Article>().CountAsync(), await db.Set<Revision>().CountAsync(row => row.RootKind == nameof(Article))));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_text_with_another_outlet_or_address_is_an_article_of_its_own_in_one_family(Engine engine)
    {
        var wire = new ArticleToImport(Text("Bridge falls at Orle\n\nThe bridge fell on Tuesday.")) { Outlet = "Orle Herald", Address = new Uri("https://herald.example/bridge") };
        ArticleToImport[] given =
        [
            wire, wire with { Outlet = "Valley Post", Address = null }, wire with { Address = new Uri("https://herald.example/bridge-again") }, wire with { Outlet = "Valley Times" },
            wire, wire with { Outlet = " orle herald ", Address = null }, wire with { Outlet = null, Address = null }, wire with { Outlet = "Valley Post", Address = null }, wire with { Outlet = "Valley Times" },
        ];
        string[] expected =
        [
            "New orle-herald/bridge-falls-at-orle 1", "New valley-post/bridge-falls-at-orle-2 1", "New orle-herald/bridge-falls-at-orle-3 1", "New valley-times/bridge-falls-at-orle-4 1",
            "Known orle-herald/bridge-falls-at-orle 1", "Known orle-herald/bridge-falls-at-orle 1", "Known orle-herald/bridge-falls-at-orle 1", "Known valley-post/bridge-falls-at-orle-2 1", "Known valley-times/bridge-falls-at-orle-4 1",
        ];

        var database = await NewAsync(engine);
        var kept = new List<ImportedArticle>();
        foreach (var one in given) kept.AddRange(await database.Verb<ImportArticles>().RunAsync([one], TestDatabase.Cause));

        Assert.Equal(expected, kept.Select(one => $"{one.Outcome} {one.Outlet}/{one.Slug} {one.Number}"));
        var articles = await ArticlesAsync(database);
        Assert.Equal(4, articles.Count);
        Assert.All(articles, article => Assert.Equal((articles[0].Family, true), (article.Family, article.FamilyInferred)));
        Assert.NotNull(articles[0].Family);
        Assert.All(articles.Skip(1), article => Assert.Contains(article.Evidence, clue => clue is { Field: "family", File: "Bridge falls at Orle (Orle Herald)" }));
        // In one call it comes to the same.
        database = await NewAsync(engine);
        Assert.Equal(expected, (await database.Verb<ImportArticles>().RunAsync(given, TestDatabase.Cause)).Select(one => $"{one.Outcome} {one.Outlet}/{one.Slug} {one.Number}"));
        Assert.Single((await ArticlesAsync(database)).Select(article => article.Family).Distinct());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_text_is_known_by_the_outlet_that_it_names_unless_a_person_corrected_that(Engine engine)
    {
        var database = await NewAsync(engine);
        var text = Own("train-published");
        var named = (await ImportAsync(database, text))[0];
        var article = (await ArticlesAsync(database))[0];
        Assert.NotEqual("unnamed", named.Outlet);
        await database.Verb<CorrectArticle>().RunAsync(article.Id, article.Version, TypedArticle.Of(article) with { Outlet = "Valley Post" }, TestDatabase.Cause);

        Assert.Equal((ImportOutcome.Known, "valley-post"), (await ImportAsync(database, text)) is [var again] ? (again.Outcome, again.Outlet) : default);
        // Of a text that was given to another outlet, its own words tell that this one prints it too.
        database = await NewAsync(engine);
        await database.Verb<ImportArticles>().RunAsync([new ArticleToImport(text) { Outlet = "Valley Post" }], TestDatabase.Cause);
        Assert.Equal((ImportOutcome.New, named.Outlet), (await ImportAsync(database, text)) is [var own] ? (own.Outcome, own.Outlet) : default);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Other_words_under_one_title_or_address_are_a_further_version(Engine engine)
    {
        var database = await NewAsync(engine);
        var address = new Uri("https://herald.example/bridge");
        var first = new ArticleToImport(Text("Bridge falls at Orle\n\nThe bridge at Orle fell on Tuesday night, and nobody was on it when it went.")) { Outlet = "Orle Herald", Address = address };
        var titled = first with { Text = Text("Bridge falls at Orle\n\nThe bridge at Orle fell on Tuesday night, and two people were on it when it went."), Address = null };
        var addressed = first with { Text = Text("Two hurt as bridge falls\n\nThe bridge at Orle fell on Tuesday night, and two people on it were hurt."), Outlet = null };
        var elsewhere = titled with { Text = Text("Bridge falls at Orle\n\nA bridge fell on Tuesday at Orle, says the mayor, who was told so by a miller."), Outlet = "Valley Post" };

        var kept = new List<ImportedArticle>();
        foreach (var one in new[] { first, titled, addressed, elsewhere }) kept.AddRange(await database.Verb<ImportArticles>().RunAsync([one], TestDatabase.Cause));

        Assert.Equal(["orle-herald/bridge-falls-at-orle 1", "orle-herald/bridge-falls-at-orle 2", "orle-herald/bridge-falls-at-orle 3", "valley-post/bridge-falls-at-orle-2 1"],
            kept.Select(one => $"{one.Outlet}/{one.Slug} {one.Number}"));
        Assert.Equal(address.AbsoluteUri, (await ArticlesAsync(database))[1].CanonicalAddress);
        // In one call it comes to the same.
        var together = await (await NewAsync(engine)).Verb<ImportArticles>().RunAsync([first, titled, addressed, elsewhere], TestDatabase.Cause);
        Assert.Equal(kept.Select(one => (one.Outlet, one.Slug, one.Number)), together.Select(one => (one.Outlet, one.Slug, one.Number)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_story_under_a_title_that_comes_again_is_an_article_of_its_own(Engine engine)
    {
        var database = await NewAsync(engine);
        ArticleToImport Ferry(string day) => new(Text($"News in brief\n\nThe ferry to Orle was late for the {day} day, and nobody could say why that was.")) { Outlet = "Orle Herald" };
        var first = Ferry("third");
        var second = first with { Text = Text("News in brief\n\nA new roof is put on the school in Lorn, which has paid for it with a fair.") };
        var elsewhere = Ferry("fourth") with { Address = new Uri("https://herald.example/a2") };
        var kept = new List<ImportedArticle>();
        foreach (var one in new[] { first with { Address = new Uri("https://herald.example/a1") }, second, elsewhere, first with { Outlet = "" }, Ferry("fifth") with { Outlet = null }, Ferry("sixth") with { Outlet = null } }) kept.AddRange(await database.Verb<ImportArticles>().RunAsync([one], TestDatabase.Cause));
        Assert.Equal(
            ["New news-in-brief 1", "New news-in-brief-2 1", "New news-in-brief-3 1", "Known news-in-brief 1", "New news-in-brief-4 1", "New news-in-brief-5 1"], kept.Select(one => $"{one.Outcome} {one.Slug} {one.Number}"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Other_blanks_and_ends_of_lines_make_no_version(Engine engine)
    {
        var database = await NewAsync(engine);
        var text = "Bridge falls at Orle\n\nThe bridge at Orle fell on Tuesday night.\n\nNobody was on it when it went.";
        var first = new ArticleToImport(Text(text)) { Outlet = "Orle Herald" };
        await database.Verb<ImportArticles>().RunAsync([first], TestDatabase.Cause);
        var again = await database.Verb<ImportArticles>().RunAsync([first with { Text = Text(text.Replace("\n\n", "\n\n\n").Replace("Orle fell", "Orle  fell")) }], TestDatabase.Cause);
        Assert.Equal(ImportOutcome.Known, Assert.Single(again).Outcome);
        Assert.Single(await ArticlesAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Titles_without_a_Latin_letter_are_told_apart(Engine engine)
    {
        var database = await NewAsync(engine);
        var kept = await ImportAsync(database, Text("Мост упал\n\nМост упал ночью, и никто не пострадал."), Text("Вода ушла\n\nВода ушла утром, и люди вернулись домой."));
        Assert.Equal(["article 1", "article-2 1"], kept.Select(one => $"{one.Slug} {one.Number}"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_kept_is_context_for_what_comes_later(Engine engine)
    {
        var database = await NewAsync(engine);
        await ImportAsync(database, Own("flood-dated"));
        var later = Assert.Single(await ImportAsync(database, Own("flood-undated")));

        Assert.Equal("2019-06-04", later.Draft!.Published!.Edtf);
        var articles = await ArticlesAsync(database);
        Assert.NotNull(articles[0].Family);
        Assert.Equal((articles[0].Family, true, true), (articles[1].Family, articles[0].FamilyInferred, articles[1].FamilyInferred));
        Assert.Contains(articles[1].Evidence, clue => clue is { Kind: "sister", File: "Rising Drava swallows three villages near Ormos (Outlet not named)" });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_family_keeps_its_key_as_it_grows(Engine engine)
    {
        var database = await NewAsync(engine);
        var source = Own("flood-dated").Text.Text;
        await ImportAsync(database, Own("flood-dated"), Own("flood-undated"));
        var key = (await ArticlesAsync(database))[0].Family;
        for (var i = 0; i < 4; i++) await ImportAsync(database, Text(source.Replace("Rising Drava", $"Drava, day {i},")));

        Assert.Equal([key], (await ArticlesAsync(database)).Select(article => article.Family).Distinct());
    }

    [Fact]
    public async Task A_date_that_a_person_gave_goes_before_what_the_text_says_and_dates_others()
    {
        var database = await NewAsync(Engine.Sqlite);
        var given = Own("flood-dated") with { Published = EdtfDate.Day(2019, 6, 12) };
        var kept = await ImportAsync(database, given, Own("flood-undated"));

        Assert.Equal(["2019-06-12", "2019-06-11"], kept.Select(one => one.Draft!.Published!.Edtf));
        Assert.Equal(["given", "stated"], kept[0].Draft!.Published!.Evidence.Select(clue => clue.Kind).Where(kind => kind != "page-clock"));
    }

    [Fact]
    public async Task Known_events_date_what_speaks_of_them()
    {
        var database = await NewAsync(Engine.Sqlite);
        var text = Text("Sorek counts its dead\n\nThe count came ten days after militants captured Sorek, and families wrote names on the doors of empty houses.");
        var fall = new KnownEvent("Militants capture Sorek", "Militants captured the town of Sorek.", EdtfDate.Day(2017, 5, 5));

        var alone = ArticleReader.Read([text])[0];
        var kept = Assert.Single(await database.Verb<ImportArticles>().RunAsync([new ArticleToImport(text)], TestDatabase.Cause, [fall]));

        Assert.Null(alone.Published);
        Assert.Equal("[2017-05-15..2017-05-16]", kept.Draft!.Published?.Edtf);
        Assert.Contains(kept.Draft!.Published!.Evidence, clue => clue.InFile == "Militants capture Sorek");
    }

    [Theory]
    [InlineData(ImportStage.Reading), InlineData(ImportStage.Keeping)]
    public async Task What_is_cancelled_keeps_nothing(ImportStage stage)
    {
        var database = await NewAsync(Engine.Sqlite);
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Verb<ImportArticles>().RunAsync(
            [new ArticleToImport(Own("flood-dated")), new ArticleToImport(Own("strike-friday"))], TestDatabase.Cause, progress: progress => { if (progress == new ImportProgress(stage, 2, 2)) cancel.Cancel(); }, cancel: cancel.Token));
        Assert.Empty(await ArticlesAsync(database));
    }

    [SharedFact]
    public async Task The_real_articles_one_by_one_are_one_family_and_dated()
    {
        var database = await NewAsync(Engine.Sqlite);
        var texts = Directory.GetFiles(Path.Combine(Repository.Shared!, "articles"), "00*_*.txt").Order().Select(path =>
            new ArticleText(Path.GetFileName(path), Assert.IsType<DecodedText.Readable>(TextDecoder.Decode(File.ReadAllBytes(path))).Text)).ToList();
        foreach (var text in new[] { texts[1], texts[0] }) await ImportAsync(database, text);

        var articles = await ArticlesAsync(database);
        Assert.Equal(["2016-03-26T17:47:00", "2016-03-25"], articles.Select(article => article.PublishedEdtf));
        Assert.Single(articles.Select(article => article.Family).Distinct());
        Assert.All(articles, article => Assert.Equal("Reuters", article.Agency?.Name));
    }
}
