namespace Timeline.Tests.Storage;

/// <summary>A clock that stands still until a test moves it.</summary>
sealed class FixedClock : TimeProvider
{
    DateTimeOffset now = new(2020, 5, 17, 9, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;
}
