using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Dates;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts.Anchors;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Chronologies;

/// <summary>What the verbs that pages call answer, on each database.</summary>
[Trait("Category", "Storage")]
public class ReadingTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_chronology_is_read_with_all_that_its_page_draws(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("drawn");
        await database.AddEventAsync(chronology, "dam", with: happening =>
        {
            Fixtures.WithAll(happening);
            var article = happening.Reports[0].Article;
            article.Agency = new Agency { Slug = "river-wire", Name = "River Wire" };
            article.Family = "one story";
            foreach (var slug in new[] { "copy", "alone" })
                happening.Reports.Add(new Report { Article = With(Fixtures.Article(slug), copy => copy.Family = slug == "copy" ? "one story" : null) });
            happening.Claims[0].Status = CuratedStatus.Conflict;
        });
        await database.AddEventAsync(chronology, "hidden", published: false, with: Fixtures.WithAll);

        var view = await database.Verb<ReadChronology>().RunAsync("drawn");
        var dam = Assert.Single(view!.Events);
        Assert.Equal(("dam", "2019-03-02", EventKind.Destruction, "place-of-dam"), (dam.Slug, dam.Date.Edtf, dam.Kind, dam.Place));
        Assert.Equal((3, 2, true, false), (dam.Articles, dam.IndependentStories, dam.Disputed, dam.IsDraft));
        Assert.Equal(["actor-of-dam"], dam.Actors);
        Assert.Equal([new ControlTurn("place-of-dam", null, "actor-of-dam")], dam.ControlChanges);
        Assert.Equal(["river-wire"], dam.Agencies);
        Assert.Equal(["place-of-dam"], view.Places.Select(place => place.Slug));
        Assert.Equal(["actor-of-dam"], view.Actors.Select(actor => actor.Slug));
        Assert.Equal(["alone", "article-of-dam", "copy"], view.Articles.Select(article => article.Slug).Order());

        var forEditors = await database.Verb<ReadChronology>().RunAsync("drawn", Sight.Editors);
        Assert.Equal([("dam", false), ("hidden", true)], forEditors!.Events.Select(one => (one.Slug, one.IsDraft)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Events_are_in_the_order_of_their_dates_whatever_is_open_or_unknown(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("ordered");
        foreach (var edtf in new[] { "2016-03-25", "2016-03", "../2016-03-01", "-9999", "2016-03-25/..", "2016-03-25T10:00:00Z" })
            await database.AddEventAsync(chronology, "e" + Guid.CreateVersion7().ToString("N"), with: happening => (happening.Title, happening.Date) = (edtf, EdtfDate.Read(edtf).Date!));

        var view = await database.Verb<ReadChronology>().RunAsync("ordered");
        Assert.Equal(["../2016-03-01", "-9999", "2016-03", "2016-03-25", "2016-03-25/..", "2016-03-25T10:00:00Z"], view!.Events.Select(happening => happening.Title));

        for (var i = 0; i < view.Events.Count; i++)
        {
            var read = await database.Verb<ReadEvent>().RunAsync("ordered", view.Events[i].Slug);
            Assert.Equal(i == 0 ? null : view.Events[i - 1].Slug, read!.Previous?.Slug);
            Assert.Equal(i == view.Events.Count - 1 ? null : view.Events[i + 1].Slug, read.Next?.Slug);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_event_is_read_with_its_witnesses_claims_notes_and_history(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("whole-event");
        var happening = await database.AddEventAsync(chronology, "opened", with: Fixtures.WithAll);
        await database.Writer.RunAsync(new Cause("ben", "a word of caution"), db => Task.FromResult(
            db.Add(new Note
            {
                EventId = happening.Id, Target = NoteTarget.Passage, ArticleId = happening.Reports[0].ArticleId, Words = TextAnchor.Of(happening.Reports[0].Article.Source(), happening.Reports[0].Passages[0].Span),
                Markdown = "One source only.", Author = "ben",
            })));

        var view = await database.Verb<ReadEvent>().RunAsync("whole-event", "opened");
        var report = Assert.Single(view!.Reports);
        Assert.Equal("The dam at Verrin gave way on Saturday.", report.Witness.Text[Assert.Single(report.Witness.Body)]);
        Assert.DoesNotContain("Nobody", report.Witness.Text.Text);
        Assert.Equal(happening.Reports[0].Article.Body[0], Assert.Single(report.Passages).Span);
        Assert.Equal([0m], Assert.Single(view.Claims).Values.Select(value => value.Value));
        Assert.Contains("Nobody", (await database.Verb<ReadEvent>().RunAsync("whole-event", "opened", Sight.Editors))!.Reports[0].Witness.Text.Text);

        var note = Assert.Single(await database.Verb<ListNotes>().RunAsync(view));
        Assert.Equal(("One source only.", new NotePlace(report.Article.Id, new FoundAnchor(AnchorState.Exact, report.Passages[0].Span))), (note.Markdown, note.Place));
        var history = await database.Verb<ListRevisions>().RunAsync(nameof(TimelineEvent), happening.Id);
        Assert.Equal(["ben: a word of caution", "ana: test"], history.Select(line => $"{line.Who}: {line.Why}"));
        Assert.Equal(["Note"], history[0].Subjects);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_is_read_as_far_as_its_policy_with_its_passages_by_event(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("articles");
        var happening = await database.AddEventAsync(chronology, "first", with: Fixtures.WithAll);
        await database.Writer.RunAsync(TestDatabase.Cause, db =>
        {
            var draft = Fixtures.Event(chronology, "second", published: false);
            draft.Reports.Add(new Report { Article = db.Find<Article>(happening.Reports[0].ArticleId)!, Passages = { new Passage { Span = new(41, 57) } } });
            return Task.FromResult(db.Add(draft));
        });

        var view = await database.Verb<ReadArticle>().RunAsync("outlet-of-article-of-first", "article-of-first");
        Assert.Equal(["first"], view!.Reports.Select(report => report.Event.Slug));
        Assert.Equal(["The dam at Verrin gave way on Saturday."], view.Body.Select(span => view.Text[span]));
        Assert.DoesNotContain("Nobody", view.Text.Text);
        Assert.Equal([1], view.Versions);
        Assert.Null(await database.Verb<ReadArticle>().RunAsync("another-outlet", "article-of-first"));
        Assert.Null(await database.Verb<ReadArticle>().RunAsync("outlet-of-article-of-first", "article-of-first", number: 2));

        var forEditors = await database.Verb<ReadArticle>().RunAsync("outlet-of-article-of-first", "article-of-first", sight: Sight.Editors);
        Assert.Equal(["first", "second"], forEditors!.Reports.Select(report => report.Event.Slug));
        Assert.Equal(2, forEditors.Body.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Lists_count_only_what_their_reader_may_see(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("counted");
        await database.AddEventAsync(chronology, "counted-in", with: Fixtures.WithAll);
        await database.AddEventAsync(chronology, "counted-out", published: false, with: Fixtures.WithAll);

        var readers = (await database.Verb<ListChronologies>().RunAsync()).Single(row => row.Slug == "counted");
        Assert.Equal((1, 1, 0, 1551484800L, 1551571199L), (readers.Events, readers.Articles, readers.Disputed, readers.Earliest!.Value, readers.Latest!.Value));
        var editors = (await database.Verb<ListChronologies>().RunAsync(Sight.Editors)).Single(row => row.Slug == "counted");
        Assert.Equal((2, 2), (editors.Events, editors.Articles));

        var outlets = (await database.Verb<ListOutlets>().RunAsync()).Select(outlet => outlet.Slug).ToList();
        Assert.Contains("outlet-of-article-of-counted-in", outlets);
        Assert.DoesNotContain("outlet-of-article-of-counted-out", outlets);
        Assert.Null(await database.Verb<ReadOutlet>().RunAsync("outlet-of-article-of-counted-out"));
        Assert.Equal(["article-of-counted-in"], (await database.Verb<ReadOutlet>().RunAsync("outlet-of-article-of-counted-in"))!.Articles.Select(article => article.Slug));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_not_there_and_what_is_a_draft_look_alike(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var draft = await database.AddChronologyAsync("not-yet", published: false);
        await database.AddEventAsync(draft, "not-yet");
        Assert.Null(await database.Verb<ReadChronology>().RunAsync("not-yet"));
        Assert.Null(await database.Verb<ReadChronology>().RunAsync("never"));
        Assert.Null(await database.Verb<ReadEvent>().RunAsync("not-yet", "not-yet"));
        Assert.NotNull(await database.Verb<ReadEvent>().RunAsync("not-yet", "not-yet", Sight.Editors));
        Assert.True((await database.Verb<ReadChronology>().RunAsync("not-yet", Sight.Editors))!.IsDraft);
    }

    static T With<T>(T row, Action<T> change)
    {
        change(row);
        return row;
    }
}
