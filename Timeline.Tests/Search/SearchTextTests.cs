using Microsoft.EntityFrameworkCore;
using Timeline.Core.Annotations;
using Timeline.Core.Dates;
using Timeline.Core.Events;
using Timeline.Core.Search;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Search;

[Trait("Category", "Storage")]
public class SearchTextTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_event_is_found_by_any_form_of_its_words_and_shows_where(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await AddAsync(database, "forms", happening => (happening.Title, happening.Summary) = ("Bridges of Quelmont", "Two bridges fell while IS fighters held Čelmira and Tal-Abor, 12.5 miles off, with 4,000 men."));
        foreach (var typed in new[] { "bridge quelmont", "QUELMONT fighter held", "celmira", "IS quelmont", "\"bridges of quelmont\"", "fell-while", "tal-abor", "tal abor", "\"held celmira\"", "12.5", "4,000", "Ce\u030Clmira" })
        {
            var results = await database.Verb<SearchText>().RunAsync(typed);
            Assert.True(results.Total == 1, typed);
            Assert.Equal(("forms", "forms"), (results.Findings[0].Event!.Chronology, results.Findings[0].Event!.Slug));
        }
        var shown = Assert.Single((await database.Verb<SearchText>().RunAsync("bridge celmira")).Findings);
        Assert.Equal(["Bridges"], shown.Title.Hits.Select(hit => shown.Title.Text[hit.Start..hit.End]));
        Assert.Equal(["bridges", "Čelmira"], shown.Excerpt.Hits.Select(hit => shown.Excerpt.Text[hit.Start..hit.End]));
        Assert.Empty((await database.Verb<SearchText>().RunAsync("\"quelmont bridges\"")).Findings);
        Assert.Empty((await database.Verb<SearchText>().RunAsync("quelmont elsewhere")).Findings);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_event_is_found_by_where_when_and_who(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await AddAsync(database, "whereabouts", happening =>
        {
            happening.Place = new Place { Slug = "vostrana", Name = "Vostrana", OtherNames = ["Wostran"], Lane = "Quelland" };
            happening.Actors.Add(new EventActor { Actor = new Actor { Slug = "ivory-guard", Name = "Ivory Guard", ShortName = "Guard" } });
            happening.Date = EdtfDate.Read("2019-03-02").Date!;
            happening.Summary = "It cost 250,000 crowns.";
        });
        foreach (var typed in new[] { "vostrana", "Wostran", "vostrana 2 March 2019", "\"ivory guard\"", "wostran 250000" }) Assert.True((await database.Verb<SearchText>().RunAsync(typed)).Total == 1, typed);
        Assert.NotNull(Assert.Single((await database.Verb<SearchText>().RunAsync("vostrana")).Findings).Chronology);

        await database.Writer.RunAsync(TestDatabase.Cause, async db => (await db.Set<Place>().SingleAsync(place => place.Slug == "vostrana")).OtherNames = ["Vostra Nova"]);
        Assert.Equal((1, 0), ((await database.Verb<SearchText>().RunAsync("vostra nova")).Total, (await database.Verb<SearchText>().RunAsync("wostran")).Total));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_draft_is_found_by_editors_and_once_published_by_readers(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var draft = await AddAsync(database, "later", happening =>
        {
            Fixtures.WithAll(happening);
            (happening.Title, happening.PublishedAt) = ("Zorvath", null);
            happening.Reports[0].Article.Title = "Zorvath seen";
        });
        await database.Writer.RunAsync(TestDatabase.Cause, db => Task.FromResult(db.Add(new Note { EventId = draft.Id, Markdown = "Zorvath, twice.", Author = "ana" })));
        Assert.Equal((0, 0), await CountAsync(Sight.Readers));
        Assert.Equal((3, 3), await CountAsync(Sight.Editors));
        await PublishAsync(database, draft, Fixtures.Published);
        Assert.Equal((3, 3), await CountAsync(Sight.Readers));
        await PublishAsync(database, draft, null);
        Assert.Equal((0, 0), await CountAsync(Sight.Readers));

        async Task<(int, int)> CountAsync(Sight sight)
        {
            var results = await database.Verb<SearchText>().RunAsync("zorvath", sight: sight);
            return (results.Total, results.Findings.Count);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_an_article_only_what_its_policy_shows_is_found(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var happening = await AddAsync(database, "policy", row =>
        {
            Fixtures.WithAll(row);
            var article = Fixtures.Article("policy", "The sluice at Nembrol was opened early.\n\nNobody had been warned.");
            article.Body = [new(0, 39), new(41, 64)];
            row.Reports.Add(new Report { Article = article, Passages = { new Passage { Span = article.Body[0] } } });
        });
        Assert.Equal("policy", Assert.Single(await FindAsync("nembrol sluice")).Event!.Slug);
        Assert.Empty(await FindAsync("warned"));

        await SetAsync(DisplayPolicy.Full);
        Assert.Equal("policy", Assert.Single(await FindAsync("nembrol sluice")).Article!.Slug);
        Assert.Single(await FindAsync("warned"));

        await SetAsync(DisplayPolicy.ReferenceOnly);
        Assert.Empty(await FindAsync("nembrol sluice"));
        Assert.Empty(await FindAsync("warned"));

        async Task<IReadOnlyList<Finding>> FindAsync(string typed) => (await database.Verb<SearchText>().RunAsync(typed)).Findings;

        Task SetAsync(DisplayPolicy display) => database.Writer.RunAsync(TestDatabase.Cause, async db => (await db.Set<Article>().SingleAsync(row => row.Slug == "policy")).Display = display);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_is_found_once_by_its_title_and_the_excerpts_of_its_reports(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("found-once");
        var article = Fixtures.Article("found-once", "The weir at Ormblath broke on Sunday.\n\nNobody was warned.");
        (article.Title, article.Body) = ("Ormblath floods", [new TextSpan(0, 37), new TextSpan(39, 57)]);
        await database.Writer.RunAsync(TestDatabase.Cause, db =>
        {
            foreach (var slug in new[] { "once", "twice" })
            {
                var row = Fixtures.Event(chronology, slug);
                row.Reports.Add(new Report { Article = article, Passages = { new Passage { Span = article.Body[0] } } });
                db.Add(row);
            }
            return Task.CompletedTask;
        });

        var results = await database.Verb<SearchText>().RunAsync("ormblath");

        Assert.Equal((1, 1), (results.Total, results.Counts[FindingKind.Article]));
        var finding = Assert.Single(results.Findings);
        Assert.Equal(("Ormblath floods", new TextSpan(0, 8)), (finding.Title.Text, Assert.Single(finding.Title.Hits)));
        Assert.Contains("weir at Ormblath broke", finding.Excerpt.Text);
        Assert.Equal("once", finding.Event!.Slug);
        Assert.Empty((await database.Verb<SearchText>().RunAsync("ormblath", skip: 1)).Findings);
        Assert.Equal(1, (await database.Verb<SearchText>().RunAsync("ormblath", kind: FindingKind.Article)).Total);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_edited_is_found_by_its_new_words_and_what_is_deleted_not_at_all(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var happening = await AddAsync(database, "edited", row => row.Title = "Ombrecht");
        await database.Writer.RunAsync(TestDatabase.Cause, async db => (await db.Set<TimelineEvent>().SingleAsync(row => row.Id == happening.Id)).Title = "Valdessa");
        Assert.Equal(0, (await database.Verb<SearchText>().RunAsync("ombrecht")).Total);
        Assert.Equal(1, (await database.Verb<SearchText>().RunAsync("valdessa")).Total);
        await database.Writer.RunAsync(TestDatabase.Cause, async db => db.Remove(await db.Set<TimelineEvent>().SingleAsync(row => row.Id == happening.Id)));
        Assert.Equal(0, (await database.Verb<SearchText>().RunAsync("valdessa", sight: Sight.Editors)).Total);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_of_results_follow_each_other(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("paged");
        for (var i = 0; i < 5; i++) await database.AddEventAsync(chronology, $"paged-{i}", with: row => row.Title = "Ferlund");
        var pages = new List<string>();
        for (var skip = 0; skip < 6; skip += 2)
        {
            var results = await database.Verb<SearchText>().RunAsync("ferlund", skip, take: 2);
            Assert.Equal(5, results.Total);
            pages.AddRange(results.Findings.Select(finding => finding.Event!.Slug));
        }
        Assert.Equal(["paged-0", "paged-1", "paged-2", "paged-3", "paged-4"], pages);
    }

    public static IEnumerable<string> Hostile =>
    [
        "", " ", "\"", "\"\"\"", "'", "''; DROP TABLE \"Article\"; --", "AND OR NOT", "NEAR(a b)", "a* ^b", "Title:dam", "{Title} : dam", "-dam", "(", ")", "a AND (", "\0", "dam\0dam",
        "\\", "%", "_", "a:*", "a & | ! <-> b", "<script>", "\uD800", "😀", "{0}", "{", "@p0", "؀؁", "日本語", new('x', 10_000), new('"', 10_000), string.Concat(Enumerable.Repeat("dam ", 2_500)),
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task Anything_can_be_typed(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        foreach (var typed in Hostile)
        {
            var results = await database.Verb<SearchText>().RunAsync(typed);
            Assert.True(results.Total >= results.Findings.Count);
        }
    }

    static async Task<TimelineEvent> AddAsync(TestDatabase database, string slug, Action<TimelineEvent> with) =>
        await database.AddEventAsync(await database.AddChronologyAsync(slug), slug, with: with);

    static async Task PublishAsync(TestDatabase database, TimelineEvent happening, DateTime? at) =>
        await database.Writer.RunAsync(TestDatabase.Cause, async db => (await db.Set<TimelineEvent>().SingleAsync(row => row.Id == happening.Id)).PublishedAt = at);
}
