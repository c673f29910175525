using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Texts;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Chronologies;

/// <summary>What is suggested for a chronology out of the articles that are kept.</summary>
[Trait("Category", "Storage")]
public class SuggestionsTests
{
    const string Report = "Rebels take the port\n\nJune 5, 2019\n\nRebels seized Palmyra on Tuesday after two days of fighting, the mayor said. Talks in Damascus on Sunday brought no result, and nobody knows when they will be taken up again.";

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_on_two_events_gives_two_suggestions_with_its_sentences(Engine engine)
    {
        await using var database = await WithAsync(engine, Report);

        var view = await ReadAsync(database);
        Assert.Equal(["2019-06-02 Diplomacy: Damascus", "2019-06-04 Control change: Palmyra"], view.Open.Select(one => $"{one.Event.Date.Edtf} {one.Event.Title}"));
        Assert.Equal(["Talks in Damascus on Sunday brought no result, and nobody knows when they will be taken up again."], view.Open[0].Passages.Select(passage => passage.Words));
        Assert.All(view.Open, one => Assert.Null(one.BelongsTo));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rejected_one_comes_back_when_another_article_tells_it(Engine engine)
    {
        await using var database = await WithAsync(engine, Report);
        var first = (await ReadAsync(database)).Open[1];
        Assert.True((await database.Verb<RejectSuggestion>().RunAsync((await ReadAsync(database)).ChronologyId, first.Key, first.Event.Title, TestDatabase.Cause)).Holds);

        var rejected = await ReadAsync(database);
        Assert.Equal(["Diplomacy: Damascus"], rejected.Open.Select(one => one.Event.Title));
        Assert.Equal([first.Key], rejected.Rejected.Select(one => one.Key));
        await using (var readers = database.Read()) Assert.Empty(readers.Set<RejectedSuggestion>());

        await ImportAsync(database, "A town changes hands\n\nJune 6, 2019\n\nPalmyra was captured by rebels on Tuesday, said a trader who had left it in the night with his goods.");
        Assert.Equal(["Diplomacy: Damascus", "Control change: Palmyra"], (await ReadAsync(database)).Open.Select(one => one.Event.Title));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rejected_one_stays_away_when_its_sentences_are_printed_again(Engine engine)
    {
        await using var database = await WithAsync(engine, Report);
        var view = await ReadAsync(database);
        await database.Verb<RejectSuggestion>().RunAsync(view.ChronologyId, view.Open[0].Key, view.Open[0].Event.Title, TestDatabase.Cause);

        await ImportAsync(database, $"What the week brought\n\nJune 5, 2019\n\n{view.Open[0].Passages[0].Words}\n\nThe market of the village stays shut until the autumn.");
        var again = await ReadAsync(database);
        Assert.Equal(view.Open[0].Key, Assert.Single(again.Rejected).Key);
        Assert.DoesNotContain(again.Open, one => one.Event.Title == view.Open[0].Event.Title);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rejection_can_be_taken_back(Engine engine)
    {
        await using var database = await WithAsync(engine, Report);
        var view = await ReadAsync(database);
        await database.Verb<RejectSuggestion>().RunAsync(view.ChronologyId, view.Open[0].Key, view.Open[0].Event.Title, TestDatabase.Cause);
        Assert.True((await database.Verb<ReconsiderSuggestion>().RunAsync(view.ChronologyId, view.Open[0].Key, TestDatabase.Cause)).Holds);

        Assert.Equal(view.Open.Select(one => one.Key), (await ReadAsync(database)).Open.Select(one => one.Key));
    }

    [Theory]
    [InlineData("Fire broke out in Palmyra on Tuesday", EventKind.Accident, true)]
    [InlineData("Fire broke out in Palmyra on Tuesday", EventKind.Attack, false)]
    [InlineData("The by-election in Palmyra was held on Tuesday", EventKind.Other, true)]
    [InlineData("The by-election in Palmyra was held on Tuesday", EventKind.Accident, false)]
    public async Task What_is_no_act_of_war_belongs_to_the_event_that_an_editor_recorded_as_another_kind_of_such(string told, EventKind kind, bool belongs)
    {
        await using var database = await WithAsync(Engine.Sqlite, $"A day in town\n\nJune 5, 2019\n\n{told}, the mayor said. Nobody was asked for the rest of this report, which ends here.");
        var place = await database.Verb<AddPlace>().RunAsync(new TypedPlace("Palmyra", "Syria", null, null), TestDatabase.Cause);
        await database.Verb<RecordEvent>().NewAsync((await ReadAsync(database)).ChronologyId, new TypedEvent { Title = "Tuesday", Date = "2019-06-04", Kind = kind, Place = place.Slug }, TestDatabase.Cause);
        Assert.Equal(belongs, Assert.Single((await ReadAsync(database)).Open).BelongsTo is not null);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_an_event_has_is_not_suggested_and_what_it_lacks_belongs_to_it(Engine engine)
    {
        await using var database = await WithAsync(engine, Report);
        var view = await ReadAsync(database);
        var place = await database.Verb<AddPlace>().RunAsync(new TypedPlace("Palmyra", "Syria", null, null), TestDatabase.Cause);
        var actor = await database.Verb<AddActor>().RunAsync(new TypedActor("The rebels", "Rebels", "rebel"), TestDatabase.Cause);
        var recorded = await database.Verb<RecordEvent>().NewAsync(view.ChronologyId, new TypedEvent { Title = "Rebels in the town", Date = "2019-06-04", Kind = EventKind.Control, Place = place.Slug, Control = [new TypedControl(null, null, actor.Slug)] }, TestDatabase.Cause);

        var belongs = (await ReadAsync(database)).Open[1];
        Assert.Equal((place.Slug, "Rebels in the town", actor.Slug), (belongs.Place, belongs.BelongsTo?.Title, belongs.Actors.To?.Id));
        await database.Verb<AttachPassages>().RunAsync(recorded.Event!.Id, belongs.Passages[0].Article.Id, [belongs.Passages[0].Span], TestDatabase.Cause);
        Assert.Equal(["Diplomacy: Damascus"], (await ReadAsync(database)).Open.Select(one => one.Event.Title));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_town_that_stands_in_no_country_is_where_something_was(Engine engine)
    {
        await using var database = await WithAsync(engine, "Rebels take Marn\n\nJune 6, 2019\n\nRebels captured the town of Marn on Tuesday, the mayor said from his sister's house. Jets bombed the village of Orrin on Wednesday, and its school burned down.");
        string[] expected = ["Control change: Marn", "Strike: Orrin"];
        Assert.Equal(expected, (await ReadAsync(database)).Open.Select(one => one.Event.Title));

        await database.Verb<AddPlace>().RunAsync(new TypedPlace("Marn", "Marn", null, null), TestDatabase.Cause);
        Assert.Equal(expected, (await ReadAsync(database)).Open.Select(one => one.Event.Title));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_day_that_two_articles_name_is_suggested_until_there_is_an_event(Engine engine)
    {
        await using var database = await WithAsync(engine, Market);
        Assert.Empty((await ReadAsync(database)).Days);

        await ImportAsync(database, Teacher);
        var view = await ReadAsync(database);
        var day = Assert.Single(view.Days);
        Assert.Equal("2019-06-02", day.Day.Edtf);
        Assert.Equal(["The market of Orrin stayed shut on Sunday.", "On Sunday nobody came to school in Orrin."], day.Passages.Select(passage => passage.Words));

        var month = new TypedEvent { Title = "A hard month", Date = "2019-06", Kind = EventKind.Other };
        await database.Verb<RecordEvent>().NewAsync(view.ChronologyId, month, TestDatabase.Cause);
        Assert.Single((await ReadAsync(database)).Days);
        await database.Verb<RecordEvent>().NewAsync(view.ChronologyId, month with { Title = "The town stays at home", Date = "1 to 3 June 2019" }, TestDatabase.Cause);
        Assert.Empty((await ReadAsync(database)).Days);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rejected_day_comes_back_when_another_article_names_it(Engine engine)
    {
        await using var database = await WithADayAsync(engine);
        var view = await ReadAsync(database);
        await database.Verb<RejectSuggestion>().RunAsync(view.ChronologyId, view.Days[0].Key, "2 June 2019", TestDatabase.Cause);
        var rejected = await ReadAsync(database);
        Assert.Empty(rejected.Days);
        Assert.Equal([view.Days[0].Key], rejected.RejectedDays.Select(day => day.Key));

        await ImportAsync(database, "Bread is dear\n\nJune 6, 2019\n\nA baker of Orrin counted three customers on Sunday. Flour costs twice what it did.");
        Assert.Equal(3, Assert.Single((await ReadAsync(database)).Days).Passages.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_earlier_articles_tell_is_suggested_behind_those_kept_last(Engine engine)
    {
        await using var database = await WithAsync(engine, Report);
        await database.Verb<ImportArticles>().RunAsync([.. Enumerable.Range(1, 60).Select(number => new ArticleToImport(new ArticleText($"{number}.txt", SourceText.From($"Recipe number {number}\n\nBoil {number} potatoes until they are soft, and eat them with salt."))))], TestDatabase.Cause);

        var last = await ReadAsync(database);
        Assert.Equal((60, 0), (last.Articles, last.Open.Count));
        var earlier = (await database.Verb<ReadSuggestions>().RunAsync("war", last.Earlier))!;
        Assert.Equal((1, 2, null), (earlier.Articles, earlier.Open.Count, earlier.Earlier));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sentences_are_read_by_their_names(Engine engine)
    {
        await using var database = await WithADayAsync(engine);
        var passage = (await ReadAsync(database)).Days[0].Passages[1];

        var read = await database.Verb<ReadSuggestedPassages>().RunAsync([passage.Name, passage.Name, "", "7", "1.9-3", "999.0-4", $"{passage.Article.Id}.0-99999", $"{passage.Article.Id}.-5-4"]);
        Assert.Equal((passage.Article.Id, passage.Span, passage.Words), Assert.Single(read.Select(one => (one.Article.Id, one.Span, one.Words))));
    }

    const string Market = "A town at home\n\nJune 4, 2019\n\nThe market of Orrin stayed shut on Sunday. Nobody had an answer why.";

    const string Teacher = "Empty desks\n\nJune 5, 2019\n\nOn Sunday nobody came to school in Orrin. A teacher waited until noon.";

    /// <summary>Two articles name a day of which the chronology has nothing.</summary>
    static async Task<TestDatabase> WithADayAsync(Engine engine)
    {
        var database = await WithAsync(engine, Market);
        await ImportAsync(database, Teacher);
        return database;
    }

    /// <summary>A chronology without events, and one article.</summary>
    static async Task<TestDatabase> WithAsync(Engine engine, string text)
    {
        var database = await TestDatabase.NewAsync(engine);
        await database.AddChronologyAsync("war", published: false);
        await ImportAsync(database, text);
        return database;
    }

    static async Task<SuggestionsView> ReadAsync(TestDatabase database) => (await database.Verb<ReadSuggestions>().RunAsync("war"))!;

    static async Task ImportAsync(TestDatabase database, string text) => await database.Verb<ImportArticles>().RunAsync([new ArticleToImport(new ArticleText("a.txt", SourceText.From(text)))], TestDatabase.Cause);
}
