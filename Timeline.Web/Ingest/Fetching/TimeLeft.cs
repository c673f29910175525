namespace Timeline.Web.Ingest.Fetching;

/// <summary>The time that several exchanges with servers may take together. What is waited between them, out of politeness, does not count.</summary>
sealed class TimeLeft(TimeProvider clock, TimeSpan most)
{
    TimeSpan left = most;

    /// <param name="work">Its token is cancelled when the time is over, or by <paramref name="cancel"/>.</param>
    public async Task<T> SpendAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        var began = clock.GetTimestamp();
        using var limit = new CancellationTokenSource(left, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            return await work(both.Token);
        }
        finally
        {
            var rest = left - clock.GetElapsedTime(began);
            left = rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
        }
    }
}
