using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <param name="Slug">Null where it was refused; else of the new one, or of the one that bears the name already.</param>
public sealed record Added(Written Written, string? Slug);

/// <summary>One more place where events happen.</summary>
public sealed class AddPlace(SingleWriter writer)
{
    const string Otherwise = "place";

    public Task<Added> RunAsync(TypedPlace typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        var name = typed.Name.Trim();
        if (await db.Set<Place>().Where(row => row.Name == name).Select(row => row.Slug).FirstOrDefaultAsync(cancel) is { } there) return new Added(Written.Unchanged, there);
        var beginning = Slug.Beginning(name, Otherwise);
        var taken = await db.Set<Place>().Where(row => row.Slug.StartsWith(beginning)).Select(row => row.Slug).ToListAsync(cancel);
        var place = new Place { Slug = Slug.Free(name, Otherwise, taken), Name = name, Lane = "" };
        if (await NameReading.ApplyAsync(db, typed, place, cancel) is { Count: > 0 } problems) return new Added(Written.Refused(problems), null);
        db.Add(place);
        return new Added(Written.Done, place.Slug);
    }, cancel);
}

/// <summary>One more party that takes part in events.</summary>
public sealed class AddActor(SingleWriter writer)
{
    const string Otherwise = "actor";

    /// <summary>The patterns that <c>tokens.css</c> has for actors.</summary>
    public static readonly IReadOnlyList<string> Patterns = ["none", "gov", "is", "rebel", "russia", "us", "iraq"];

    public Task<Added> RunAsync(TypedActor typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        var name = typed.Name.Trim();
        if (await db.Set<Actor>().Where(row => row.Name == name).Select(row => row.Slug).FirstOrDefaultAsync(cancel) is { } there) return new Added(Written.Unchanged, there);
        var beginning = Slug.Beginning(name, Otherwise);
        var taken = await db.Set<Actor>().Where(row => row.Slug.StartsWith(beginning)).Select(row => row.Slug).ToListAsync(cancel);
        var actor = new Actor { Slug = Slug.Free(name, Otherwise, taken), Name = name, ShortName = name };
        if (NameReading.Apply(typed, actor) is { Count: > 0 } problems) return new Added(Written.Refused(problems), null);
        db.Add(actor);
        return new Added(Written.Done, actor.Slug);
    }, cancel);
}
