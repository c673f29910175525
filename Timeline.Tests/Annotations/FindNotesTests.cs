using Timeline.Core.Annotations;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Annotations;

/// <summary>A note says how its words stand, is never on other words in silence, and never vanishes.</summary>
[Trait("Category", "Storage")]
public class FindNotesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task On_the_event_there_is_nothing_to_find(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "event");
        await noting.WriteAsync(NoteOn.Event);
        Assert.Null(Assert.Single(await noting.NotesAsync()).Place);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_further_article_parts_no_note_from_its_words(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "further", Noting.Houses);
        await noting.WriteAsync(noting.On(NoteTarget.Row, Noting.Houses));
        await noting.WriteAsync(noting.On(NoteTarget.Passage, Noting.Houses));
        var other = await noting.Database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(Fixtures.Article("a-further-one")).Entity));

        await noting.AttachAsync(other, other.Body[0]);

        Assert.All(await noting.NotesAsync(), note => Assert.Equal(Found(noting.Article.Id, AnchorState.Exact, Noting.Houses), note.Place));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_passage_that_grows_has_changed_and_one_that_goes_is_lost(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "grows", Noting.Houses, Noting.Hurt);
        await noting.WriteAsync(noting.On(NoteTarget.Passage, Noting.Houses));

        await noting.AttachAsync(noting.Article, Noting.Gave, Noting.Houses);
        await noting.DetachAsync(noting.Article, Noting.Houses);
        Assert.Equal(Found(noting.Article.Id, AnchorState.Changed, Noting.Houses), Assert.Single(await noting.NotesAsync()).Place);

        await noting.DetachAsync(noting.Article, new TextSpan(0, 67));
        Assert.Equal(new NotePlace(noting.Article.Id, FoundAnchor.Lost), Assert.Single(await noting.NotesAsync()).Place);

        await noting.AttachAsync(noting.Article, Noting.Houses);
        Assert.Equal(Found(noting.Article.Id, AnchorState.Exact, Noting.Houses), Assert.Single(await noting.NotesAsync()).Place);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_that_goes_takes_no_note_with_it(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "goes", Noting.Houses);
        await noting.WriteAsync(noting.On(NoteTarget.Passage, Noting.Houses));
        await noting.WriteAsync(noting.On(NoteTarget.Row, Noting.Houses));

        await noting.DetachAsync(noting.Article, Noting.Houses);

        var notes = await noting.NotesAsync();
        Assert.Equal([new NotePlace(null, FoundAnchor.Lost), new NotePlace(null, FoundAnchor.Lost)], notes.Select(note => note.Place));
        Assert.All(notes, note => Assert.Equal("Who counted?", note.Markdown));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_older_state_of_the_event_keeps_the_notes(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "older");
        await noting.AttachAsync(noting.Article, Noting.Houses);
        await noting.WriteAsync(noting.On(NoteTarget.Passage, Noting.Houses));

        Assert.Equal(Written.Done, await noting.Database.Verb<RestoreRevision>().RunAsync(nameof(TimelineEvent), noting.Event.Id, 1, (await noting.Database.NowAsync(noting.Event))!.Version, new Cause("ana", "back")));

        Assert.Equal(AnchorState.Lost, Assert.Single(await noting.NotesAsync(Sight.Editors)).Place!.Found.State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task In_a_later_version_words_are_moved_changed_or_lost(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "later", Noting.Gave);
        foreach (var span in new[] { Noting.Gave, Noting.Houses, Noting.Hurt }) await noting.WriteAsync(noting.On(NoteTarget.Row, span));
        const string text = "Updated. The dam gave way on Saturday. At least 250 houses are under water.\n\nThe river falls.";
        var later = await noting.AddVersionAsync(text);

        await noting.AttachAsync(later, new TextSpan(9, 38));
        Assert.All(await noting.NotesAsync(), note => Assert.Equal((noting.Article.Id, AnchorState.Exact), (note.Place!.ArticleId, note.Place.Found.State)));

        await noting.DetachAsync(noting.Article, Noting.Gave);
        var notes = await noting.NotesAsync();
        Assert.Equal([AnchorState.Moved, AnchorState.Changed, AnchorState.Lost], notes.Select(note => note.Place!.Found.State));
        Assert.Equal(Found(later.Id, AnchorState.Moved, new TextSpan(9, 38)), notes[0].Place);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_a_later_version_words_between_the_same_neighbours_have_changed(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "rewritten", Noting.Houses);
        await noting.WriteAsync(noting.On(NoteTarget.Passage, Noting.Houses));
        var later = await noting.AddVersionAsync(Noting.Text.Replace("More than 200", "At least 250", StringComparison.Ordinal));

        await noting.AttachAsync(later, new TextSpan(30, 66));
        await noting.DetachAsync(noting.Article, Noting.Houses);

        Assert.Equal(Found(later.Id, AnchorState.Changed, new TextSpan(30, 66)), Assert.Single(await noting.NotesAsync()).Place);
    }

    static NotePlace Found(long article, AnchorState state, TextSpan span) => new(article, new FoundAnchor(state, span));
}
