using System.Globalization;
using Timeline.Core.Chronologies.Layout;
using Timeline.Core.Dates;
using Timeline.Core.Events;

namespace Timeline.Core.Chronologies;

/// <summary>What the lanes of a drawing are.</summary>
public enum LaneKind
{
    /// <summary>The lanes of places, usually countries.</summary>
    Place,

    /// <summary>The actor that an event names first.</summary>
    Actor,

    Kind,
}

/// <summary>Turns a chronology into what the drawing takes: its lanes, its events, the band of control.</summary>
/// <param name="events">Those that pass the filter.</param>
public sealed class DrawChronology(ChronologyView chronology, IReadOnlyList<EventSummary> events, LaneKind lanes)
{
    const string Elsewhere = "";

    readonly Dictionary<string, ActorView> actors = chronology.Actors.ToDictionary(actor => actor.Slug);
    readonly Dictionary<string, PlaceView> places = chronology.Places.ToDictionary(place => place.Slug);

    static CultureInfo Culture => CultureInfo.CurrentCulture;

    /// <summary>In the order of the chronology; those without any limit in time cannot be drawn, and stand in the list only.</summary>
    public IReadOnlyList<DrawnEvent> Events() => [.. events.Select(Draw).OfType<DrawnEvent>()];

    /// <summary>Those that have an event: places in the chronology's own order, actors and kinds by how much they did.</summary>
    public IReadOnlyList<Lane> Lanes()
    {
        var counts = events.CountBy(LaneOf).ToDictionary();
        var order = lanes == LaneKind.Place
            ? chronology.Lanes.Where(counts.ContainsKey).Concat(counts.Keys.Except(chronology.Lanes).Order(StringComparer.Ordinal))
            : counts.OrderBy(lane => lane.Key == Elsewhere).ThenByDescending(lane => lane.Value).ThenBy(lane => lane.Key, StringComparer.Ordinal).Select(lane => lane.Key);
        return [.. order.Select(key => new Lane(key, NameOf(key), Count(counts[key])))];
    }

    /// <summary>The band of the place, or null where it does not change hands.</summary>
    public ControlBand? Band(string place)
    {
        var turns =
            from one in chronology.Events
            from change in one.ControlChanges
            where change.Place == place && DrawnDate.Of(one.Date) is not null
            select new Handover(one.Slug, DrawnDate.Of(one.Date)!, When(one.Date), HolderOf(change.From), HolderOf(change.To));
        var dates = chronology.Events.Select(one => DrawnDate.Of(one.Date)).OfType<DrawnDate>().ToList();
        var told = dates.Count == 0 ? null : TimeWindow.Create(dates.Min(date => date.From), dates.Max(date => date.To));
        return ControlBand.Of(places[place].Name, turns, (start, end) => DateWords.WriteDuration(Middle(start), Middle(end), Culture), told);
    }

    DrawnEvent? Draw(EventSummary one) => DrawnDate.Of(one.Date) is not { } date ? null : new DrawnEvent
    {
        Key = one.Slug,
        Title = one.Title,
        Date = date,
        When = DateWords.WriteShort(one.Date, Culture),
        Lane = LaneOf(one),
        Pattern = Doer(one) is { } slug ? actors[slug].Token : null,
        NewHolder = one.ControlChanges is [{ To: var holder }, ..] ? HolderOf(holder).Pattern : null,
        TurnsBand = one.ControlChanges.Any(change => change.Place == chronology.FocusPlace?.Slug),
        IsDisputed = one.Disputed,
    };

    // Of what one side does to another the first named did it; an offensive or a meeting is done by all who take part.
    static string? Doer(EventSummary one) =>
        one.Actors is [var only] ? only
        : one.Kind is EventKind.Attack or EventKind.Strike or EventKind.Killing or EventKind.Destruction or EventKind.Statement or EventKind.Intervention ? one.Actors.FirstOrDefault()
        : null;

    string LaneOf(EventSummary one) => lanes switch
    {
        LaneKind.Place => one.Place is { } place ? places[place].Lane : Elsewhere,
        LaneKind.Actor => one.Actors.FirstOrDefault() ?? Elsewhere,
        _ => one.Kind.ToString(),
    };

    string NameOf(string lane) =>
        lane == Elsewhere ? ChronologyWords.OtherLane
        : lanes switch
        {
            LaneKind.Actor => actors[lane].ShortName,
            LaneKind.Kind => EventKinds.InWords(Enum.Parse<EventKind>(lane)),
            _ => lane,
        };

    Holder HolderOf(string? actor) =>
        actor is not null && actors.TryGetValue(actor, out var found) ? new Holder(found.Name, found.ShortName, found.Token) : new Holder(ChronologyWords.Nobody, ChronologyWords.Nobody, "none");

    static List<string> When(EdtfDate date)
    {
        var forms = new List<string> { DateWords.WriteShort(date, Culture) };
        if (date.Earliest?.Day is not { } day) return forms;
        var month = $"{Culture.DateTimeFormat.GetAbbreviatedMonthName(day.Month)} {AxisScale.YearName(day.Year)}";
        if (date.Shape is SingleDate { Qualifiers.Any: DateQualifier.None } single && single.FirstDay == single.LastDay) forms.Add($"{day.Day.ToString(Culture)} {month}");
        forms.Add(month);
        return forms;
    }

    static Moment Middle(Handover turn) => new(turn.Date.From + (turn.Date.To - turn.Date.From) / 2);

    static string Count(int events) => events == 1 ? ChronologyWords.OneEvent : string.Format(Culture, ChronologyWords.Events, events);
}
