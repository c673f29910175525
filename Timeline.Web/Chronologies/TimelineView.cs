using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Chronologies.Layout;
using Timeline.Core.Dates;
using Timeline.Core.Events;
using Timeline.Web.Shell;

namespace Timeline.Web.Chronologies;

/// <summary>A chronology as one address shows it: what is in view, what can be gone to, what is drawn.</summary>
public sealed class TimelineView
{
    TimelineView(ChronologyView chronology, TimelineAddress address, TimeWindow window, TimeWindow whole)
    {
        (Chronology, Address, Window, Whole) = (chronology, address, window, whole);
        Filtered = address.Filter.Apply(chronology);
        var draw = new DrawChronology(chronology, Filtered, address.Lanes);
        var drawn = draw.Events();
        var dates = drawn.ToDictionary(one => one.Key, one => one.Date);
        InView = [.. Filtered.Where(one => !dates.TryGetValue(one.Slug, out var date) || date.Meets(window))];
        Before = [.. Filtered.Where(one => dates.TryGetValue(one.Slug, out var date) && date.To <= window.From)];
        InLens = [.. Filtered.Where(one => address.Lens is { } lens && dates.TryGetValue(one.Slug, out var date) && date.Meets(lens))];
        After = [.. Filtered.Where(one => dates.TryGetValue(one.Slug, out var date) && date.From >= window.To)];
        var place = BandPlace(chronology, address.Filter.Place);
        Content = new TimelineContent(window, draw.Lanes(), drawn, place is null ? null : draw.Band(place), address.Lens, address.Event);
        Moves = new WindowMoves(window, whole);
    }

    public ChronologyView Chronology { get; }

    public TimelineAddress Address { get; }

    public TimeWindow Window { get; }

    public TimeWindow Whole { get; }

    public IReadOnlyList<EventSummary> Filtered { get; }

    /// <summary>Those that meet the window, and those that no window has.</summary>
    public IReadOnlyList<EventSummary> InView { get; }

    public IReadOnlyList<EventSummary> Before { get; }

    public IReadOnlyList<EventSummary> After { get; }

    /// <summary>What the lens shows, in view or not; empty without a lens.</summary>
    public IReadOnlyList<EventSummary> InLens { get; }

    public TimelineContent Content { get; }

    public WindowMoves Moves { get; }

    public ControlBand? Band => Content.Band;

    public EventSummary? Selected => Chronology.Events.FirstOrDefault(one => one.Slug == Address.Event);

    /// <returns>Null where the chronology has no event that could be drawn.</returns>
    internal static TimelineView? Read(AddressQuery query, ChronologyView chronology, bool isFramed = false)
    {
        var whole = WindowMoves.OfAll(new DrawChronology(chronology, chronology.Events, LaneKind.Place).Events());
        var address = TimelineKeys.Read(query, chronology, whole, isFramed);
        return whole is null ? null : new TimelineView(chronology, address, address.Window ?? whole, whole);
    }

    /// <summary>How many events these filters would show of the same window.</summary>
    public int CountInView(EventFilter filter) => filter.Apply(Chronology).Count(one => DrawnDate.Of(one.Date) is not { } date || date.Meets(Window));

    /// <summary>The same view of another window; of the whole, where null.</summary>
    public string At(TimeWindow? window) => (Address with { Window = window == Whole ? null : window }).Href;

    public string WithLens(TimeWindow? lens) => (Address with { Lens = lens }).Href;

    public string Choosing(string? happening) => (Address with { Event = happening }).Href;

    /// <summary>The middle of the chosen event's date, to zoom around; null where none is chosen.</summary>
    public long? Focus => Content.Events.FirstOrDefault(one => one.Key == Address.Event)?.Date is { } date ? date.From + (date.To - date.From) / 2 : null;

    /// <summary>“April 2015 to January 2017”.</summary>
    public static string Say(TimeWindow window)
    {
        var (from, to) = WindowAddress.Of(window);
        var (first, last) = (EdtfDate.Read(from).Date!, EdtfDate.Read(to).Date!);
        var span = from == to ? first : EdtfDate.Read($"{from}/{to}").Date;
        return span is not null
            ? DateWords.WriteShort(span, CultureInfo.CurrentCulture)
            : string.Format(CultureInfo.CurrentCulture, TimelineWords.FromTo, DateWords.WriteShort(first, CultureInfo.CurrentCulture), DateWords.WriteShort(last, CultureInfo.CurrentCulture));
    }

    // The place one looks at, if it changes hands, else the chronology's own.
    static string? BandPlace(ChronologyView chronology, string? filtered) =>
        filtered is not null && chronology.Events.Any(one => one.ControlChanges.Any(change => change.Place == filtered)) ? filtered : chronology.FocusPlace?.Slug;
}
