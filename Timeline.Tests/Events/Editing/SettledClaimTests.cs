using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Events.Editing;

/// <summary>What editors do with claims that the program found.</summary>
[Trait("Category", "Storage")]
public class SettledClaimTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_accepted_claim_is_kept_whole_and_once(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, found) = await StartAsync(database, "accepted");

        Assert.Equal(Written.Done, await database.Verb<RecordClaim>().AcceptAsync(happening.Id, found, Editors.Ana));
        Assert.Equal(Written.Unchanged, await database.Verb<RecordClaim>().AcceptAsync(happening.Id, found, Editors.Ben));

        var claim = Assert.Single(await ClaimsAsync(database, happening));
        Assert.Equal((found.About, found.Subject, found.Scope, found.Status, found.Why), (claim.About, claim.Subject, claim.Scope, claim.Status, claim.Why));
        Assert.Equal(found.Values, claim.Values);
        Assert.Contains((await HistoryAsync(database, happening))[^1].Changes, change => change.After.Contains("houses under water"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_keeps_what_nobody_touched_and_stays_about_the_same_words(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, found) = await StartAsync(database, "corrected");
        var typed = TypedClaim.Of(found);

        await database.Verb<RecordClaim>().NewAsync(happening.Id, typed with { About = "houses flooded" }, Editors.Ana, found);
        Assert.Equal(found.Values, Assert.Single(await ClaimsAsync(database, happening)).Values);

        var claim = Assert.Single(await ClaimsAsync(database, happening));
        var other = typed with { Values = [typed.Values[0] with { Words = "about 210" }] };
        Assert.Contains("“about 210” does not stand", Assert.Single((await database.Verb<RecordClaim>().ChangeAsync(claim.Id, claim.Version, other, Editors.Ana)).Problems).Reason);
        await database.Verb<RecordClaim>().ChangeAsync(claim.Id, claim.Version, other with { IsInOwnWords = true }, Editors.Ana);
        var value = Assert.Single(Assert.Single(await ClaimsAsync(database, happening)).Values);
        Assert.Equal((210m, found.Values[0].Span), (value.Value, value.Span));
    }

    [Theory, OnSqlite]
    public async Task Another_counter_leaves_the_words_of_the_article(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, found) = await StartAsync(database, "counter");
        var typed = TypedClaim.Of(found);

        await database.Verb<RecordClaim>().NewAsync(happening.Id, typed with { Values = [typed.Values[0] with { AttributedTo = "the water board", AsOf = "2019-06-04" }] }, Editors.Ana, found);

        Assert.Equal([found.Values[0] with { AttributedTo = "the water board", AsOf = "2019-06-04" }], Assert.Single(await ClaimsAsync(database, happening)).Values);
    }

    [Theory, OnSqlite]
    public async Task Words_that_the_article_does_not_have_are_asked_about_in_what_was_found_too(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, found) = await StartAsync(database, "asked");
        var typed = TypedClaim.Of(found);
        // The number stands there, but counts something else.
        foreach (var words in new[] { "210", "more than 200 people" })
        {
            var other = typed with { Values = [typed.Values[0] with { Words = words }] };
            Assert.Equal(nameof(TypedClaim.IsInOwnWords), Assert.Single((await database.Verb<RecordClaim>().NewAsync(happening.Id, other, Editors.Ana, found)).Problems).Field);
            Assert.Equal(nameof(TypedClaim.IsInOwnWords), Assert.Single((await database.Verb<RecordClaim>().NewAsync(happening.Id, other with { Values = [other.Values[0] with { Span = null }] }, Editors.Ana)).Problems).Field);
        }
        foreach (var words in new[] { "two hundred", "over 200 houses" })
            Assert.Equal(Written.Done, await database.Verb<RecordClaim>().NewAsync(happening.Id, typed with { Values = [typed.Values[0] with { Words = words }] }, Editors.Ana, found));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_reason_of_the_program_goes_with_what_it_was_the_reason_of(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, found) = await StartAsync(database, "reason");
        var (record, typed) = (database.Verb<RecordClaim>(), TypedClaim.Of(found));

        // Corrected before it is set down.
        await record.NewAsync(happening.Id, typed with { Values = [typed.Values[0] with { Words = "two hundred" }] }, Editors.Ana, found);
        var claim = Assert.Single(await ClaimsAsync(database, happening));
        Assert.Equal("", claim.Why);
        await database.Verb<RemoveClaim>().RunAsync(claim.Id, Editors.Ana);

        // Accepted, called otherwise, and corrected later.
        await record.AcceptAsync(happening.Id, found, Editors.Ana);
        Assert.Equal("Only one says so.", await ChangedAsync(typed with { About = "houses flooded" }));
        Assert.Equal("", await ChangedAsync(typed with { Status = CuratedStatus.Conflict }));

        // An editor's own sentence stays.
        Assert.Equal("The board counts roofs.", await ChangedAsync(typed with { Why = "The board counts roofs." }));
        Assert.Equal("The board counts roofs.", await ChangedAsync(typed with { Why = "The board counts roofs.", Status = CuratedStatus.Agree }));

        async Task<string> ChangedAsync(TypedClaim to)
        {
            var before = Assert.Single(await ClaimsAsync(database, happening));
            Assert.Equal(Written.Done, await record.ChangeAsync(before.Id, before.Version, to, Editors.Ben));
            return Assert.Single(await ClaimsAsync(database, happening)).Why;
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_that_were_not_found_are_not_taken_from_a_form(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, found) = await StartAsync(database, "forged");
        var typed = TypedClaim.Of(found);

        await database.Verb<RecordClaim>().NewAsync(happening.Id, typed with { IsInOwnWords = true, Values = [typed.Values[0] with { Words = "210", Span = new TextSpan(0, 9000) }] }, Editors.Ana, found);

        Assert.Null(Assert.Single(Assert.Single(await ClaimsAsync(database, happening)).Values).Span);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_of_an_article_that_was_detached_is_refused(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, found) = await StartAsync(database, "detached");
        var gone = found with { Values = [found.Values[0] with { Article = "elsewhere" }] };

        Assert.Contains("does not report", Assert.Single((await database.Verb<RecordClaim>().AcceptAsync(happening.Id, gone, Editors.Ana)).Problems).Reason);
        Assert.Equal(Written.NotFound, await database.Verb<RecordClaim>().AcceptAsync(happening.Id, found: null, Editors.Ana));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rejection_is_remembered_told_taken_back_and_restored(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var (happening, found) = await StartAsync(database, "rejected");

        Assert.Equal(Written.Done, await database.Verb<RejectClaim>().RunAsync(happening.Id, found, Editors.Ana));
        Assert.Equal(Written.Unchanged, await database.Verb<RejectClaim>().RunAsync(happening.Id, found, Editors.Ben));
        database.Clock.Advance(TimeSpan.FromMinutes(1));

        var rejected = Assert.Single(await RejectedAsync(database, happening));
        Assert.True(found.IsWithin(rejected.Places));
        var history = await HistoryAsync(database, happening);
        Assert.Equal(new FieldChange("Rejected", "", "houses under water"), Assert.Single(history[^1].Changes));

        Assert.Equal(Written.Done, await database.Verb<ReconsiderClaim>().RunAsync(happening.Id, rejected.Id, Editors.Ben));
        Assert.Empty(await RejectedAsync(database, happening));
        Assert.Equal(WriteOutcome.Done, (await database.Verb<RestoreRevision>().RunAsync(nameof(TimelineEvent), happening.Id, history.Count, (await database.NowAsync(happening))!.Version, Editors.Ana)).Outcome);
        Assert.Equal(rejected.Places, Assert.Single(await RejectedAsync(database, happening)).Places);
    }

    static async Task<(EditedEvent Event, FoundClaim Found)> StartAsync(TestDatabase database, string slug)
    {
        var happening = await database.WriteAsync(await database.AddChronologyAsync("settled-" + slug));
        var report = Fixtures.Article("settled-" + slug, "More than 200 houses are under water.");
        report.Body = [new TextSpan(0, 37)];
        var article = await database.Writer.RunAsync(Editors.Ana, db => Task.FromResult(db.Add(report).Entity));
        await database.Verb<AttachPassages>().RunAsync(happening.Id, article.Id, [new TextSpan(0, 37)], Editors.Ana);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        var value = new CuratedValue(article.Slug, 200, 200, null, LowOpen: true, HighOpen: true, Stated: "More than 200", Qualifier: "more than", AttributedTo: "the board", AsOf: "2019-03-02", Span: new TextSpan(0, 13));
        return (happening, new FoundClaim("key", "houses under water", "houses", "event", CuratedStatus.Single, "Only one says so.", [value]));
    }

    static async Task<IReadOnlyList<ThingRevision>> HistoryAsync(TestDatabase database, EditedEvent happening) =>
        (await database.Verb<ReadThingHistory>().RunAsync(nameof(TimelineEvent), happening.Id, Sight.Editors)).Revisions;

    static async Task<List<CuratedClaim>> ClaimsAsync(TestDatabase database, EditedEvent happening)
    {
        await using var db = database.Read(Sight.Editors);
        return await db.Set<CuratedClaim>().Where(row => row.EventId == happening.Id).ToListAsync();
    }

    static async Task<List<RejectedClaim>> RejectedAsync(TestDatabase database, EditedEvent happening)
    {
        await using var db = database.Read(Sight.Editors);
        return await db.Set<RejectedClaim>().Where(row => row.EventId == happening.Id).ToListAsync();
    }
}
