using Timeline.Core.Annotations;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Search;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Annotations;

[Trait("Category", "Storage")]
public class WriteNoteTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_note_is_kept_as_typed_and_says_whose_it_is(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "kept", Noting.Houses);

        var written = await noting.WriteAsync(noting.On(NoteTarget.Row, Noting.Houses), "Who *counted*?\r\n\r\nNobody says.\0  \n");

        Assert.Equal(("Who *counted*?\n\nNobody says.\uFFFD", "kept", "More than 200 houses are under water.", 1L, "ana"), (written.Markdown, written.Article, written.Words!.Exact, written.Version, written.ChangedBy));
        var note = Assert.Single(await noting.NotesAsync());
        Assert.Equal((written.Id, NoteTarget.Row, "ana"), (note.Id, note.Target, note.Author));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_keeps_its_author_and_tells_who_made_it(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "changed");
        var note = await noting.WriteAsync(NoteOn.Event);
        var write = noting.Database.Verb<WriteNote>();

        var changed = await write.ChangeAsync(note.Id, note.Version, "The board counted.", Editors.Ben);

        Assert.Equal((Written.Done, "The board counted.", "ben", note.Version + 1), (changed.Written, changed.Note!.Markdown, changed.Note.ChangedBy, changed.Note.Version));
        Assert.Equal("ana", Assert.Single(await noting.NotesAsync()).Author);
        Assert.Equal(Written.Unchanged, (await write.ChangeAsync(note.Id, changed.Note.Version, "The board counted.\n", Editors.Ben)).Written);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_saw_an_older_version_is_shown_what_it_says_now(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "meanwhile");
        var note = await noting.WriteAsync(NoteOn.Event);
        var write = noting.Database.Verb<WriteNote>();
        await write.ChangeAsync(note.Id, note.Version, "Ben’s.", Editors.Ben);

        var late = await write.ChangeAsync(note.Id, note.Version, "Ana’s.", Editors.Ana);

        Assert.Equal((Written.ChangedMeanwhile, "Ben’s.", "ben"), (late.Written, late.Note!.Markdown, late.Note.ChangedBy));
        Assert.Equal(Written.ChangedMeanwhile, await noting.Database.Verb<RemoveNote>().RunAsync(note.Id, note.Version, Editors.Ana));
        Assert.Equal("Ben’s.", Assert.Single(await noting.NotesAsync()).Markdown);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_cannot_be_taken_is_refused_with_a_sentence(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "refused", Noting.Houses);
        var write = noting.Database.Verb<WriteNote>();

        Assert.Contains("needs words", await ProblemAsync(NoteOn.Event, " \n\t"));
        Assert.Contains("10,001 characters; a note takes at most 10,000", await ProblemAsync(NoteOn.Event, new string('a', 10_001)));
        Assert.Contains("passage is not attached", await ProblemAsync(noting.On(NoteTarget.Passage, Noting.Gave)));
        Assert.Contains("passage is not attached", await ProblemAsync(new NoteOn(NoteTarget.Passage, "another", Noting.Houses)));
        Assert.Contains("has no row", await ProblemAsync(new NoteOn(NoteTarget.Row, "another", Noting.Houses)));
        foreach (var outside in new TextSpan[] { new(-3, 4), new(90, 102), new(5, 5), new(7, 3), new(67, 69) }) Assert.Contains("has no row", await ProblemAsync(noting.On(NoteTarget.Row, outside)));
        Assert.Contains("no such event", Assert.Single((await write.NewAsync(-1, NoteOn.Event, "Who?", Editors.Ana)).Written.Problems).Reason);
        Assert.Equal(2, (await write.NewAsync(noting.Event.Id, noting.On(NoteTarget.Passage, Noting.Gave), "", Editors.Ana)).Written.Problems.Count);
        Assert.Empty(await noting.NotesAsync());

        var note = await noting.WriteAsync(NoteOn.Event, new string('a', 10_000));
        Assert.Contains("needs words", Assert.Single((await write.ChangeAsync(note.Id, note.Version, "", Editors.Ana)).Written.Problems).Reason);

        async Task<string> ProblemAsync(NoteOn on, string markdown = "Who?") =>
            Assert.Single((await write.NewAsync(noting.Event.Id, on, markdown, Editors.Ana)).Written.Problems).Reason;
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_removed_note_is_gone_and_its_history_stays(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "removed");
        var note = await noting.WriteAsync(NoteOn.Event, "Who counted?");
        await noting.Database.Verb<WriteNote>().ChangeAsync(note.Id, note.Version, "Who counted them?", Editors.Ben);
        noting.Database.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(Written.Done, await noting.Database.Verb<RemoveNote>().RunAsync(note.Id, note.Version + 1, new Cause("cy", "answered")));

        Assert.Empty(await noting.NotesAsync());
        Assert.Null(await noting.Database.Verb<ReadEditedNote>().RunAsync(note.Id));
        Assert.Equal(Written.NotFound, (await noting.Database.Verb<WriteNote>().ChangeAsync(note.Id, note.Version, "Too late.", Editors.Ana)).Written);
        Assert.Equal(Written.NotFound, await noting.Database.Verb<RemoveNote>().RunAsync(note.Id, note.Version, Editors.Ana));
        var history = (await noting.Database.Verb<ReadThingHistory>().RunAsync(nameof(TimelineEvent), noting.Event.Id)).Revisions;
        Assert.Equal(
            [new FieldChange("Notes", "", "ana: Who counted?"), new FieldChange("Notes", "ana: Who counted?", "ana: Who counted them?"), new FieldChange("Notes", "ana: Who counted them?", "")],
            history.Skip(1).SelectMany(revision => revision.Changes));
        Assert.Equal("cy: answered", $"{history[^1].Who}: {history[^1].Why}");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Readers_find_its_words_as_long_as_they_see_it(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "found");
        var note = await noting.WriteAsync(NoteOn.Event, "The gaugekeeper counted.");
        Assert.Equal(note.Id, Assert.Single(await FindAsync("gaugekeeper")).Note);

        var changed = (await noting.Database.Verb<WriteNote>().ChangeAsync(note.Id, note.Version, "The lockkeeper counted.", Editors.Ana)).Note!;
        Assert.Empty(await FindAsync("gaugekeeper"));
        Assert.Single(await FindAsync("lockkeeper"));

        await noting.Database.Verb<WithdrawEvent>().RunAsync(noting.Event.Id, Editors.Ana);
        Assert.Empty(await FindAsync("lockkeeper"));
        Assert.Single(await FindAsync("lockkeeper", Sight.Editors));

        await noting.Database.Verb<RemoveNote>().RunAsync(changed.Id, changed.Version, Editors.Ana);
        Assert.Empty(await FindAsync("lockkeeper", Sight.Editors));

        async Task<IReadOnlyList<Finding>> FindAsync(string word, Sight sight = Sight.Readers) => (await noting.Database.Verb<SearchText>().RunAsync(word, sight: sight)).Findings;
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_note_is_no_change_of_the_event_and_raises_the_number_its_pages_are_cached_by(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("raised");
        var happening = await database.WriteAsync(chronology);
        var before = await database.RevisionNumberAsync(chronology);

        await database.Verb<WriteNote>().NewAsync(happening.Id, NoteOn.Event, "Who counted?", Editors.Ben);

        Assert.Equal(before + 1, await database.RevisionNumberAsync(chronology));
        Assert.Equal(happening.Version, (await database.NowAsync(happening))!.Version);
    }
}
