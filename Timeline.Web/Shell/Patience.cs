namespace Timeline.Web.Shell;

/// <summary>How long a page waits for work that goes on without it, before it says how far that is.</summary>
sealed record Patience(TimeSpan Most)
{
    /// <summary>What people take for an answer, if a slow one.</summary>
    public static readonly Patience OfReaders = new(TimeSpan.FromSeconds(1.5));

    /// <returns>Its token ends the waiting.</returns>
    public CancellationTokenSource Begin(CancellationToken cancel)
    {
        var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        waiting.CancelAfter(Most);
        return waiting;
    }
}
