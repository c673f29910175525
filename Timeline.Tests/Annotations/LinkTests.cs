using Timeline.Core.Annotations;
using Timeline.Core.Events;
using Timeline.Core.Search;
using Timeline.Core.Sources;
using Timeline.Core.Texts.Anchors;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Annotations;

/// <summary>Links between passages of two articles, as they are kept.</summary>
[Trait("Category", "Storage")]
public class LinkTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_link_keeps_the_words_of_both_sides(Engine engine)
    {
        var (noting, other) = await StartAsync(engine, "both");

        var written = await noting.WriteAsync(Link(noting, other), "The guard **takes back** what the board said.");

        Assert.Equal((NoteTarget.Link, "More than 200 houses are under water.", other.Slug), (written.Target, written.Words!.Exact, Assert.Single(written.More).Article));
        Assert.Equal([noting.Article.Id, other.Id], Assert.Single(await noting.NotesAsync()).Places.Select(place => place.ArticleId!.Value));
        Assert.Equal(Link(noting, other).Places, written.On.Places);
        var name = Assert.Single(await noting.Database.Verb<ListLinkedEvents>().RunAsync(other.Id));
        Assert.Equal((noting.Article.Slug, noting.Event.Slug), (name.Chronology, name.Slug));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_side_says_how_it_stands(Engine engine)
    {
        var (noting, other) = await StartAsync(engine, "stands");
        await noting.WriteAsync(Link(noting, other));

        await noting.DetachAsync(other, other.Body[0]);

        Assert.Equal([AnchorState.Exact, AnchorState.Lost], Assert.Single(await noting.NotesAsync()).Places.Select(place => place.Found.State));
        Assert.Empty(await noting.Database.Verb<ListLinkedEvents>().RunAsync(other.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_links_nothing_or_says_nothing_is_refused_with_a_sentence(Engine engine)
    {
        var (noting, other) = await StartAsync(engine, "refused-link");
        var link = Link(noting, other);

        Assert.Contains("passage of each of two articles", await ProblemAsync(link with { More = [] }));
        Assert.Contains("passage of each of two articles", await ProblemAsync(link with { More = [new FoundPlace(noting.Article.Slug, Noting.Gave)] }));
        Assert.Contains("passage of each of two articles", await ProblemAsync(link with { More = [new FoundPlace("another", Noting.Gave)] }));
        Assert.Contains("what the link means", await ProblemAsync(link, " "));
        Assert.Contains("1,001 characters; what a link means takes at most 1,000", await ProblemAsync(link, new string('a', 1_001)));
        Assert.Empty(await noting.NotesAsync());
        var note = await noting.WriteAsync(link, new string('a', 1_000));
        Assert.Contains("at most 1,000", Assert.Single((await noting.Database.Verb<WriteNote>().ChangeAsync(note.Id, note.Version, new string('b', 1_001), Editors.Ana)).Written.Problems).Reason);

        async Task<string> ProblemAsync(NoteOn on, string markdown = "Why?") =>
            Assert.Single((await noting.Database.Verb<WriteNote>().NewAsync(noting.Event.Id, on, markdown, Editors.Ana)).Written.Problems).Reason;
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Links_of_a_draft_are_of_no_article_to_readers(Engine engine)
    {
        var (noting, other) = await StartAsync(engine, "draft-link");
        await noting.WriteAsync(Link(noting, other));

        await noting.Database.Verb<Core.Events.Editing.WithdrawEvent>().RunAsync(noting.Event.Id, Editors.Ana);

        Assert.Empty(await noting.Database.Verb<ListLinkedEvents>().RunAsync(other.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_it_means_is_found_as_a_link(Engine engine)
    {
        var (noting, other) = await StartAsync(engine, "found-link");
        var link = await noting.WriteAsync(Link(noting, other), "The sluicekeeper **takes back** it all.");

        var finding = Assert.Single((await noting.Database.Verb<SearchText>().RunAsync("sluicekeeper", kind: FindingKind.Note)).Findings);

        Assert.Equal((link.Id, NoteTarget.Link), (finding.Note, finding.NoteIsOn));
    }

    async Task<(Noting Noting, Article Other)> StartAsync(Engine engine, string test)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), test, Noting.Houses);
        var other = await noting.Database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(Fixtures.Article("other-side-of-" + test)).Entity));
        await noting.AttachAsync(other, other.Body[0]);
        return (noting, other);
    }

    static NoteOn Link(Noting noting, Article other) => noting.On(NoteTarget.Link, Noting.Houses) with { More = [new FoundPlace(other.Slug, other.Body[0])] };
}
