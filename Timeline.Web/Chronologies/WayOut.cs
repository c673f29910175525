using System.Globalization;

namespace Timeline.Web.Chronologies;

/// <summary>A filter without which more can be seen.</summary>
/// <param name="Name">“Outlet: APA”.</param>
/// <param name="Href">The view without it.</param>
/// <param name="Events">How many events are in view then.</param>
public sealed record WayOut(string Name, string Href, int Events)
{
    /// <summary>One for each filter that is set, those that show most first.</summary>
    public static IReadOnlyList<WayOut> Of(TimelineView view)
    {
        var chosen = FilterChoice.Of(view).Where(choice => choice is { Chosen: not null, Wider: not null }).Select(choice => (Name: $"{choice.Name}: {choice.ChosenName}", Wider: choice.Wider!));
        if (view.Address.Filter.DisputedOnly) chosen = chosen.Append((TimelineWords.DisputedOnly, view.Address.Filter with { DisputedOnly = false }));
        return
        [
            .. chosen.Select(filter => new WayOut(filter.Name, (view.Address with { Filter = filter.Wider }).Href, view.CountInView(filter.Wider)))
                .OrderByDescending(way => way.Events).ThenBy(way => way.Name, StringComparer.Create(CultureInfo.CurrentCulture, CompareOptions.None)),
        ];
    }
}
