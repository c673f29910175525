using Microsoft.EntityFrameworkCore;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Ingest;
using Timeline.Core.Search;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Chronologies;

/// <summary>A draft can be thrown away, and nothing of it is lost.</summary>
[Trait("Category", "Storage")]
public class ThrowAwayTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_draft_event_is_in_no_list_and_comes_back_whole(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        var chronology = await database.AddChronologyAsync("orle");
        var row = await database.AddEventAsync(chronology, "dam", published: false, with: Fixtures.WithAll);
        await database.Writer.RunAsync(TestDatabase.Cause, db => Task.FromResult(db.Add(new Note { EventId = row.Id, Markdown = "ask the warden", Author = "ana" })));
        var before = await WholeAsync(database, row.Id);
        Assert.Equal("1 1 1 1 1 1 1 1 3", before);

        Assert.Equal(Written.ChangedMeanwhile, await database.Verb<ThrowAway>().EventAsync(row.Id, row.Version + 1, Editors.Ben));
        Assert.Equal(Written.Done, await database.Verb<ThrowAway>().EventAsync(row.Id, row.Version, Editors.Ben));

        // Of what could be found the article is left, which has a life of its own.
        Assert.Equal("0 0 0 0 0 0 0 0 1", await WholeAsync(database, row.Id));
        var desk = await database.Verb<ReadDesk>().RunAsync();
        Assert.Empty(desk.Drafts);
        Assert.Empty(desk.Changes);
        Assert.Equal(["article-of-dam"], desk.LooseArticles.Select(article => article.Slug));
        Assert.Equal(Written.NotFound, await database.Verb<PublishEvent>().RunAsync(row.Id, row.Version, Editors.Ana));
        Assert.Equal(("orle/dam", "ben"), Assert.Single((await database.Verb<ListThrownAway>().RunAsync()).Select(one => (one.Slug, one.Who))));

        Assert.Equal(Written.Done, await database.Verb<BringBack>().RunAsync(nameof(TimelineEvent), row.Id, Editors.Ana));
        Assert.Equal(Written.Unchanged, await database.Verb<BringBack>().RunAsync(nameof(TimelineEvent), row.Id, Editors.Ana));
        Assert.Equal(before, await WholeAsync(database, row.Id));
        Assert.Empty(await database.Verb<ListThrownAway>().RunAsync());
        var history = await database.Verb<ReadThingHistory>().RunAsync(nameof(TimelineEvent), row.Id, Sight.Editors);
        Assert.Equal([new FieldChange("State", "thrown away", "draft")], history.Revisions[^1].Changes);

        // Its address waits for it.
        await database.Verb<ThrowAway>().EventAsync(row.Id, row.Version, Editors.Ben);
        Assert.Equal("dam-2", (await database.WriteAsync(chronology, Editors.Dam with { Title = "Dam" })).Slug);

        static async Task<string> WholeAsync(TestDatabase database, long id)
        {
            await using var db = database.Read(Sight.Editors);
            int[] counts =
            [
                await db.Set<TimelineEvent>().CountAsync(one => one.Id == id),
                await db.Set<EventActor>().CountAsync(one => one.EventId == id),
                await db.Set<ControlChange>().CountAsync(one => one.EventId == id),
                await db.Set<Report>().CountAsync(one => one.EventId == id),
                await db.Set<Passage>().CountAsync(one => one.EventId == id),
                await db.Set<CuratedClaim>().CountAsync(one => one.EventId == id),
                await db.Set<Correction>().CountAsync(one => one.EventId == id),
                await db.Set<Note>().CountAsync(one => one.EventId == id),
                (await database.Verb<SearchText>().RunAsync("dam", sight: Sight.Editors)).Total + (await database.Verb<SearchText>().RunAsync("warden", sight: Sight.Editors)).Total,
            ];
            return string.Join(' ', counts);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_readers_see_is_refused_with_what_to_do_first(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        var chronology = await database.AddChronologyAsync("seen");
        var happening = await database.AddEventAsync(chronology, "seen", with: Fixtures.WithAll);
        var throwAway = database.Verb<ThrowAway>();

        Assert.StartsWith("Readers see this event. Withdraw it first", ReasonOf(await throwAway.EventAsync(happening.Id, happening.Version, Editors.Ana)));
        Assert.StartsWith("Readers see this chronology. Withdraw it first", ReasonOf(await throwAway.ChronologyAsync(chronology.Id, chronology.Version, Editors.Ana)));
        var article = happening.Reports[0].Article;
        Assert.Equal("The article is a source of “The dam at Verrin gives way”. Take its passages off there first: then it can be thrown away.", ReasonOf(await throwAway.ArticleAsync(article.Id, article.Version, Editors.Ana)));
        Assert.Empty(await database.Verb<ListThrownAway>().RunAsync());

        await database.Verb<WithdrawEvent>().RunAsync(happening.Id, Editors.Ana);
        Assert.Equal(Written.Done, await throwAway.EventAsync(happening.Id, happening.Version + 1, Editors.Ana));

        static string ReasonOf(Written written) => Assert.Single(written.Problems).Reason;
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_draft_chronology_takes_its_events_along_and_brings_them_back(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        var chronology = await database.AddChronologyAsync("gone", published: false);
        var ready = await database.AddEventAsync(chronology, "ready");
        var draft = await database.AddEventAsync(chronology, "draft", published: false);
        Assert.Equal(Written.Done, await database.Verb<ThrowAway>().EventAsync(draft.Id, draft.Version, Editors.Ana));
        Assert.Equal(Written.Done, await database.Verb<ThrowAway>().ChronologyAsync(chronology.Id, chronology.Version, Editors.Ana));

        Assert.Empty(await database.Verb<ListChronologies>().RunAsync(Sight.Editors));
        Assert.Null(await database.Verb<ReadEditedEvent>().RunAsync(ready.Id));
        // An event of it comes back with it, so it is not offered by itself.
        Assert.Equal(["gone"], (await database.Verb<ListThrownAway>().RunAsync()).Select(one => one.Slug));
        Assert.Equal("the-flood-of-the-orle", (await database.Verb<RecordChronology>().NewAsync(new TypedChronology("The flood of the Orle"), Editors.Ana)).Chronology!.Slug);
        Assert.Equal("gone-2", (await database.Verb<RecordChronology>().NewAsync(new TypedChronology("Gone"), Editors.Ana)).Chronology!.Slug);

        await database.Verb<BringBack>().RunAsync(nameof(Chronology), chronology.Id, Editors.Ana);
        Assert.NotNull(await database.Verb<ReadEditedEvent>().RunAsync(ready.Id));
        Assert.Equal(["gone/draft"], (await database.Verb<ListThrownAway>().RunAsync()).Select(one => one.Slug));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_comes_back_by_hand_with_its_event_or_when_it_is_brought_in_again(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        var import = database.Verb<ImportArticles>();
        ArticleToImport Text(string day) => new(new ArticleText("weir", SourceText.From($"Weir opens\n\nThe weir at Verrin was opened on {day}."))) { Outlet = "Orle Messenger" };
        var kept = Assert.Single(await import.RunAsync([Text("Monday")], Editors.Ana));
        await ThrowAsync();

        Assert.Null(await database.Verb<ReadArticleDraft>().RunAsync(kept.Id));
        Assert.Equal([("weir-opens", "Orle Messenger")], (await database.Verb<ListThrownAway>().RunAsync()).Select(one => (one.Slug, one.Of)));
        Assert.Empty(await database.Verb<FindArticles>().RunAsync("weir"));
        Assert.Equal(0, (await database.Verb<SearchText>().RunAsync("weir", sight: Sight.Editors)).Total);
        // Another text under its title is no version of what nobody wanted, and takes no address from it.
        var other = Assert.Single(await import.RunAsync([Text("Tuesday")], Editors.Ana));
        Assert.Equal((ImportOutcome.New, "weir-opens-2", 1), (other.Outcome, other.Slug, other.Number));

        foreach (var readKnown in new[] { true, false })
        {
            var again = Assert.Single(await import.RunAsync([Text("Monday")], Editors.Ben, readKnown: readKnown));
            Assert.Equal((ImportOutcome.Known, kept.Id), (again.Outcome, again.Id));
            Assert.NotNull(await database.Verb<ReadArticleDraft>().RunAsync(kept.Id));
            await ThrowAsync();
        }

        await database.Verb<BringBack>().RunAsync(nameof(Article), kept.Id, Editors.Ana);
        var happening = await database.WriteAsync(await database.AddChronologyAsync("weir"));
        await database.Verb<AttachPassages>().RunAsync(happening.Id, kept.Id, [(await database.Verb<ReadSentences>().RunAsync(kept.Slug))!.Paragraphs[0][0]], Editors.Ana);
        Assert.Equal(Written.Done, await database.Verb<ThrowAway>().EventAsync(happening.Id, happening.Version, Editors.Ana));
        await ThrowAsync();
        await database.Verb<BringBack>().RunAsync(nameof(TimelineEvent), happening.Id, Editors.Ana);
        Assert.Equal("weir-opens", Assert.Single((await database.Verb<ReadEvent>().RunAsync("weir", happening.Slug, Sight.Editors))!.Reports).Article.Slug);
        Assert.Empty(await database.Verb<ListThrownAway>().RunAsync());

        async Task ThrowAsync() => Assert.Equal(Written.Done, await database.Verb<ThrowAway>().ArticleAsync(kept.Id, (await database.Verb<ReadArticleDraft>().RunAsync(kept.Id))!.Version, Editors.Ana));
    }
}
