using Timeline.Core.Storage;

namespace Timeline.Core.History;

/// <summary>Makes a revision of every change of an <see cref="IRecorded"/> entity.</summary>
sealed class RecordRevisions : IChangeFollower
{
    public Task FollowAsync(TimelineDb db, IReadOnlyList<Change> changes, Cause cause, DateTime at, CancellationToken cancel)
    {
        foreach (var change in changes)
        {
            if (change.Entity is not IRecorded recorded) continue;
            db.Add(new Revision
            {
                RootKind = recorded.Root.Kind,
                RootId = recorded.Root.Id,
                Subject = change.Entity.GetType().Name,
                SubjectKey = change.Key,
                At = at,
                Who = cause.Who,
                AccountId = cause.Account,
                Why = cause.Why,
                Before = change.Before,
                After = change.After,
            });
        }
        return Task.CompletedTask;
    }
}
