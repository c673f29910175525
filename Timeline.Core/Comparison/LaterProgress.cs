namespace Timeline.Core.Comparison;

/// <summary>Tells of work that goes on beside an earlier stage only when that is over, so that nobody sees a comparison go back.</summary>
sealed class LaterProgress(Action<ComparisonProgress> progress)
{
    readonly Lock gate = new();
    ComparisonProgress? waiting;
    bool isOpen;

    public void Tell(ComparisonProgress now)
    {
        lock (gate)
        {
            if (isOpen) progress(now);
            else waiting = now;
        }
    }

    /// <summary>Tells how far it is, and from now on at once.</summary>
    public void Open()
    {
        lock (gate)
        {
            isOpen = true;
            if (waiting is not null) progress(waiting);
        }
    }
}
