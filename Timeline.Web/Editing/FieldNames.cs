using System.Globalization;
using Timeline.Core.Events.Editing;

namespace Timeline.Web.Editing;

/// <summary>What the fields of editors' forms are called on the page, for sentences that stand away from their field.</summary>
static class FieldNames
{
    /// <param name="field">As problems name it.</param>
    /// <returns>Null where it is of the form as a whole.</returns>
    public static string? Of(string field) => field switch
    {
        "" => null,
        nameof(ChronologyForm.FocusPlace) => EditingWords.Band,
        nameof(TypedPlace.Latitude) or nameof(TypedPlace.Longitude) => EditingWords.Point,
        nameof(Annotations.NoteForm.Markdown) => NoteWords.Markdown,
        "Lane" => EditingWords.LaneShort,
        "Parent" => EditingWords.LiesIn,
        "Token" => EditingWords.Pattern,
        "Status" => EditingWords.Verdict,
        "Lines" => EditingWords.RuleLines,
        "Names" => EditingWords.RuleNames,
        "Numbers" => EditingWords.RuleNumbers,
        "Display" => EditingWords.ShownOf,
        _ => EditingWords.ResourceManager.GetString(field, CultureInfo.CurrentUICulture),
    };
}
