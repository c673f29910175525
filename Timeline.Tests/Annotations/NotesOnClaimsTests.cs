using Timeline.Core.Annotations;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Tests.Events.Editing;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Annotations;

/// <summary>Notes on a cell and on a claim, as they are kept.</summary>
[Trait("Category", "Storage")]
public class NotesOnClaimsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    static readonly TextSpan Houses = new(30, 43), TwoHundred = new(40, 43);

    [Theory, OnSqlite, OnPostgres]
    public async Task On_a_cell_it_is_kept_by_its_words(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "cell", Noting.Houses);

        var written = await noting.WriteAsync(noting.On(NoteTarget.Cell, Noting.Houses));

        Assert.Equal((NoteTarget.Cell, "More than 200 houses are under water."), (written.Target, written.Words!.Exact));
        Assert.Equal(new NotePlace(noting.Article.Id, new FoundAnchor(AnchorState.Exact, Noting.Houses)), Assert.Single(await noting.NotesAsync()).Place);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task On_a_claim_that_was_found_it_is_kept_by_the_words_of_all_its_values(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "found-claim", Noting.Houses);
        var other = await noting.Database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(Fixtures.Article("a-further-claim")).Entity));
        await noting.AttachAsync(other, other.Body[0]);

        var written = await noting.WriteAsync(noting.On(NoteTarget.Claim, Houses) with { About = "houses under water", More = [new FoundPlace("a-further-claim", other.Body[0])] });

        Assert.Equal(("houses under water", null, "More than 200"), (written.About, written.ClaimId, written.Words!.Exact));
        Assert.Equal("a-further-claim", Assert.Single(written.More).Article);
        var note = Assert.Single(await noting.NotesAsync());
        Assert.Equal([new NotePlace(noting.Article.Id, new FoundAnchor(AnchorState.Exact, Houses)), new NotePlace(other.Id, new FoundAnchor(AnchorState.Exact, other.Body[0]))], note.Places);
        Assert.Equal("houses under water", note.About);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task On_a_claim_that_a_person_set_down_it_has_its_number_and_stays_when_that_goes(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "curated-claim", Noting.Houses);
        var claims = noting.Database.Verb<RecordClaim>();
        await claims.NewAsync(noting.Event.Id, new TypedClaim { About = "houses under water", Values = [new(noting.Article.Slug, "more than 200")] }, Editors.Ana);
        var claim = Assert.Single((await noting.ViewAsync()).Claims);

        var written = await noting.WriteAsync(new NoteOn(NoteTarget.Claim) { ClaimId = claim.Id });
        await noting.Database.Verb<RemoveClaim>().RunAsync(claim.Id, Editors.Ana);

        Assert.Equal(claim.Id, written.ClaimId);
        var note = Assert.Single(await noting.NotesAsync());
        Assert.Equal((claim.Id, "houses under water", "Who counted?"), (note.ClaimId, note.About, note.Markdown));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task In_a_later_version_the_words_of_a_claim_are_found_again(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "later-claim", Noting.Gave);
        await noting.WriteAsync(noting.On(NoteTarget.Claim, TwoHundred) with { About = "houses", More = [new FoundPlace("later-claim", Noting.Hurt)] });
        var later = await noting.AddVersionAsync("Updated. " + Noting.Text);

        await noting.AttachAsync(later, new TextSpan(9, 38));
        await noting.DetachAsync(noting.Article, Noting.Gave);

        Assert.All(Assert.Single(await noting.NotesAsync()).Places, place => Assert.Equal((later.Id, AnchorState.Moved), (place.ArticleId, place.Found.State)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_no_cell_and_no_claim_is_refused_with_a_sentence(Engine engine)
    {
        var noting = await Noting.StartAsync(await databases.OnAsync(engine), "refused-claim", Noting.Houses);

        Assert.Contains("no such words in the comparison", await ProblemAsync(noting.On(NoteTarget.Cell, new TextSpan(67, 69))));
        Assert.Contains("no such claim", await ProblemAsync(new NoteOn(NoteTarget.Claim) { ClaimId = 99 }));
        Assert.Contains("no such claim", await ProblemAsync(noting.On(NoteTarget.Claim, TwoHundred)));
        Assert.Contains("no such claim", await ProblemAsync(new NoteOn(NoteTarget.Claim, "another", TwoHundred) { About = "houses" }));
        Assert.Empty(await noting.NotesAsync());

        async Task<string> ProblemAsync(NoteOn on) =>
            Assert.Single((await noting.Database.Verb<WriteNote>().NewAsync(noting.Event.Id, on, "Who?", Editors.Ana)).Written.Problems).Reason;
    }
}
