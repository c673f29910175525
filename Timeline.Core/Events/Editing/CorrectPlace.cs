using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>Changes what is known of a place: every event that names it is drawn and told anew. Its part of addresses stays.</summary>
public sealed class CorrectPlace(SingleWriter writer)
{
    /// <param name="version">The one that the editor saw: where it is no longer the place's, nothing is written.</param>
    public Task<Written> RunAsync(long id, long version, TypedPlace typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Place>().Include(row => row.Parent).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } place) return Written.NotFound;
        if (place.Version != version) return Written.ChangedMeanwhile;
        if (await NameReading.ApplyAsync(db, typed, place, cancel) is { Count: > 0 } problems) return Written.Refused(problems);
        return db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
    }, cancel);
}

/// <summary>Changes what is known of an actor. Its part of addresses stays.</summary>
public sealed class CorrectActor(SingleWriter writer)
{
    /// <param name="version">The one that the editor saw: where it is no longer the actor's, nothing is written.</param>
    public Task<Written> RunAsync(long id, long version, TypedActor typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Actor>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } actor) return Written.NotFound;
        if (actor.Version != version) return Written.ChangedMeanwhile;
        var name = typed.Name.Trim();
        var problems = NameReading.Apply(typed, actor);
        if (await db.Set<Actor>().AnyAsync(row => row.Name == name && row.Id != id, cancel)) NameReading.Tell(problems, nameof(typed.Name), EventEditingWords.NameTaken, name);
        if (problems.Count > 0)
        {
            db.ChangeTracker.Clear();
            return Written.Refused(problems);
        }
        return db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
    }, cancel);
}
