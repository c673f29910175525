using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Web.Accounts;

namespace Timeline.Web.Editing;

/// <summary>Makes a draft of a suggested event, with its place, its actors and its passages; or attaches the passages to the event that it belongs to.</summary>
sealed class AcceptSuggestion(AddPlace addPlace, AddActor addActor, RecordEvent record, AttachPassages attach)
{
    /// <returns>What became of it, and the slug of the event; null where there is none.</returns>
    public async Task<(Written Written, string? Event)> RunAsync(long chronologyId, SuggestionView suggestion, HttpContext http, CancellationToken cancel)
    {
        if (suggestion.BelongsTo is { } there) return (await attach.RunAsync(there.Id, Passages(suggestion), http.Because(EditingWords.WhySuggested), cancel), there.Slug);
        var place = suggestion.Place;
        if (place is null && suggestion.Event.Place is { } named)
        {
            var added = await addPlace.RunAsync(new TypedPlace(named.Name, named.Country ?? named.Name, Degrees(named.North), Degrees(named.East)), http.Because(EditingWords.WhyPlaceAdded), cancel);
            if (!added.Written.Holds) return (added.Written, null);
            place = added.Slug;
        }
        var actors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var told in suggestion.Actors.All)
        {
            if (told.Id is null)
            {
                var added = await addActor.RunAsync(new TypedActor(told.Name), http.Because(EditingWords.WhyActorAdded), cancel);
                if (!added.Written.Holds) return (added.Written, null);
                actors[told.Name] = added.Slug!;
            }
            else actors[told.Name] = told.Id;
        }
        var recorded = await record.NewAsync(chronologyId, Typed(suggestion, place, name => actors[name]), http.Because(EditingWords.WhySuggested), Passages(suggestion), cancel);
        return (recorded.Written, recorded.Written.Holds ? recorded.Event?.Slug : null);
    }

    static TypedEvent Typed(SuggestionView suggestion, string? place, Func<string, string> slug)
    {
        var (from, to) = (suggestion.Actors.From, suggestion.Actors.To);
        var control = from is null && to is null ? null : new TypedControl(null, from is null ? null : slug(from.Name), to is null ? null : slug(to.Name));
        return new TypedEvent
        {
            Title = suggestion.Event.Title,
            Date = TypedEvent.DateOf(suggestion.Event.Date),
            // A change of control says who held the place: where the sentences name nobody that is known, an editor has to.
            Kind = suggestion.Kind == EventKind.Control && control is null ? EventKind.Other : suggestion.Kind,
            Place = place,
            Actors = [.. suggestion.Actors.All.Select(told => slug(told.Name))],
            Control = suggestion.Kind == EventKind.Control && control is not null ? [control] : [],
        };
    }

    static List<PassagesOf> Passages(SuggestionView suggestion) => [.. suggestion.Passages.GroupBy(passage => passage.Article.Id, passage => passage.Span).Select(article => new PassagesOf(article.Key, [.. article]))];

    static string? Degrees(double? degrees) => degrees?.ToString(CultureInfo.InvariantCulture);
}
