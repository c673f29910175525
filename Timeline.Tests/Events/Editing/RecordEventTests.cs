using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Events.Editing;

[Trait("Category", "Storage")]
public class RecordEventTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_typed_is_read_checked_and_kept_as_a_draft(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("typed");
        var (town, board, guard) = await database.CastAsync("typed");
        var typed = Editors.Dam with { Kind = EventKind.Control, Place = town, Actors = [guard, board], Control = [new(null, board, guard)] };

        var written = await database.WriteAsync(chronology, typed);

        Assert.Equal(("the-dam-at-verrin-gives-way", 1, true, "ana"), (written.Slug, written.Version, written.IsDraft, written.ChangedBy));
        await using var db = database.Read(Sight.Editors);
        var kept = await EditedEvent.Whole(db).SingleAsync(row => row.Id == written.Id);
        Assert.Equal("2019-03-01/2019-03-10", kept.DateEdtf);
        Assert.Equal([guard, board], kept.Actors.OrderBy(part => part.Position).Select(part => part.Actor.Slug));
        Assert.Equal((town, board, guard), (kept.ControlChanges.Single().Place.Slug, kept.ControlChanges.Single().From!.Slug, kept.ControlChanges.Single().To!.Slug));
        Assert.Equal((typed.Title, typed.Summary, "1–10 March 2019", town), (written.Typed.Title, written.Typed.Summary, written.Typed.Date, written.Typed.Place));
        Assert.Equal(typed.Actors, written.Typed.Actors);
        Assert.Equal([new TypedControl(town, board, guard)], written.Typed.Control);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_second_event_of_one_title_has_an_address_of_its_own(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("twins");
        Assert.Equal("the-dam-at-verrin-gives-way", (await database.WriteAsync(chronology)).Slug);
        Assert.Equal("the-dam-at-verrin-gives-way-2", (await database.WriteAsync(chronology)).Slug);
        Assert.Equal("new-2", (await database.WriteAsync(chronology, Editors.Dam with { Title = "New" })).Slug);
    }

    [Theory]
    [InlineData("", "March 2019", "Title: An event needs a title.")]
    [InlineData("Flood", "early March", "Date: “early March” needs a year.")]
    [InlineData("Flood", "25 March", "Date: “25 March” needs a year.")]
    [InlineData("Flood", "", "Date: There is no date here.")]
    [InlineData("Flood", "31 February 2019", "Date: The calendar has no “31 February 2019”.")]
    public async Task What_cannot_be_taken_is_refused_with_its_reason(string title, string date, string problem)
    {
        var database = await databases.OnAsync(Engine.Sqlite);
        var chronology = await database.AddChronologyAsync("refused-" + Guid.NewGuid());
        var recorded = await database.Verb<RecordEvent>().NewAsync(chronology.Id, Editors.Dam with { Title = title, Date = date }, Editors.Ana);
        Assert.Equal(WriteOutcome.Refused, recorded.Written.Outcome);
        Assert.Equal([problem], recorded.Written.Problems.Select(one => $"{one.Field}: {one.Reason}"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Everything_that_is_wrong_is_told_at_once_and_nothing_is_written(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("wrong");
        var (town, board, _) = await database.CastAsync("wrong");
        var typed = new TypedEvent { Date = "soon", Summary = new string('x', EventLimits.Summary + 1), Place = "nowhere", Actors = ["nobody"], Control = [new(town, board, board)] };

        var recorded = await database.Verb<RecordEvent>().NewAsync(chronology.Id, typed, Editors.Ana);

        Assert.Equal(["Actors", "Control", "Date", "Place", "Summary", "Title"], recorded.Written.Problems.Select(one => one.Field).Order());
        await using var db = database.Read(Sight.Editors);
        Assert.False(await db.Set<TimelineEvent>().AnyAsync(row => row.ChronologyId == chronology.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Only_a_control_change_says_who_holds_a_place(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("control");
        var (town, board, guard) = await database.CastAsync("control");
        Assert.Equal(["Control"], await ProblemsAsync(Editors.Dam with { Kind = EventKind.Control, Place = town }));
        Assert.Equal(["Control"], await ProblemsAsync(Editors.Dam with { Kind = EventKind.Control, Control = [new(null, board, guard)] }));
        Assert.Equal(["Kind"], await ProblemsAsync(Editors.Dam with { Place = town, Control = [new(null, board, guard)] }));
        Assert.Empty(await ProblemsAsync(Editors.Dam with { Kind = EventKind.Control, Control = [new(town, null, guard)] }));

        async Task<IEnumerable<string>> ProblemsAsync(TypedEvent typed) =>
            (await database.Verb<RecordEvent>().NewAsync(chronology.Id, typed, Editors.Ana)).Written.Problems.Select(one => one.Field);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_is_a_revision_with_who_when_and_why(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("changed");
        var first = await database.WriteAsync(chronology);

        var second = await database.ChangeAsync(first, first.Typed with { Title = "The old dam gives way" }, Editors.Ben);

        Assert.Equal((2, "ben"), (second.Version, second.ChangedBy));
        await using var db = database.Read(Sight.Editors);
        var revision = await db.Set<Revision>().Where(row => row.RootKind == nameof(TimelineEvent) && row.RootId == first.Id).OrderBy(row => row.Id).LastAsync();
        Assert.Equal(("ben", "second report", second.ChangedAt), (revision.Who, revision.Why, revision.At));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_address_follows_the_title_until_readers_may_have_it(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var chronology = await database.AddChronologyAsync("renamed");
        var first = await database.WriteAsync(chronology);
        var second = await database.WriteAsync(chronology);

        // A number behind it is no other title.
        second = await database.ChangeAsync(second, second.Typed with { Title = "The dam at Verrin gives way!" });
        Assert.Equal("the-dam-at-verrin-gives-way-2", second.Slug);
        first = await database.ChangeAsync(first, first.Typed with { Title = "The old dam gives way" }, Editors.Ben);
        Assert.Equal("the-old-dam-gives-way", first.Slug);
        // The address that is free now still leads editors there, and no reader anywhere.
        Assert.Equal(first.Id, (await ReadAsync(Sight.Editors))!.Event.Id);
        Assert.Null(await ReadAsync(Sight.Readers));

        await database.PublishAsync(first);
        Assert.Null(await ReadAsync(Sight.Readers));
        first = await database.ChangeAsync((await database.NowAsync(first))!, first.Typed with { Title = "The oldest dam gives way" });
        Assert.Equal("the-old-dam-gives-way", first.Slug);
        await database.Verb<WithdrawEvent>().RunAsync(first.Id, Editors.Ana);
        first = await database.ChangeAsync((await database.NowAsync(first))!, first.Typed with { Title = "A dam gives way" });
        Assert.Equal("the-old-dam-gives-way", first.Slug);

        // Who takes a free address has it.
        var third = await database.WriteAsync(chronology);
        Assert.Equal(third.Id, (await ReadAsync(Sight.Editors))!.Event.Id);

        Task<EventView?> ReadAsync(Sight sight) => database.Verb<ReadEvent>().RunAsync("renamed", "the-dam-at-verrin-gives-way", sight);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_the_same_is_not_written_again(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var written = await database.WriteAsync(await database.AddChronologyAsync("same"));
        var again = await database.Verb<RecordEvent>().ChangeAsync(written.Id, written.Version, written.Typed, Editors.Ben);
        Assert.Equal(WriteOutcome.Unchanged, again.Written.Outcome);
        Assert.Equal((1, "ana"), (again.Event!.Version, again.Event.ChangedBy));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_saves_over_somebody_else_is_shown_theirs_and_loses_nothing(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var seen = await database.WriteAsync(await database.AddChronologyAsync("both"));
        var (_, board, _) = await database.CastAsync("both");
        // Even where only the actors changed.
        await database.ChangeAsync(seen, seen.Typed with { Actors = [board] }, Editors.Ben);

        var late = await database.Verb<RecordEvent>().ChangeAsync(seen.Id, seen.Version, seen.Typed with { Summary = "Nobody is hurt." }, Editors.Ana);

        Assert.Equal(WriteOutcome.ChangedMeanwhile, late.Written.Outcome);
        Assert.Equal(("ben", 2), (late.Event!.ChangedBy, late.Event.Version));
        Assert.Equal([board], late.Event.Typed.Actors);
        Assert.Equal(seen.Typed.Summary, (await database.NowAsync(seen))!.Typed.Summary);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_place_and_an_actor_of_a_name_are_added_once(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        var once = await database.CastAsync("once");
        Assert.Equal(once, await database.CastAsync("once"));
        var bad = await database.Verb<AddPlace>().RunAsync(new TypedPlace("Elsewhere", "", "95", "11"), Editors.Ana);
        Assert.Equal(["Lane", "Latitude"], bad.Written.Problems.Select(one => one.Field));
    }
}
