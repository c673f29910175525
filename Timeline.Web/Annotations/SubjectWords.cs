using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;

namespace Timeline.Web.Annotations;

/// <summary>Words that the note in a form is on.</summary>
/// <param name="Outlet">Whose they are; null of what a claim is about.</param>
/// <param name="Language">Null where nobody knows.</param>
public sealed record SubjectWords(string? Outlet, string? Language, string Text)
{
    /// <summary>Those of a note as they were when it was written.</summary>
    public static IReadOnlyList<SubjectWords> Of(EditedNote note, EventView happening) =>
        note.About is { } about ? [new(null, null, about)]
        : note.Words is { } words ? [new(note.Outlet, Report(happening, note.Article!)?.Article.Language, words.Exact), .. note.More.Select(more => new SubjectWords(more.Outlet, Report(happening, more.Article)?.Article.Language, more.Words.Exact))]
        : [];

    /// <summary>Those that a new note is to be on.</summary>
    /// <returns>None where some of them are not there.</returns>
    public static IReadOnlyList<SubjectWords> Of(NoteOn on, EventView happening)
    {
        if (on.Target == NoteTarget.Claim) return on.About is { } about ? [new(null, null, about)] : [];
        var words = new List<SubjectWords>();
        foreach (var place in on.Places)
        {
            if (Report(happening, place.Article) is not { } report || place.Span.End > report.Witness.Text.Text.Length) return [];
            words.Add(new SubjectWords(report.Article.Outlet.Name, report.Article.Language, report.Witness.Text[place.Span]));
        }
        return words;
    }

    static ReportView? Report(EventView happening, string article) => happening.Reports.Where(report => report.Article.Slug == article).MaxBy(report => report.Article.Number);
}
