using System.Globalization;
using System.Security.Claims;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Web.Accounts;
using Timeline.Web.Comparison;
using Timeline.Web.Editing;
using Timeline.Web.Events;

namespace Timeline.Web.Annotations;

/// <summary>Does what the form of a note asks for, and knows where one goes back to.</summary>
sealed class SaveNote(WriteNote write, RemoveNote remove, ReadEditedNote readNote, OpenEvent openEvent)
{
    /// <param name="saved">Null for a new note, which is to be on <paramref name="on"/>.</param>
    public async Task<WrittenNote> RunAsync(long eventId, NoteOn on, EditedNote? saved, NoteForm form, ClaimsPrincipal person, CancellationToken cancel)
    {
        if (saved is null) return await write.NewAsync(eventId, on, form.Markdown ?? "", person.Because(NoteWords.WhyWritten), cancel);
        if (form.Do != NoteForm.RemoveNow) return await write.ChangeAsync(saved.Id, form.Version, form.Markdown ?? "", person.Because(NoteWords.WhyEdited), cancel);
        var written = await remove.RunAsync(saved.Id, form.Version, person.Because(NoteWords.WhyRemoved), cancel);
        return new WrittenNote(written, written.Holds ? null : await readNote.RunAsync(saved.Id, cancel));
    }

    /// <summary>The event's page in the state that one came from, at the note and with its row chosen; of an event that readers do not see, its editor.</summary>
    /// <param name="note">Null where there is none, or none any more.</param>
    public async Task<string> BackAsync(EventView happening, EventState state, long? note, CancellationToken cancel)
    {
        if (await openEvent.RunAsync(happening.Chronology, happening.Event.Slug, cancel) is not { } seen)
            return EditAddress.Event(happening.Chronology, happening.Event.Slug) + "#notes";
        if (note is not { } id) return state.Address + (state.Row is { } chosen ? string.Create(CultureInfo.InvariantCulture, $"#r{chosen}") : "");
        var row = (await openEvent.CompareAsync(seen, state, cancel))?.Notes.FirstOrDefault(one => one.Note.Id == id)?.Row;
        return (state with { Row = row ?? state.Row }).Address + string.Create(CultureInfo.InvariantCulture, $"#n{id}");
    }
}
