using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Dates;
using Timeline.Core.Events;

namespace Timeline.Web.Editing;

/// <summary>An event in the grid of its chronology.</summary>
/// <param name="Order">Its place in the chronology, from 0: what sorts by date.</param>
/// <param name="Date">In words.</param>
/// <param name="State">Whether readers see it, in words.</param>
public sealed record EventRow(int Order, string Slug, string Title, string Date, string Kind, string Place, int Articles, string State, bool IsDraft, bool IsDisputed)
{
    public static IReadOnlyList<EventRow> Of(ChronologyView chronology) =>
    [
        .. chronology.Events.Select((happening, order) => new EventRow(
            order, happening.Slug, happening.Title, DateWords.WriteShort(happening.Date, CultureInfo.CurrentUICulture), EventKinds.InWords(happening.Kind),
            chronology.Places.FirstOrDefault(place => place.Slug == happening.Place)?.Name ?? "", happening.Articles,
            happening.IsDraft ? EditingWords.Draft : EditingWords.Published, happening.IsDraft, happening.Disputed)),
    ];

    /// <summary>Whether every word stands somewhere in the row, in whatever case.</summary>
    public bool Has(string words) => words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
        .All(word => new[] { Title, Date, Kind, Place, State }.Any(text => text.Contains(word, StringComparison.CurrentCultureIgnoreCase)));
}
