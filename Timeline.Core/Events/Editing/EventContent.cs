using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>What an event says of itself, checked: everything but its sources, its claims and whether it is published.</summary>
/// <param name="Actors">In the order they are named, each once.</param>
/// <param name="Control">Of each place at most one.</param>
sealed record EventContent(string Title, string Summary, StoredDate Date, EventKind Kind, Place? Place, IReadOnlyList<Actor> Actors, IReadOnlyList<ControlTurnOf> Control)
{
    /// <summary>Makes the event so; rows that already are stay untouched, and so out of its history.</summary>
    /// <param name="happening">With its place, actors and control changes.</param>
    public void ApplyTo(TimelineDb db, TimelineEvent happening)
    {
        (happening.Title, happening.Summary, happening.Date, happening.Kind, happening.Place) = (Title, Summary, Date, Kind, Place);
        ApplyActors(db, happening);
        ApplyControl(db, happening);
        // Two edits of one event must meet in its version, also where one changed only its actors.
        if (happening.Id != 0 && db.ChangeTracker.HasChanges()) db.Entry(happening).Property(row => row.ChangedAt).IsModified = true;
    }

    void ApplyActors(TimelineDb db, TimelineEvent happening)
    {
        db.RemoveRange(happening.Actors.Where(part => !Actors.Contains(part.Actor)));
        foreach (var (position, actor) in Actors.Index())
        {
            if (happening.Actors.Find(part => part.Actor == actor) is { } part) part.Position = position;
            else happening.Actors.Add(new EventActor { Actor = actor, Position = position });
        }
    }

    void ApplyControl(TimelineDb db, TimelineEvent happening)
    {
        db.RemoveRange(happening.ControlChanges.Where(change => Control.All(turn => turn.Place != change.Place)));
        foreach (var turn in Control)
        {
            if (happening.ControlChanges.Find(change => change.Place == turn.Place) is { } change) (change.From, change.To) = (turn.From, turn.To);
            else happening.ControlChanges.Add(new ControlChange { Place = turn.Place, From = turn.From, To = turn.To });
        }
    }
}

/// <summary>Who holds a place from an event on; null for nobody known.</summary>
sealed record ControlTurnOf(Place Place, Actor? From, Actor? To);
