using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.History;
using Timeline.Core.Storage;

namespace Timeline.Core.Chronologies;

/// <summary>A chronology as an editor types it: nothing in it need be right.</summary>
/// <param name="Lanes">From the top, one a line.</param>
/// <param name="FocusPlace">Slug of the place whose band of control stands above; empty for none.</param>
public sealed record TypedChronology(string Title, string Standfirst = "", string? Region = null, string Lanes = "", string? FocusPlace = null);

/// <summary>A chronology for its editor.</summary>
public sealed record EditedChronology(long Id, string Slug, long Version, TypedChronology Typed, bool IsDraft);

/// <param name="Chronology">As it stands; null where nothing was written and nothing changed.</param>
public sealed record RecordedChronology(Written Written, EditedChronology? Chronology);

/// <summary>Writes a new chronology, which is a draft, or a change of one.</summary>
public sealed class RecordChronology(SingleWriter writer)
{
    const string Otherwise = "chronology";

    public Task<RecordedChronology> NewAsync(TypedChronology typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        var chronology = new Chronology { Slug = await SlugAsync(db, typed.Title, id: 0, cancel), Title = typed.Title };
        if (await ApplyAsync(db, typed, chronology, cancel) is { Count: > 0 } problems) return new RecordedChronology(Written.Refused(problems), null);
        db.Add(chronology);
        await db.SaveChangesAsync(cancel);
        return new RecordedChronology(Written.Done, Edited(chronology));
    }, cancel);

    /// <param name="version">The one that the editor saw: where it is no longer the chronology's, nothing is written.</param>
    public Task<RecordedChronology> ChangeAsync(long id, long version, TypedChronology typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Chronology>().Include(row => row.FocusPlace).SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } chronology) return new RecordedChronology(Written.NotFound, null);
        if (chronology.Version != version) return new RecordedChronology(Written.ChangedMeanwhile, Edited(chronology));
        var isRenamed = Slug.Of(chronology.Title) != Slug.Of(typed.Title);
        if (await ApplyAsync(db, typed, chronology, cancel) is { Count: > 0 } problems)
        {
            db.ChangeTracker.Clear();
            return new RecordedChronology(Written.Refused(problems), null);
        }
        // Readers have no link to it yet.
        if (isRenamed && chronology.PublishedAt is null && !await PastAddress.WasPublicAsync(db, chronology.Root, cancel)) chronology.Slug = await SlugAsync(db, chronology.Title, id, cancel);
        var written = db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
        await db.SaveChangesAsync(cancel);
        return new RecordedChronology(written, Edited(chronology));
    }, cancel);

    static async Task<string> SlugAsync(TimelineDb db, string title, long id, CancellationToken cancel)
    {
        var beginning = Slug.Beginning(title, Otherwise);
        var taken = await db.Set<Chronology>().WithThrownAway().Where(row => row.Id != id && row.Slug.StartsWith(beginning)).Select(row => row.Slug).ToListAsync(cancel);
        return Slug.Free(title, Otherwise, taken);
    }

    internal static EditedChronology Edited(Chronology row) => new(
        row.Id, row.Slug, row.Version, new TypedChronology(row.Title, row.Standfirst, row.Region, string.Join('\n', row.Lanes), row.FocusPlace?.Slug), row.PublishedAt is null);

    static async Task<List<FieldProblem>> ApplyAsync(TimelineDb db, TypedChronology typed, Chronology chronology, CancellationToken cancel)
    {
        var problems = new List<FieldProblem>();
        var title = typed.Title.Trim();
        if (title.Length == 0) problems.Add(new FieldProblem(nameof(typed.Title), EventEditingWords.NameMissing));
        string?[] texts = [title, typed.Standfirst, typed.Region, typed.Lanes];
        string[] fields = [nameof(typed.Title), nameof(typed.Standfirst), nameof(typed.Region), nameof(typed.Lanes)];
        int[] most = [EventLimits.Title, EventLimits.Summary, EventLimits.Name, EventLimits.Summary];
        foreach (var (field, text, limit) in fields.Zip(texts, most))
            if (text?.Length > limit) problems.Add(new FieldProblem(field, string.Format(CultureInfo.CurrentCulture, EventEditingWords.TooLong, text.Length, limit)));
        var focus = string.IsNullOrEmpty(typed.FocusPlace) ? null : await db.Set<Place>().SingleOrDefaultAsync(row => row.Slug == typed.FocusPlace, cancel);
        if (focus is null && !string.IsNullOrEmpty(typed.FocusPlace))
            problems.Add(new FieldProblem(nameof(typed.FocusPlace), string.Format(CultureInfo.CurrentCulture, EventEditingWords.UnknownPlace, typed.FocusPlace)));

        (chronology.Title, chronology.Standfirst, chronology.FocusPlace) = (title, typed.Standfirst.Trim(), focus);
        chronology.Region = string.IsNullOrWhiteSpace(typed.Region) ? null : typed.Region.Trim();
        chronology.Lanes = typed.Lanes.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return problems;
    }
}
