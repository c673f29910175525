using Timeline.Core.Chronologies;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Events.Editing;

/// <summary>What an editor set by hand about the comparison of an event is kept, found again and told.</summary>
[Trait("Category", "Storage")]
public class SetByHandTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    const string Messenger = "The granary burned down on Sunday. Nobody was hurt.", Herald = "Flames took the grain store at the ford. Bakers opened late.";

    static readonly TextSpan Burned = new(0, 34), Flames = new(0, 40), Hurt = new(35, 51);
    static readonly Cause Because = new("ana", "one fire, two names for the house");

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_is_kept_with_author_reason_and_words_and_once(Engine engine)
    {
        var (database, happening) = await StartAsync(engine, "kept");
        var joined = Join("kept", Burned, Flames);

        Assert.Equal(Written.Done, await database.Verb<SetByHand>().RunAsync(happening.Id, [joined], Because));
        Assert.Equal(Written.Unchanged, await database.Verb<SetByHand>().RunAsync(happening.Id, [joined], new Cause("ben", "so I think")));

        var correction = Assert.Single((await ViewAsync(database, "kept")).Corrections);
        Assert.Equal((CorrectionKind.JoinRows, "ana", Because.Why), (correction.Kind, correction.Author, correction.Reason));
        Assert.Equal((AnchorState.Exact, (TextSpan?)Burned, "The granary burned down on Sunday."), (correction.Ends[0].State, correction.Ends[0].Span, correction.Ends[0].Quote));
        Assert.Null((await ViewAsync(database, "kept", Sight.Readers)).Corrections[0].Ends[0].Quote);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task It_holds_in_the_comparison_until_it_is_taken_back(Engine engine)
    {
        var (database, happening) = await StartAsync(engine, "holds");
        Assert.DoesNotContain(Rows(await ViewAsync(database, "holds")), row => row.Cells.Count == 2);
        await database.Verb<SetByHand>().RunAsync(happening.Id, [Join("holds", Burned, Flames)], Because);

        var view = await ViewAsync(database, "holds");
        Assert.Equal([view.Corrections[0].Id], Assert.Single(Rows(view), row => row.Cells.Count == 2).ByHand);

        Assert.Equal(Written.Done, await database.Verb<TakeBackCorrection>().RunAsync(happening.Id, view.Corrections[0].Id, new Cause("ben", "two fires")));
        Assert.Equal(Written.NotFound, await database.Verb<TakeBackCorrection>().RunAsync(happening.Id, view.Corrections[0].Id, new Cause("ben", "two fires")));
        Assert.DoesNotContain(Rows(await ViewAsync(database, "holds")), row => row.Cells.Count == 2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Its_history_tells_it_and_brings_it_back(Engine engine)
    {
        var (database, happening) = await StartAsync(engine, "told");
        await database.Verb<SetByHand>().RunAsync(happening.Id, [Join("told", Burned, Flames), new(CorrectionKind.PartNames, [new(Name: "Ostrel")]) { From = [new(Name: "Ostrell")] }], Because);
        var set = (await HistoryAsync(database, happening)).Revisions.Count;
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var one in (await ViewAsync(database, "told")).Corrections) await database.Verb<TakeBackCorrection>().RunAsync(happening.Id, one.Id, new Cause("ben", "no"));

        var history = await HistoryAsync(database, happening);
        Assert.Equal(
            new FieldChange("Set by hand", "", "one row: told-messenger 0–34 with told-herald 0–40 (ana: one fire, two names for the house)\nnot the same: “Ostrel” apart from “Ostrell” (ana: one fire, two names for the house)"),
            history.Revisions[set - 1].Changes.Single());
        Assert.Equal(Written.Done, await database.Verb<RestoreRevision>().RunAsync(nameof(TimelineEvent), happening.Id, set, history.Now!.Version, Editors.Ben));

        Assert.Equal(["ana", "ana"], (await ViewAsync(database, "told")).Corrections.Select(one => one.Author));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_cannot_be_taken_is_refused_with_a_sentence(Engine engine)
    {
        var (database, happening) = await StartAsync(engine, "refused");

        Assert.Contains("Say why", await ProblemAsync(Join("refused", Burned, Flames), " "));
        Assert.Contains("at most 500", await ProblemAsync(Join("refused", Burned, Flames), new string('a', 501)));
        Assert.Contains("no such passage", await ProblemAsync(Join("refused", new(0, 900), Flames)));
        Assert.Contains("at least two passages", await ProblemAsync(new(CorrectionKind.PartRow, [new("refused-herald", Flames)])));
        Assert.Contains("does not report this event", await ProblemAsync(Join("another", Burned, Flames)));
        Assert.Contains("two different forms", await ProblemAsync(new(CorrectionKind.BindNames, [new(Name: "Ostrel")]) { With = [new(Name: "Ostrel ")] }));
        Assert.Contains("two forms", await ProblemAsync(new(CorrectionKind.BindNames, [new(Name: "Ostrel")]) { With = [new(Name: "")] }));
        Assert.Contains("two articles", await ProblemAsync(new(CorrectionKind.OneStory, [new("refused-herald")])));
        Assert.Equal(Written.NotFound, await database.Verb<SetByHand>().RunAsync(-1, [Join("refused", Burned, Flames)], Because));
        Assert.Empty((await ViewAsync(database, "refused")).Corrections);

        async Task<string> ProblemAsync(TypedCorrection typed, string why = "because") =>
            Assert.Single((await database.Verb<SetByHand>().RunAsync(happening.Id, [typed], new Cause("ana", why))).Problems).Reason;
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task In_another_version_its_words_are_found_again_or_told_as_changed_or_lost(Engine engine)
    {
        var (database, happening) = await StartAsync(engine, "versions");
        await database.Verb<SetByHand>().RunAsync(happening.Id, [Join("versions", Burned, Flames), Join("versions", Hurt, new(41, 59))], Because);

        await AddAsync(database, happening, "versions-messenger", "After a dry week. The granary burned down on Sunday. Two people were hurt.", number: 2);

        var corrections = (await ViewAsync(database, "versions")).Corrections;
        Assert.Equal((AnchorState.Moved, (TextSpan?)new TextSpan(18, 52)), (corrections[0].Ends[0].State, corrections[0].Ends[0].Span));
        Assert.False(corrections[1].Ends[0].IsThere);
        var compared = Compare(await ViewAsync(database, "versions"), newestOnly: true);
        Assert.Equal([TieState.Applied, TieState.Missing], compared.ByHand.Select(one => one.State));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Stories_are_counted_as_they_were_set_down(Engine engine)
    {
        var (database, happening) = await StartAsync(engine, "stories");
        Assert.Equal(2, (await ViewAsync(database, "stories")).Event.IndependentStories);
        TypedEnd[] both = [new("stories-messenger"), new("stories-herald")];

        await database.Verb<SetByHand>().RunAsync(happening.Id, [new(CorrectionKind.OneStory, both)], Because);

        var view = await ViewAsync(database, "stories");
        Assert.Equal((1, 1), (view.Event.IndependentStories, view.Reports.Select(report => report.Article.Story).Distinct().Count()));
        Assert.Equal(2, Assert.Single(Compare(view).Families).Members.Count);

        await database.Verb<SetByHand>().RunAsync(happening.Id, [new(CorrectionKind.SeveralStories, both)], Because);
        Assert.Equal(2, (await ViewAsync(database, "stories")).Event.IndependentStories);
        Assert.Empty(Compare(await ViewAsync(database, "stories")).Families);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_family_that_was_recognised_is_dissolved_for_this_event(Engine engine)
    {
        var (database, happening) = await StartAsync(engine, "dissolved", family: "wire");
        Assert.Equal(1, (await ViewAsync(database, "dissolved")).Event.IndependentStories);

        await database.Verb<SetByHand>().RunAsync(happening.Id, [new(CorrectionKind.SeveralStories, [new("dissolved-messenger"), new("dissolved-herald")])], Because);

        Assert.Equal(2, (await ViewAsync(database, "dissolved")).Event.IndependentStories);
    }

    static TypedCorrection Join(string test, TextSpan one, TextSpan other) => new(CorrectionKind.JoinRows, [new(test + "-messenger", one)]) { With = [new(test + "-herald", other)] };

    /// <summary>A published event that two articles report.</summary>
    async Task<(TestDatabase, EditedEvent)> StartAsync(Engine engine, string test, string? family = null)
    {
        var database = await databases.OnAsync(engine);
        var happening = await database.WriteAsync(await database.AddChronologyAsync(test));
        await AddAsync(database, happening, test + "-messenger", Messenger, family: family);
        await AddAsync(database, happening, test + "-herald", Herald, family: family);
        await database.PublishAsync(happening);
        return (database, happening);
    }

    static async Task AddAsync(TestDatabase database, EditedEvent happening, string slug, string text, int number = 1, string? family = null)
    {
        var article = await database.Writer.RunAsync(Editors.Ana, async db =>
        {
            var row = Fixtures.Article(slug, text);
            (row.Number, row.Body, row.Family, row.Display) = (number, [new TextSpan(0, text.Length)], family, DisplayPolicy.Full);
            if (number > 1) row.Outlet = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Set<Outlet>(), one => one.Slug == "outlet-of-" + slug);
            return db.Add(row).Entity;
        });
        await database.Verb<AttachPassages>().RunAsync(happening.Id, article.Id, [article.Body[0]], Editors.Ana);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    static async Task<EventView> ViewAsync(TestDatabase database, string test, Sight sight = Sight.Editors) => (await database.Verb<ReadEvent>().RunAsync(test, "the-dam-at-verrin-gives-way", sight))!;

    static ArticleComparison Compare(EventView view, bool newestOnly = false)
    {
        var columns = view.Reports.Where(report => !newestOnly || !view.Reports.Any(other => other.Article.Slug == report.Article.Slug && other.Article.Number > report.Article.Number)).ToList();
        return new CompareWitnesses().Run([.. columns.Select(column => column.Witness)], byHand: view.ByHand(columns));
    }

    static IEnumerable<ComparisonRow> Rows(EventView view) => Compare(view).Rows;

    static Task<ThingHistory> HistoryAsync(TestDatabase database, EditedEvent happening) => database.Verb<ReadThingHistory>().RunAsync(nameof(TimelineEvent), happening.Id, Sight.Editors);
}
