using Timeline.Core.Chronologies;
using Timeline.Core.Events.Editing;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Chronologies;

/// <summary>What editors find to go on with.</summary>
[Trait("Category", "Storage")]
public class DeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_desk_shows_drafts_the_last_writes_and_articles_without_events(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        var chronology = await database.AddChronologyAsync("flood", published: false);
        var first = await database.WriteAsync(chronology);
        var second = await database.WriteAsync(chronology, Editors.Dam with { Title = "The bridge falls" });
        await database.ChangeAsync(first, first.Typed with { Title = "The old dam gives way" }, Editors.Ben);
        await database.PublishAsync(second);
        await database.Writer.RunAsync(Editors.Ana, db => { db.AddRange(Fixtures.Article("loose"), Fixtures.Article("reported")); return Task.CompletedTask; });
        var reported = await database.Verb<ReadSentences>().RunAsync("reported");
        await database.Verb<AttachPassages>().RunAsync(second.Id, reported!.Article.Id, [reported.Paragraphs[0][0]], new Cause("cy", "source"));

        var desk = await database.Verb<ReadDesk>().RunAsync();

        Assert.Equal(["flood"], desk.Chronologies.Select(one => one.Slug));
        Assert.Equal(["The old dam gives way"], desk.Drafts.Select(one => one.Title));
        Assert.Equal(["cy The bridge falls", "ben The old dam gives way"], desk.Changes.Select(one => $"{one.Who} {one.Event.Title}"));
        Assert.Equal(["loose"], desk.LooseArticles.Select(one => one.Slug));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_editor_finds_articles_by_words_and_reads_them_by_sentence(Engine engine)
    {
        await using var database = await TestDatabase.NewAsync(engine);
        await database.Writer.RunAsync(Editors.Ana, db => { db.AddRange(Fixtures.Article("one"), Fixtures.Article("two")); return Task.CompletedTask; });
        var find = database.Verb<FindArticles>();

        Assert.Equal(["two", "one"], (await find.RunAsync("")).Select(one => one.Slug));
        Assert.Equal(2, (await find.RunAsync("DAM messenger")).Count);
        Assert.Empty(await find.RunAsync("dam elsewhere"));

        var told = Fixtures.Article("three", "The École at Verrin held a \"100 % dry\" feast after the dam gave way.");
        told.Title = "A feast at school";
        await database.Writer.RunAsync(Editors.Ana, db => { db.Add(told); return Task.CompletedTask; });
        Assert.Equal(["two", "one", "three"], (await find.RunAsync("dam")).Select(one => one.Slug));
        Assert.Equal(["three"], (await find.RunAsync("messenger éCOLE")).Select(one => one.Slug));
        Assert.Equal(["three"], (await find.RunAsync("%")).Select(one => one.Slug));
        Assert.Empty(await find.RunAsync("d_m"));
        var read = await database.Verb<ReadSentences>().RunAsync("one");
        Assert.Equal([[new TextSpan(0, 39)], [new TextSpan(41, 57)]], read!.Paragraphs);
        Assert.Null(await database.Verb<ReadSentences>().RunAsync("none"));
    }
}
