using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>Reads what an editor typed of a place or an actor into it, where all of it can be taken; else answers a sentence for each field that cannot, and leaves it as it is.</summary>
static class NameReading
{
    public const int MostSpellings = 40;

    public static async Task<List<FieldProblem>> ApplyAsync(TimelineDb db, TypedPlace typed, Place place, CancellationToken cancel)
    {
        var problems = new List<FieldProblem>();
        var (name, lane) = (typed.Name.Trim(), typed.Lane.Trim());
        string[] spellings = [.. typed.Spellings.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().Where(spelling => spelling != name)];
        Check(problems, nameof(typed.Name), name, EventEditingWords.NameMissing);
        Check(problems, nameof(typed.Lane), lane, EventEditingWords.LaneMissing);
        foreach (var spelling in spellings) Check(problems, nameof(typed.Spellings), spelling, EventEditingWords.NameMissing);
        if (spellings.Length > MostSpellings) Tell(problems, nameof(typed.Spellings), EventEditingWords.TooManySpellings, MostSpellings);
        if (await db.Set<Place>().AnyAsync(row => row.Name == name && row.Id != place.Id, cancel)) Tell(problems, nameof(typed.Name), EventEditingWords.NameTaken, name);
        var (latitude, longitude) = (Degrees(typed.Latitude, 90), Degrees(typed.Longitude, 180));
        if (IsBad(typed.Latitude, latitude) || IsBad(typed.Longitude, longitude) || latitude is null != longitude is null)
            problems.Add(new FieldProblem(nameof(typed.Latitude), EventEditingWords.NoPoint));
        var parent = string.IsNullOrEmpty(typed.Parent) ? null : await db.Set<Place>().SingleOrDefaultAsync(row => row.Slug == typed.Parent, cancel);
        if (parent is null && !string.IsNullOrEmpty(typed.Parent)) Tell(problems, nameof(typed.Parent), EventEditingWords.UnknownPlace, typed.Parent);
        if (parent is not null && await LiesInAsync(db, parent, place, cancel)) Tell(problems, nameof(typed.Parent), EventEditingWords.PlaceInItself, parent.Name);
        if (problems.Count > 0) return problems;

        (place.Name, place.Lane, place.Latitude, place.Longitude, place.Parent) = (name, lane, latitude, longitude, parent);
        if (!place.OtherNames.SequenceEqual(spellings)) place.OtherNames = spellings;
        return problems;
    }

    public static List<FieldProblem> Apply(TypedActor typed, Actor actor)
    {
        var problems = new List<FieldProblem>();
        var name = typed.Name.Trim();
        var shortName = string.IsNullOrWhiteSpace(typed.ShortName) ? name : typed.ShortName.Trim();
        Check(problems, nameof(typed.Name), name, EventEditingWords.NameMissing);
        // Left empty it is the name, whose own fault is told once.
        if (shortName != name) Check(problems, nameof(typed.ShortName), shortName, EventEditingWords.NameMissing);
        if (!AddActor.Patterns.Contains(typed.Token)) Tell(problems, nameof(typed.Token), EventEditingWords.UnknownPattern, typed.Token);
        if (problems.Count == 0) (actor.Name, actor.ShortName, actor.Token) = (name, shortName, typed.Token);
        return problems;
    }

    /// <summary>Whether one place lies in the other, or in one that does, or is it.</summary>
    static async Task<bool> LiesInAsync(TimelineDb db, Place inner, Place outer, CancellationToken cancel)
    {
        if (outer.Id == 0) return false;
        for (long? id = inner.Id; id is { } one; id = await db.Set<Place>().Where(row => row.Id == one).Select(row => row.ParentId).SingleAsync(cancel))
            if (one == outer.Id) return true;
        return false;
    }

    public static void Check(List<FieldProblem> problems, string field, string name, string missing)
    {
        if (name.Length == 0) problems.Add(new FieldProblem(field, missing));
        else if (name.Length > EventLimits.Name) Tell(problems, field, EventEditingWords.TooLong, name.Length, EventLimits.Name);
    }

    public static void Tell(List<FieldProblem> problems, string field, string words, params object[] parts) => problems.Add(new FieldProblem(field, string.Format(CultureInfo.CurrentCulture, words, parts)));

    static bool IsBad(string? typed, double? degrees) => !string.IsNullOrWhiteSpace(typed) && degrees is null;

    // A decimal comma is what many keyboards have.
    static double? Degrees(string? typed, double most) =>
        double.TryParse(typed?.Replace(',', '.'), CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;
}
