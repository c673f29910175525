using Timeline.Core.Annotations;

namespace Timeline.Web.Annotations;

/// <summary>What the form of a note sends.</summary>
public sealed class NoteForm
{
    /// <summary>Buttons that do something else than save; what is removed is asked about first.</summary>
    public const string Preview = "preview", Remove = "remove", RemoveNow = "remove-now";

    public string? Markdown { get; set; }

    /// <summary>The version that the form was filled from; 0 for a new note.</summary>
    public long Version { get; set; }

    /// <summary>What the note is on, as <see cref="NoteAddress"/> has it: should somebody remove it while it is edited, a new one can stand in its place.</summary>
    public string? On { get; set; }

    public string? Do { get; set; }

    public static NoteForm Of(EditedNote? saved, NoteOn on) => new() { Markdown = saved?.Markdown, Version = saved?.Version ?? 0, On = NoteAddress.Write(on) };
}
