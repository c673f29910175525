using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Events.Editing;

/// <summary>Passages and claims of an event.</summary>
[Trait("Category", "Storage")]
public class SourcesOfEventTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    const string Text = "The dam gave way on Saturday. More than 200 houses are under water.\n\nNobody was hurt, the board said.";
    static readonly TextSpan First = new(0, 29), Second = new(30, 67), Third = new(69, 101);

    [Theory, OnSqlite, OnPostgres]
    public async Task Sentences_that_follow_each_other_become_one_passage(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, article) = await StartAsync(database, "joined");

        Assert.Equal(Written.Done, await database.Verb<AttachPassages>().RunAsync(happening.Id, article.Id, [Third, Second, First], Editors.Ana));
        Assert.Equal([new TextSpan(0, 67), Third], await SpansAsync(database, happening));
        Assert.Equal(Written.Unchanged, await database.Verb<AttachPassages>().RunAsync(happening.Id, article.Id, [Third], Editors.Ana));
        Assert.Equal([new TextSpan(0, 67), Third], await SpansAsync(database, happening));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_span_outside_the_text_and_no_span_are_refused(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, article) = await StartAsync(database, "outside");
        var attach = database.Verb<AttachPassages>();
        foreach (TextSpan[] spans in new TextSpan[][] { [], [new(-1, 4)], [new(0, Text.Length + 1)], [new(5, 5)], [First, new(7, 3)] })
            Assert.Equal(WriteOutcome.Refused, (await attach.RunAsync(happening.Id, article.Id, spans, Editors.Ana)).Outcome);
        Assert.Equal(Written.NotFound, await attach.RunAsync(happening.Id, -1, [First], Editors.Ana));
        Assert.Empty(await SpansAsync(database, happening));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task With_its_last_passage_an_article_is_no_report_any_more(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, article) = await StartAsync(database, "detached");
        await database.Verb<AttachPassages>().RunAsync(happening.Id, article.Id, [First, Third], Editors.Ana);
        foreach (var passage in await PassagesAsync(database, happening)) Assert.Equal(Written.Done, await database.Verb<DetachPassage>().RunAsync(passage.Id, Editors.Ana));
        await using var db = database.Read(Sight.Editors);
        Assert.False(await db.Set<Report>().AnyAsync(row => row.EventId == happening.Id));
        Assert.Equal(Written.NotFound, await database.Verb<DetachPassage>().RunAsync(-1, Editors.Ana));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_is_read_from_words_corrected_and_removed(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, article) = await StartAsync(database, "claimed");
        await database.Verb<AttachPassages>().RunAsync(happening.Id, article.Id, [Second], Editors.Ana);
        var typed = new TypedClaim { About = "houses under water", Why = "One source says it.", Values = [new(article.Slug, "more than 200", "the board", "2 March 2019"), new(article.Slug, " ")] };

        Assert.Equal(Written.Done, await database.Verb<RecordClaim>().NewAsync(happening.Id, typed, Editors.Ana));
        var claim = Assert.Single(await ClaimsAsync(database, happening));
        Assert.Equal([new CuratedValue(article.Slug, 200, 200, null, LowOpen: true, HighOpen: true, Qualifier: "more than", AttributedTo: "the board", AsOf: "2019-03-02")], claim.Values);

        var seen = TypedClaim.Of(new ClaimView(claim.Id, claim.About, claim.Subject, claim.Scope, claim.Status, claim.Why, claim.Values));
        Assert.Equal("more than 200", seen.Values.Single().Words);
        Assert.Equal(Written.Unchanged, await database.Verb<RecordClaim>().ChangeAsync(claim.Id, claim.Version, seen, Editors.Ben));
        Assert.Equal(Written.Done, await database.Verb<RecordClaim>().ChangeAsync(claim.Id, claim.Version, seen with { Values = [new(article.Slug, "under water")] }, Editors.Ben));
        Assert.Equal(Written.ChangedMeanwhile, await database.Verb<RecordClaim>().ChangeAsync(claim.Id, claim.Version, seen, Editors.Ana));
        Assert.Equal("under water", Assert.Single(await ClaimsAsync(database, happening)).Values.Single().Stated);

        Assert.Equal(Written.Done, await database.Verb<RemoveClaim>().RunAsync(claim.Id, Editors.Ana));
        Assert.Empty(await ClaimsAsync(database, happening));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_needs_a_value_of_an_article_that_reports_the_event(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, article) = await StartAsync(database, "unclaimed");
        var typed = new TypedClaim { About = "houses", Values = [new(article.Slug, "200", AsOf: "soon")] };
        var record = database.Verb<RecordClaim>();
        Assert.Contains("does not report", Problem(await record.NewAsync(happening.Id, typed, Editors.Ana)));
        await database.Verb<AttachPassages>().RunAsync(happening.Id, article.Id, [Second], Editors.Ana);
        Assert.Contains("As of “soon”", Problem(await record.NewAsync(happening.Id, typed, Editors.Ana)));
        Assert.Contains("at least one value", Problem(await record.NewAsync(happening.Id, typed with { Values = [] }, Editors.Ana)));
        Assert.Contains("Say what", Problem(await record.NewAsync(happening.Id, typed with { About = "", Values = [new(article.Slug, "200")] }, Editors.Ana)));

        static string Problem(Written written) => Assert.Single(written.Problems).Reason;
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_event_written_with_its_sources_is_one_line_of_history(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("with-sources");
        var (one, two) = await database.Writer.RunAsync(Editors.Ana, db => Task.FromResult((db.Add(Fixtures.Article("with-one", Text)).Entity, db.Add(Fixtures.Article("with-two", Text + " Again.")).Entity)));
        var record = database.Verb<RecordEvent>();

        var outside = await record.NewAsync(chronology.Id, Editors.Dam, Editors.Ana, [new(one.Id, [Second]), new(two.Id, [new TextSpan(0, 9000)])]);
        Assert.Equal(WriteOutcome.Refused, outside.Written.Outcome);
        var happening = (await record.NewAsync(chronology.Id, Editors.Dam, Editors.Ana, [new(one.Id, [Second]), new(two.Id, [Second])])).Event!;

        Assert.Equal("the-dam-at-verrin-gives-way", happening.Slug);
        Assert.Equal(2, (await PassagesAsync(database, happening)).Count);
        Assert.Single((await database.Verb<ReadThingHistory>().RunAsync(nameof(TimelineEvent), happening.Id, Sight.Editors)).Revisions);
        // Nor is half attached to one that is there.
        Assert.Equal(WriteOutcome.Refused, (await database.Verb<AttachPassages>().RunAsync(happening.Id, [new(one.Id, [new TextSpan(0, 9)]), new(two.Id, [])], Editors.Ben)).Outcome);
        Assert.Equal(2, (await PassagesAsync(database, happening)).Count);
    }

    [Theory, OnSqlite]
    public async Task Words_that_an_article_does_not_have_are_asked_about_and_kept_as_the_editor_s_own(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, article) = await StartAsync(database, "own-words");
        await database.Verb<AttachPassages>().RunAsync(happening.Id, article.Id, [Second], Editors.Ana);
        var record = database.Verb<RecordClaim>();
        var typed = new TypedClaim { About = "the sky", Values = [new(article.Slug, "green  as\nglass")] };

        var problem = Assert.Single((await record.NewAsync(happening.Id, typed, Editors.Ana)).Problems);
        Assert.Equal((nameof(TypedClaim.IsInOwnWords), $"“green  as\nglass” does not stand in the text of {article.Outlet.Name}: take its words, or tick that they are your own."), (problem.Field, problem.Reason));

        Assert.Equal(Written.Done, await record.NewAsync(happening.Id, typed with { IsInOwnWords = true }, Editors.Ana));
        var claim = Assert.Single(await ClaimsAsync(database, happening));
        Assert.True(claim.Values.Single().IsInOwnWords);
        var seen = TypedClaim.Of(new ClaimView(claim.Id, claim.About, claim.Subject, claim.Scope, claim.Status, claim.Why, claim.Values));
        Assert.True(seen.IsInOwnWords);

        Assert.Equal(Written.Done, await record.ChangeAsync(claim.Id, claim.Version, seen with { Values = [new(article.Slug, Text[Second.Start..Second.End].ToUpperInvariant().Replace(' ', '\n'))] }, Editors.Ana));
        Assert.False(Assert.Single(await ClaimsAsync(database, happening)).Values.Single().IsInOwnWords);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_articles_of_one_outlet_it_is_told_which_does_not_have_the_words(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, article) = await StartAsync(database, "of-one-outlet");
        var later = Fixtures.Article("of-one-outlet-later", Text + " Boats came.");
        later.Title = "Boats come to Verrin";
        await database.Writer.RunAsync(Editors.Ana, async db =>
        {
            later.Outlet = await db.Set<Outlet>().SingleAsync(row => row.Id == article.OutletId);
            return db.Add(later).Entity;
        });
        await database.Verb<AttachPassages>().RunAsync(happening.Id, [new(article.Id, [Second]), new(later.Id, [Second])], Editors.Ana);

        var typed = new TypedClaim { About = "the sky", Values = [new(article.Slug, "green"), new(later.Slug, "blue")] };
        var problems = (await database.Verb<RecordClaim>().NewAsync(happening.Id, typed, Editors.Ana)).Problems;

        Assert.Equal(
            [("green", "“Dam gives way”"), ("blue", "“Boats come to …”")],
            problems.Select(problem => (problem.Reason.Split('“', '”')[1], problem.Reason.Split($"the text of {article.Outlet.Name}, ")[1].Split(": take")[0])));
    }

    static async Task<(EditedEvent Event, Article Article)> StartAsync(TestDatabase database, string slug)
    {
        var happening = await database.WriteAsync(await database.AddChronologyAsync(slug));
        return (happening, await database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(Fixtures.Article(slug, Text)).Entity)));
    }

    static async Task<List<Passage>> PassagesAsync(TestDatabase database, EditedEvent happening)
    {
        await using var db = database.Read(Sight.Editors);
        return await db.Set<Passage>().Where(row => row.EventId == happening.Id).OrderBy(row => row.Start).ToListAsync();
    }

    static async Task<IEnumerable<TextSpan>> SpansAsync(TestDatabase database, EditedEvent happening) => (await PassagesAsync(database, happening)).Select(passage => passage.Span);

    static async Task<List<CuratedClaim>> ClaimsAsync(TestDatabase database, EditedEvent happening)
    {
        await using var db = database.Read(Sight.Editors);
        return await db.Set<CuratedClaim>().Where(row => row.EventId == happening.Id).ToListAsync();
    }
}
