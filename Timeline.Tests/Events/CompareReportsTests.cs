using Microsoft.Extensions.Time.Testing;
using Timeline.Core.Comparison;
using Timeline.Core.Events;

namespace Timeline.Tests.Events;

public sealed class CompareReportsTests : IDisposable
{
    static readonly Witness[] Two = [Comparison.Sources.Witness("a", "The bridge at Ostrel fell.\nNobody was hurt."), Comparison.Sources.Witness("b", "A bridge is closed.\nThe bridge at Ostrel was closed.")];

    readonly FakeTimeProvider clock = new();
    readonly HeldComparisons held = new();
    readonly CancellationTokenSource impatient = new();
    readonly CompareReports compare;

    public CompareReportsTests() => compare = new CompareReports(clock, held.Run);

    public void Dispose()
    {
        held.Release();
        compare.Dispose();
        impatient.Dispose();
    }

    [Fact]
    public async Task All_who_ask_the_same_wait_for_one_work_and_its_result_is_kept()
    {
        var both = new[] { compare.RunAsync(Two, HandTies.None), compare.RunAsync([Two[1], Two[0]], HandTies.None) };
        held.Release();
        var results = await Task.WhenAll(both);

        Assert.Same(results[0], results[1]);
        Assert.Same(results[0], await compare.RunAsync(Two, HandTies.None, baseId: "nobody"));
        Assert.Equal(1, held.Begun);
        Assert.Equal("b", (await compare.RunAsync(Two, HandTies.None, baseId: "b")).Sources.Base);
    }

    [Fact]
    public async Task Who_stops_waiting_is_told_how_far_it_is_and_the_work_goes_on()
    {
        var waiting = compare.RunAsync(Two, HandTies.None, waiting: impatient.Token);
        await held.BegunAsync();
        held.Tell(new ComparisonProgress(ComparisonStage.Rows, 3, 9));
        await impatient.CancelAsync();

        Assert.Equal(new ComparisonProgress(ComparisonStage.Rows, 3, 9), (await Assert.ThrowsAsync<ComparisonUnderWayException>(() => waiting)).Progress);
        clock.Advance(CompareReports.Unwatched - TimeSpan.FromMilliseconds(1));
        var again = compare.RunAsync(Two, HandTies.None);
        held.Release();
        await again;
        Assert.Equal(1, held.Begun);
    }

    [Fact]
    public async Task Work_that_nobody_waits_for_stops_and_begins_anew_when_asked_again()
    {
        var waiting = compare.RunAsync(Two, HandTies.None, waiting: impatient.Token);
        await held.BegunAsync();
        await impatient.CancelAsync();
        await Assert.ThrowsAsync<ComparisonUnderWayException>(() => waiting);
        clock.Advance(CompareReports.Unwatched);
        await held.Stopped;

        held.Release();
        await compare.RunAsync(Two, HandTies.None);
        Assert.Equal(2, held.Begun);
    }

    [Fact]
    public async Task Work_that_somebody_waits_for_goes_on()
    {
        var patient = compare.RunAsync(Two, HandTies.None);
        var waiting = compare.RunAsync(Two, HandTies.None, waiting: impatient.Token);
        await held.BegunAsync();
        await impatient.CancelAsync();
        await Assert.ThrowsAsync<ComparisonUnderWayException>(() => waiting);
        clock.Advance(TimeSpan.FromHours(1));
        held.Release();

        await patient;
        Assert.Equal(1, held.Begun);
    }

    [Fact]
    public async Task A_large_comparison_waits_for_another_and_a_small_one_does_not()
    {
        static Witness[] Large(string id) => [Comparison.Sources.Witness(id, "Water rose.\n" + new string('o', 500_000))];
        var first = compare.RunAsync(Large("a"), HandTies.None);
        await held.BegunAsync();
        var second = compare.RunAsync(Large("b"), HandTies.None);
        var small = compare.RunAsync(Two, HandTies.None);
        await held.BegunAsync();
        Assert.Equal(2, held.Begun);

        held.Release();
        await Task.WhenAll(first, second, small);
        Assert.Equal(3, held.Begun);
    }
}
