using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Events.Editing;

namespace Timeline.Tests.Storage;

/// <summary>A write whose cause bears a key is done once, whoever asks how often.</summary>
[Trait("Category", "Storage")]
public class KeptAnswerTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_key_twice_makes_one_event_and_one_revision(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("twice");
        var record = database.Verb<RecordEvent>();

        var first = await record.NewAsync(chronology.Id, Editors.Dam, Under("twice"));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await record.NewAsync(chronology.Id, Editors.Dam, Under("twice"));

        Assert.Equal((WriteOutcome.Done, first.Event!.Id, first.Event.Slug, first.Event.ChangedAt), (second.Written.Outcome, second.Event!.Id, second.Event.Slug, second.Event.ChangedAt));
        Assert.Equal((1, 1), await CountAsync(database, chronology));
        Assert.Equal("the-dam-at-verrin-gives-way-2", (await record.NewAsync(chronology.Id, Editors.Dam, Under("another"))).Event!.Slug);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_at_once_under_one_key_are_one_write(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("at-once");
        var record = database.Verb<RecordEvent>();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => record.NewAsync(chronology.Id, Editors.Dam, Under("at once")))));

        Assert.Single(answers.Select(answer => answer.Event!.Id).Distinct());
        Assert.Equal((1, 1), await CountAsync(database, chronology));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_refused_may_be_sent_again_corrected(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("refused");
        var record = database.Verb<RecordEvent>();

        Assert.Equal(WriteOutcome.Refused, (await record.NewAsync(chronology.Id, Editors.Dam with { Title = "" }, Under("refused"))).Written.Outcome);
        Assert.Equal(WriteOutcome.Done, (await record.NewAsync(chronology.Id, Editors.Dam, Under("refused"))).Written.Outcome);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_write_that_fails_keeps_no_answer(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => database.Writer.RunAsync(Under("failed"), async db =>
        {
            db.Add(Fixtures.Place("answer-of-none"));
            await db.SaveChangesAsync();
            throw new InvalidTimeZoneException();
        }));

        await database.Writer.RunAsync(Under("failed"), db => Task.FromResult(db.Add(Fixtures.Place("answer-of-one")).Entity.Slug));

        await using var db = database.Read(Sight.Editors);
        Assert.Equal(["answer-of-one"], await db.Set<Place>().Where(row => row.Slug.StartsWith("answer-of")).Select(row => row.Slug).ToListAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_answer_is_let_go_when_it_is_old(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var places = database.Verb<AddPlace>();
        await places.RunAsync(new TypedPlace("The old mill", "Upper Orle"), Under("old"));
        database.Clock.Advance(TimeSpan.FromDays(6));
        await places.RunAsync(new TypedPlace("The ferry", "Upper Orle"), Under("young"));
        Assert.Equal(WriteOutcome.Done, (await places.RunAsync(new TypedPlace("The old mill", "Upper Orle"), Under("old"))).Written.Outcome);

        database.Clock.Advance(TimeSpan.FromDays(2));
        await places.RunAsync(new TypedPlace("The lock", "Upper Orle"), Under("last"));

        Assert.Equal(WriteOutcome.Unchanged, (await places.RunAsync(new TypedPlace("The old mill", "Upper Orle"), Under("old"))).Written.Outcome);
        Assert.Equal(WriteOutcome.Done, (await places.RunAsync(new TypedPlace("The ferry", "Upper Orle"), Under("young"))).Written.Outcome);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Chronologies_and_imports_answer_the_same_twice(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var record = database.Verb<RecordChronology>();
        var first = await record.NewAsync(new TypedChronology("The storm", "Three nights.", Lanes: "North\nSouth"), Under("chronology"));
        Assert.Equal(first.Chronology, (await record.NewAsync(new TypedChronology("The storm", "Three nights.", Lanes: "North\nSouth"), Under("chronology"))).Chronology);

        var import = database.Verb<ImportArticles>();
        ArticleToImport[] texts = [new(new ArticleText("storm.txt", SourceText.From("Storm breaks the ferry\n\nThe ferry broke loose on Friday night, the harbour said. Nobody was aboard.")))];
        var imported = Assert.Single(await import.RunAsync(texts, Under("import")));
        var again = Assert.Single(await import.RunAsync(texts, Under("import")));
        Assert.Equal((ImportOutcome.New, imported.Id, imported.Slug), (again.Outcome, again.Id, again.Slug));
    }

    static Cause Under(string key) => Editors.Ana with { Key = key };

    static async Task<(int Events, int Revisions)> CountAsync(TestDatabase database, Chronology chronology)
    {
        await using var db = database.Read(Sight.Editors);
        var events = await db.Set<TimelineEvent>().Where(row => row.ChronologyId == chronology.Id).Select(row => row.Id).ToListAsync();
        return (events.Count, await db.Set<Revision>().CountAsync(row => row.RootKind == nameof(TimelineEvent) && events.Contains(row.RootId)));
    }
}
