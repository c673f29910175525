using Timeline.Web.Ingest.Fetching;

namespace Timeline.Tests.Ingest.Fetching;

public class PoliteTurnsTests
{
    readonly WatchedClock clock = new(DateTimeOffset.UnixEpoch);
    readonly PoliteTurns turns;

    public PoliteTurnsTests() => turns = new PoliteTurns(clock);

    [Fact]
    public async Task One_host_has_one_visitor_at_a_time_and_another_does_not_wait()
    {
        var first = await turns.TakeAsync("herald.example", default);
        var second = turns.TakeAsync("HERALD.example", default);
        using var elsewhere = await turns.TakeAsync("other.example", default);
        Assert.False(second.IsCompleted);
        clock.Advance(TimeSpan.FromHours(1));
        Assert.False(second.IsCompleted);

        first.Dispose();
        await clock.WaitedForAsync(PoliteTurns.ShortestRest);
        clock.Advance(PoliteTurns.ShortestRest);
        (await second).Dispose();
    }

    [Theory]
    [InlineData(null, 1), InlineData(0.2, 1), InlineData(5.0, 5), InlineData(3600.0, 10)]
    public async Task Between_two_visits_it_rests(double? asked, int seconds)
    {
        using (var first = await turns.TakeAsync("herald.example", default)) first.Rest = asked is { } rest ? TimeSpan.FromSeconds(rest) : null;
        var second = turns.TakeAsync("herald.example", default);
        clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.False(second.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        (await second).Dispose();
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_turn_to_others()
    {
        using var stop = new CancellationTokenSource();
        var first = await turns.TakeAsync("herald.example", default);
        var second = turns.TakeAsync("herald.example", stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turns.TakeAsync("herald.example", stop.Token));
        clock.Advance(TimeSpan.FromSeconds(1));
        (await turns.TakeAsync("herald.example", default)).Dispose();
    }
}
