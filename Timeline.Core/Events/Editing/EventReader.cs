using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Dates;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>Reads what an editor typed, and keeps a sentence for all that cannot be taken.</summary>
sealed class EventReader(TimelineDb db)
{
    readonly List<FieldProblem> problems = [];

    public IReadOnlyList<FieldProblem> Problems => problems;

    /// <returns>Null where there are <see cref="Problems"/>.</returns>
    public async Task<EventContent?> ReadAsync(TypedEvent typed, CancellationToken cancel)
    {
        var title = Text(nameof(typed.Title), typed.Title, EventLimits.Title);
        if (title.Length == 0) Tell(nameof(typed.Title), EventEditingWords.TitleMissing);
        var summary = Text(nameof(typed.Summary), typed.Summary, EventLimits.Summary);
        var date = Date(typed.Date);
        if (!Enum.IsDefined(typed.Kind)) Tell(nameof(typed.Kind), EventEditingWords.KindMissing);
        var place = await PlaceAsync(nameof(typed.Place), typed.Place, cancel);
        var actors = await ActorsAsync(typed.Actors, cancel);
        var control = await ControlAsync(typed, place, cancel);
        return problems.Count == 0 ? new EventContent(title, summary, date!, typed.Kind, place, actors, control) : null;
    }

    string Text(string field, string typed, int most)
    {
        var text = typed.ReplaceLineEndings("\n").Trim();
        if (text.Length > most) Tell(field, EventEditingWords.TooLong, text.Length, most);
        return text;
    }

    EdtfDate? Date(string typed)
    {
        var reading = EventDate.Read(typed);
        if (reading.Problem is { } problem) problems.Add(new FieldProblem(nameof(TypedEvent.Date), problem));
        return reading.Date;
    }

    async Task<Place?> PlaceAsync(string field, string? slug, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(slug)) return null;
        var place = await db.Set<Place>().SingleOrDefaultAsync(row => row.Slug == slug, cancel);
        if (place is null) Tell(field, EventEditingWords.UnknownPlace, slug);
        return place;
    }

    async Task<Actor?> ActorAsync(string field, string? slug, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(slug)) return null;
        var actor = await db.Set<Actor>().SingleOrDefaultAsync(row => row.Slug == slug, cancel);
        if (actor is null) Tell(field, EventEditingWords.UnknownActor, slug);
        return actor;
    }

    async Task<List<Actor>> ActorsAsync(IReadOnlyList<string> slugs, CancellationToken cancel)
    {
        var actors = new List<Actor>();
        foreach (var slug in slugs.Where(slug => slug.Length > 0).Distinct())
            if (await ActorAsync(nameof(TypedEvent.Actors), slug, cancel) is { } actor) actors.Add(actor);
        if (actors.Count > EventLimits.Actors) Tell(nameof(TypedEvent.Actors), EventEditingWords.TooManyActors, EventLimits.Actors);
        return actors;
    }

    async Task<List<ControlTurnOf>> ControlAsync(TypedEvent typed, Place? placeOfEvent, CancellationToken cancel)
    {
        const string field = nameof(typed.Control);
        var turns = new List<ControlTurnOf>();
        foreach (var line in typed.Control.Where(line => !line.IsEmpty))
        {
            var place = string.IsNullOrEmpty(line.Place) ? placeOfEvent : await PlaceAsync(field, line.Place, cancel);
            var (from, to) = (await ActorAsync(field, line.From, cancel), await ActorAsync(field, line.To, cancel));
            if (place is null) Tell(field, EventEditingWords.ControlOfWhat);
            else if (from == to) Tell(field, EventEditingWords.ControlUnchanged, from?.Name ?? line.From!);
            else if (turns.Exists(turn => turn.Place == place)) Tell(field, EventEditingWords.ControlTwice, place.Name);
            else turns.Add(new ControlTurnOf(place, from, to));
        }
        var isControl = typed.Kind == EventKind.Control;
        if (isControl && typed.Control.All(line => line.IsEmpty)) Tell(field, EventEditingWords.ControlMissing);
        if (!isControl && turns.Count > 0) Tell(nameof(typed.Kind), EventEditingWords.ControlOfOtherKind);
        return turns;
    }

    void Tell(string field, string words, params object[] parts) => problems.Add(new FieldProblem(field, string.Format(CultureInfo.CurrentCulture, words, parts)));
}
