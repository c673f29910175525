using Microsoft.EntityFrameworkCore;

namespace Timeline.Core.Storage;

/// <summary>The only way to write: one operation at a time, one transaction each, acknowledged when it is on the disk.</summary>
public sealed class SingleWriter(IDatabaseEngine engine, IEnumerable<IChangeFollower> followers, TimeProvider clock) : IDisposable
{
    readonly SemaphoreSlim gate = new(1, 1);
    readonly IChangeFollower[] followers = [.. followers];

    long commits;

    /// <summary>How often this process has committed: what was read while it stood at a number holds as long as it stands there.</summary>
    public long Commits => Interlocked.Read(ref commits);

    /// <summary>Runs <paramref name="write"/> on a context that sees drafts, saves what it changed and commits; if it throws, nothing has happened.</summary>
    /// <remarks>Where its cause bears a key under which something was written before, that write's answer is given and nothing is run. What changed nothing is not kept: a refused form may be sent again, corrected.</remarks>
    /// <typeparam name="T">Goes through JSON and back where the cause bears a key.</typeparam>
    /// <exception cref="DbUpdateConcurrencyException">A row was changed since the version that the operation expects.</exception>
    public async Task<T> RunAsync<T>(Cause cause, Func<TimelineDb, Task<T>> write, CancellationToken cancel = default)
    {
        await gate.WaitAsync(cancel);
        try
        {
            var scope = new WriteScope(cause, UtcMicroseconds.Cut(clock.GetUtcNow().UtcDateTime), followers);
            await using var db = engine.ForWriting(scope);
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            if (cause.Key is { } asked && await KeptAnswer.ReadAsync<T>(db, asked, cancel) is { IsKept: true } first) return first.Answer;
            var result = await write(db);
            await db.SaveChangesAsync(cancel);
            if (cause.Key is { } key && scope.HasWritten) await KeptAnswer.KeepAsync(db, key, result, cancel);
            // Once a commit is on its way nobody can say whether it happened: it is not cancelled.
            await transaction.CommitAsync(CancellationToken.None);
            Interlocked.Increment(ref commits);
            return result;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc cref="RunAsync{T}"/>
    public Task RunAsync(Cause cause, Func<TimelineDb, Task> write, CancellationToken cancel = default) =>
        RunAsync(cause, async db => { await write(db); return true; }, cancel);

    public void Dispose() => gate.Dispose();
}
