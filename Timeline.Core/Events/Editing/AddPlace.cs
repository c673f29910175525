using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <param name="Lane">The lane that its events are drawn in by place, usually a country.</param>
/// <param name="Latitude">Degrees north, with <paramref name="Longitude"/>; empty where it is no point.</param>
public sealed record TypedPlace(string Name, string Lane, string? Latitude = null, string? Longitude = null);

/// <param name="Token">Its pattern, one of <see cref="AddActor.Patterns"/>.</param>
public sealed record TypedActor(string Name, string? ShortName = null, string Token = "none");

/// <param name="Slug">Null where it was refused; else of the new one, or of the one that bears the name already.</param>
public sealed record Added(Written Written, string? Slug);

/// <summary>One more place where events happen.</summary>
public sealed class AddPlace(SingleWriter writer)
{
    const string Otherwise = "place";

    public Task<Added> RunAsync(TypedPlace typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        var (name, lane) = (typed.Name.Trim(), typed.Lane.Trim());
        if (await db.Set<Place>().Where(row => row.Name == name).Select(row => row.Slug).FirstOrDefaultAsync(cancel) is { } there) return new Added(Written.Unchanged, there);
        var problems = new List<FieldProblem>();
        Names.Check(problems, nameof(typed.Name), name, EventEditingWords.NameMissing);
        Names.Check(problems, nameof(typed.Lane), lane, EventEditingWords.LaneMissing);
        var (latitude, longitude) = (Degrees(typed.Latitude, 90), Degrees(typed.Longitude, 180));
        if (IsBad(typed.Latitude, latitude) || IsBad(typed.Longitude, longitude) || latitude is null != longitude is null)
            problems.Add(new FieldProblem(nameof(typed.Latitude), EventEditingWords.NoPoint));
        if (problems.Count > 0) return new Added(Written.Refused(problems), null);

        var beginning = Slug.Beginning(name, Otherwise);
        var taken = await db.Set<Place>().Where(row => row.Slug.StartsWith(beginning)).Select(row => row.Slug).ToListAsync(cancel);
        var place = new Place { Slug = Slug.Free(name, Otherwise, taken), Name = name, Lane = lane, Latitude = latitude, Longitude = longitude };
        db.Add(place);
        return new Added(Written.Done, place.Slug);
    }, cancel);

    static bool IsBad(string? typed, double? degrees) => !string.IsNullOrWhiteSpace(typed) && degrees is null;

    // A decimal comma is what many keyboards have.
    static double? Degrees(string? typed, double most) =>
        double.TryParse(typed?.Replace(',', '.'), CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;
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
        var shortName = string.IsNullOrWhiteSpace(typed.ShortName) ? name : typed.ShortName.Trim();
        if (await db.Set<Actor>().Where(row => row.Name == name).Select(row => row.Slug).FirstOrDefaultAsync(cancel) is { } there) return new Added(Written.Unchanged, there);
        var problems = new List<FieldProblem>();
        Names.Check(problems, nameof(typed.Name), name, EventEditingWords.NameMissing);
        Names.Check(problems, nameof(typed.ShortName), shortName, EventEditingWords.NameMissing);
        if (!Patterns.Contains(typed.Token)) problems.Add(new FieldProblem(nameof(typed.Token), string.Format(CultureInfo.CurrentCulture, EventEditingWords.UnknownPattern, typed.Token)));
        if (problems.Count > 0) return new Added(Written.Refused(problems), null);

        var beginning = Slug.Beginning(name, Otherwise);
        var taken = await db.Set<Actor>().Where(row => row.Slug.StartsWith(beginning)).Select(row => row.Slug).ToListAsync(cancel);
        var actor = new Actor { Slug = Slug.Free(name, Otherwise, taken), Name = name, ShortName = shortName, Token = typed.Token };
        db.Add(actor);
        return new Added(Written.Done, actor.Slug);
    }, cancel);
}

static class Names
{
    public static void Check(List<FieldProblem> problems, string field, string name, string missing)
    {
        if (name.Length == 0) problems.Add(new FieldProblem(field, missing));
        else if (name.Length > EventLimits.Name) problems.Add(new FieldProblem(field, string.Format(CultureInfo.CurrentCulture, EventEditingWords.TooLong, name.Length, EventLimits.Name)));
    }
}
