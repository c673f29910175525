using System.Globalization;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Web.Accounts;
using Timeline.Web.Editing;
using Timeline.Web.Events;

namespace Timeline.Web.Annotations;

/// <summary>Does what the form of a note asks for, and knows where one goes back to.</summary>
sealed class SaveNote(WriteNote write, RemoveNote remove, ReadEditedNote readNote, OpenEvent openEvent)
{
    /// <param name="saved">Null for a new note, which is to be on <paramref name="on"/>.</param>
    public async Task<WrittenNote> RunAsync(long eventId, NoteOn on, EditedNote? saved, NoteForm form, HttpContext http)
    {
        if (saved is null) return await write.NewAsync(eventId, on, form.Markdown ?? "", http.Because(on.Target == NoteTarget.Link ? NoteWords.WhyLinked : NoteWords.WhyWritten), http.RequestAborted);
        if (form.Do != NoteForm.RemoveNow) return await write.ChangeAsync(saved.Id, form.Version, form.Markdown ?? "", http.Because(on.Target == NoteTarget.Link ? NoteWords.WhyLinkEdited : NoteWords.WhyEdited), http.RequestAborted);
        var written = await remove.RunAsync(saved.Id, form.Version, http.Because(on.Target == NoteTarget.Link ? NoteWords.WhyLinkRemoved : NoteWords.WhyRemoved), http.RequestAborted);
        return new WrittenNote(written, written.Holds ? null : await readNote.RunAsync(saved.Id, http.RequestAborted));
    }

    /// <summary>The event's page in the state that one came from, at the note and with its row chosen; of an event that readers do not see, its preview.</summary>
    /// <param name="note">Null where there is none, or none any more.</param>
    public async Task<string> BackAsync(EventView happening, EventState state, long? note, CancellationToken cancel)
    {
        var (chronology, slug) = (happening.Chronology, happening.Event.Slug);
        var seen = await openEvent.RunAsync(chronology, slug, cancel) ?? await openEvent.PreviewAsync(chronology, slug, cancel);
        if (seen is null) return EditAddress.Event(chronology, slug) + "#notes";
        if (note is not { } id) return state.Address + (state.Row is { } chosen ? string.Create(CultureInfo.InvariantCulture, $"#r{chosen}") : "");
        var row = (await openEvent.CompareAsync(seen, state, cancel))?.Notes.FirstOrDefault(one => one.Note.Id == id)?.Row;
        return (state with { Row = row ?? state.Row }).Address + string.Create(CultureInfo.InvariantCulture, $"#n{id}");
    }
}
