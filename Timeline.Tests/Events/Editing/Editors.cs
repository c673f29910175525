using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Events.Editing;

/// <summary>What editors type about a flood of our own.</summary>
static class Editors
{
    public static readonly Cause Ana = new("ana", "first report");
    public static readonly Cause Ben = new("ben", "second report");

    public static readonly TypedEvent Dam = new() { Title = "The dam at Verrin gives way", Summary = "Water reaches the lower town.", Date = "early March 2019", Kind = EventKind.Destruction };

    public static async Task<EditedEvent> WriteAsync(this TestDatabase database, Chronology chronology, TypedEvent? typed = null)
    {
        var recorded = await database.Verb<RecordEvent>().NewAsync(chronology.Id, typed ?? Dam, Ana);
        Assert.Empty(recorded.Written.Problems);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        return recorded.Event!;
    }

    public static async Task<EditedEvent> ChangeAsync(this TestDatabase database, EditedEvent happening, TypedEvent typed, Cause? cause = null)
    {
        var recorded = await database.Verb<RecordEvent>().ChangeAsync(happening.Id, happening.Version, typed, cause ?? Ana);
        Assert.Equal(WriteOutcome.Done, recorded.Written.Outcome);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        return recorded.Event!;
    }

    public static async Task<Written> PublishAsync(this TestDatabase database, EditedEvent happening)
    {
        var written = await database.Verb<PublishEvent>().RunAsync(happening.Id, happening.Version, new Cause("ana", "ready"));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        return written;
    }

    public static Task<EditedEvent?> NowAsync(this TestDatabase database, EditedEvent happening) => database.Verb<ReadEditedEvent>().RunAsync(happening.Id);

    /// <summary>The parties and the town of the flood, under slugs of this test alone.</summary>
    public static async Task<(string Town, string Board, string Guard)> CastAsync(this TestDatabase database, string test)
    {
        var town = await database.Verb<AddPlace>().RunAsync(new TypedPlace($"Verrin {test}", "Upper Orle", "47.25", "11,5"), Ana);
        var board = await database.Verb<AddActor>().RunAsync(new TypedActor($"The river board {test}", "Board", "gov"), Ana);
        var guard = await database.Verb<AddActor>().RunAsync(new TypedActor($"The town guard {test}"), Ana);
        return (town.Slug!, board.Slug!, guard.Slug!);
    }
}
