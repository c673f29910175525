using Timeline.Core.Events;
using Timeline.Core.Events.Editing;

namespace Timeline.Web.Editing;

/// <summary>One event as two people left it, field by field, in words.</summary>
/// <param name="seen">As it was when mine was begun; null where that is not known, and all that differs is both's.</param>
public sealed class TwoEdits(Cast cast, TypedEvent? seen, TypedEvent mine, TypedEvent theirs)
{
    (string Field, string Label, Func<TypedEvent, string> Words)[] Fields =>
    [
        (nameof(EventForm.Title), EditingWords.Title, typed => typed.Title),
        (nameof(EventForm.Date), EditingWords.Date, typed => typed.Date),
        (nameof(EventForm.Kind), EditingWords.Kind, typed => EventKinds.InWords(typed.Kind)),
        (nameof(EventForm.Place), EditingWords.Place, typed => Place(typed.Place)),
        (nameof(EventForm.Actors), EditingWords.Actors, typed => string.Join(", ", typed.Actors.Select(Actor))),
        (nameof(EventForm.Control), EditingWords.Control, Control),
        (nameof(EventForm.Summary), EditingWords.Summary, typed => typed.Summary.ReplaceLineEndings("\n").Trim()),
    ];

    /// <summary>The fields that both changed, each in another way.</summary>
    public IEnumerable<(string Field, string Label, string Mine, string Theirs)> Both =>
        from one in Fields
        let their = one.Words(theirs)
        where one.Words(mine) != their && (seen is null || one.Words(seen) != their)
        select (one.Field, one.Label, one.Words(mine), their);

    /// <summary>The fields that only the other one changed.</summary>
    public IEnumerable<(string Field, string Label)> OnlyTheirs =>
        from one in Fields
        where seen is not null && one.Words(mine) == one.Words(seen) && one.Words(theirs) != one.Words(seen)
        select (one.Field, one.Label);

    string Place(string? slug) => cast.Places.FirstOrDefault(one => one.Slug == slug)?.Name ?? EditingWords.NoPlace;

    string Actor(string? slug) => cast.Actors.FirstOrDefault(one => one.Slug == slug)?.Name ?? EditingWords.Nobody;

    string Control(TypedEvent typed) => string.Join("; ", typed.Control.Where(line => !line.IsEmpty).Select(line => $"{Place(string.IsNullOrEmpty(line.Place) ? typed.Place : line.Place)}: {Actor(line.From)} → {Actor(line.To)}"));
}
