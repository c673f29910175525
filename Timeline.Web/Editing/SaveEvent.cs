using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Web.Accounts;

namespace Timeline.Web.Editing;

/// <param name="Event">As it stands afterwards; null where there is none yet.</param>
sealed record SavedEvent(Written Written, EditedEvent? Event);

/// <summary>Does what the form of an event asks for, in the order that loses nothing.</summary>
sealed class SaveEvent(AddPlace addPlace, AddActor addActor, RecordEvent record, DetachPassage detach, SettleClaim settle, PublishEvent publish, WithdrawEvent withdraw, ThrowAway throwAway)
{
    /// <param name="id">Null for a new event.</param>
    /// <param name="form">Its new place or actor, once added, stands chosen in it.</param>
    /// <param name="found">What the program finds in the event's reports.</param>
    public async Task<SavedEvent> RunAsync(long chronologyId, long? id, EventForm form, IReadOnlyList<FoundClaim> found, HttpContext http, CancellationToken cancel)
    {
        if (form.Why?.Length > EventLimits.Why)
            return new SavedEvent(Written.Refused(new FieldProblem(nameof(form.Why), string.Format(CultureInfo.CurrentCulture, EditingWords.WhyTooLong, EventLimits.Why))), null);
        // A name is chosen only once it is there; what is thrown away needs none.
        var problems = form.Do == EventForm.ThrowAway ? [] : await AddNamesAsync(form, http, cancel);
        if (problems.Count > 0) return new SavedEvent(Written.Refused(problems), null);

        var recorded = id is { } known
            ? await record.ChangeAsync(known, form.Version, form.Typed(), Because(EditingWords.WhyEdited), cancel)
            : await record.NewAsync(chronologyId, form.Typed(), Because(EditingWords.WhyWritten), form.PassagesTold(), cancel);

        // What was typed since goes with it where it can be saved, and comes back with it.
        if (form.Do == EventForm.ThrowAway && id is { } draft && recorded.Written.Outcome != WriteOutcome.ChangedMeanwhile)
            return new SavedEvent(await throwAway.EventAsync(draft, recorded.Event?.Version ?? form.Version, Because(EditingWords.WhyThrownAway), cancel), recorded.Event);

        // What is to be taken back from readers is taken back also where the rest of the form cannot be saved.
        if (form.Do == EventForm.Withdraw && id is { } seen && await withdraw.RunAsync(seen, Because(EditingWords.WhyWithdrawn), cancel) is { Outcome: WriteOutcome.Done } && !recorded.Written.Holds)
            form.Version++;
        if (!recorded.Written.Holds || recorded.Event is not { } happening) return new SavedEvent(recorded.Written, recorded.Event);

        if (long.TryParse(form.Detach, CultureInfo.InvariantCulture, out var passage)
            && await detach.RunAsync(passage, Because(EditingWords.WhyDetached), cancel) is { Outcome: WriteOutcome.Refused } refused) return new SavedEvent(refused, happening);
        if (await settle.RunAsync(happening.Id, form, found, Because, cancel) is { Holds: false } unsettled) return new SavedEvent(unsettled, happening);
        // Published last: readers see the event as it was saved here, whole.
        return form.Do == EventForm.Publish
            ? new SavedEvent(await publish.RunAsync(happening.Id, happening.Version, Because(EditingWords.WhyPublished), cancel), happening)
            : new SavedEvent(recorded.Written, happening);

        Cause Because(string otherwise) => http.Because(string.IsNullOrWhiteSpace(form.Why) ? otherwise : form.Why.Trim());
    }

    async Task<List<FieldProblem>> AddNamesAsync(EventForm form, HttpContext http, CancellationToken cancel)
    {
        var problems = new List<FieldProblem>();
        if (form.NewPlace is { Name.Length: > 0 } place)
        {
            var added = await addPlace.RunAsync(new TypedPlace(place.Name, place.Lane ?? "", place.Latitude, place.Longitude), http.Because(EditingWords.WhyPlaceAdded), cancel);
            problems.AddRange(added.Written.Problems.Select(problem => problem with { Field = nameof(form.NewPlace) }));
            if (added.Slug is { } slug) (form.Place, form.NewPlace) = (slug, null);
        }
        if (form.NewActor is { Name.Length: > 0 } actor)
        {
            var added = await addActor.RunAsync(new TypedActor(actor.Name, actor.ShortName, actor.Token ?? "none"), http.Because(EditingWords.WhyActorAdded), cancel);
            problems.AddRange(added.Written.Problems.Select(problem => problem with { Field = nameof(form.NewActor) }));
            if (added.Slug is { } slug) (form.Actors, form.NewActor) = ([.. form.Actors ?? [], slug], null);
        }
        return problems;
    }
}
