using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events.Editing;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Annotations;

/// <summary>A published event of the flood with one article, and what editors note on it.</summary>
sealed record Noting(TestDatabase Database, EditedEvent Event, Article Article)
{
    public const string Text = "The dam gave way on Saturday. More than 200 houses are under water.\n\nNobody was hurt, the board said.";

    public static readonly TextSpan Gave = new(0, 29), Houses = new(30, 67), Hurt = new(69, 101);

    /// <param name="test">The slug of its chronology and of its article: each test has its own.</param>
    public static async Task<Noting> StartAsync(TestDatabase database, string test, params TextSpan[] passages)
    {
        var happening = await database.WriteAsync(await database.AddChronologyAsync(test));
        var noting = new Noting(database, happening, await AddArticleAsync(database, test, Text));
        await noting.AttachAsync(noting.Article, passages);
        await database.PublishAsync(happening);
        return noting;
    }

    public NoteOn On(NoteTarget target, TextSpan span) => new(target, Article.Slug, span);

    public Task<Written> AttachAsync(Article article, params TextSpan[] spans) => Database.Verb<AttachPassages>().RunAsync(Event.Id, article.Id, spans, Editors.Ana);

    public async Task DetachAsync(Article article, TextSpan span)
    {
        var passage = (await ViewAsync(Sight.Editors)).Reports.Single(report => report.Article.Id == article.Id).Passages.Single(passage => passage.Span == span);
        Assert.Equal(Written.Done, await Database.Verb<DetachPassage>().RunAsync(passage.Id, Editors.Ana));
    }

    /// <summary>Another version of the article, as an import of the changed page would keep it.</summary>
    public async Task<Article> AddVersionAsync(string text)
    {
        var article = await Database.Writer.RunAsync(Editors.Ana, async db =>
        {
            var first = (await db.FindAsync<Article>(Article.Id))!;
            await db.Entry(first).Reference(row => row.Outlet).LoadAsync();
            return db.Add(new Article { Slug = first.Slug, Number = 2, Outlet = first.Outlet, Title = first.Title, Language = "en", Hash = SourceText.From(text).Hash, Text = text, Body = [new TextSpan(0, text.Length)] }).Entity;
        });
        return article;
    }

    public async Task<EditedNote> WriteAsync(NoteOn on, string markdown = "Who counted?")
    {
        var written = await Database.Verb<WriteNote>().NewAsync(Event.Id, on, markdown, Editors.Ana);
        Assert.Empty(written.Written.Problems);
        Database.Clock.Advance(TimeSpan.FromMinutes(1));
        return written.Note!;
    }

    public async Task<EventView> ViewAsync(Sight sight = Sight.Readers) => (await Database.Verb<ReadEvent>().RunAsync(Article.Slug, Event.Slug, sight))!;

    public async Task<IReadOnlyList<NoteView>> NotesAsync(Sight sight = Sight.Readers) => await Database.Verb<ListNotes>().RunAsync(await ViewAsync(sight), sight);

    static Task<Article> AddArticleAsync(TestDatabase database, string slug, string text)
    {
        var article = Fixtures.Article(slug, text);
        article.Body = [new TextSpan(0, 67), new TextSpan(69, 101)];
        return database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(article).Entity));
    }
}
