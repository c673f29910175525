using System.Globalization;
using Timeline.Core.Events;

namespace Timeline.Core.Exchange;

/// <summary>Makes of each record the entry that its first field names.</summary>
sealed class EntryReader(IReadOnlySet<string> places, IReadOnlySet<string> actors)
{
    static readonly IReadOnlySet<string> Patterns = new HashSet<string> { "gov", "is", "rebel", "russia", "us", "iraq", "none" };

    public PlaceEntry Place(RecordFields fields)
    {
        var point = fields.Optional("Position") is { } position ? Point(fields, position) : null;
        return new PlaceEntry(
            fields.Slug("Place"), fields.Text("Name"), fields.List("Also"), fields.Text("Lane"), point?.Latitude, point?.Longitude,
            fields.OptionalKnown("Within", places, ReadChronologyFiles.Places));
    }

    public static ActorEntry Actor(RecordFields fields) =>
        new(fields.Slug("Actor"), fields.Text("Name"), fields.Text("Short"), fields.Known("Pattern", Patterns, "tokens.css"));

    public static OutletEntry Outlet(RecordFields fields) =>
        new(fields.Slug("Outlet"), fields.Text("Name"), fields.Optional("Country"), fields.Optional("House style"));

    public static AgencyEntry Agency(RecordFields fields) => new(fields.Slug("Agency"), fields.Text("Name"));

    public ChronologyEntry Chronology(RecordFields fields) => new(
        fields.Slug("Chronology"), fields.Text("Title"), fields.Text("Standfirst"), fields.Optional("Region"), fields.List("Lanes"),
        fields.OptionalKnown("Band", places, ReadChronologyFiles.Places));

    public EventEntry Event(RecordFields fields)
    {
        var kind = fields.OneOf<EventKind>("Kind");
        return new EventEntry(
            fields.Slug("Event"), fields.Date("When"), kind, fields.OptionalKnown("Place", places, ReadChronologyFiles.Places),
            fields.KnownList("Actors", actors, ReadChronologyFiles.Actors), Control(fields, kind), fields.Text("Title"), fields.Text("Summary"));
    }

    ControlEntry? Control(RecordFields fields, EventKind kind)
    {
        var place = fields.OptionalKnown("Control", places, ReadChronologyFiles.Places);
        var from = fields.OptionalKnown("From", actors, ReadChronologyFiles.Actors);
        var to = fields.OptionalKnown("To", actors, ReadChronologyFiles.Actors);
        var isControl = kind == EventKind.Control;
        if (!isControl && place is null && from is null && to is null) return null;
        if (isControl && place is not null && from is not null && to is not null) return new ControlEntry(place, from, to);
        fields.Tell(fields.Line, ExchangeWords.HalfControl, place is null ? "Control" : from is null ? "From" : to is null ? "To" : "Kind: control");
        return null;
    }

    static (double Latitude, double Longitude)? Point(RecordFields fields, string position)
    {
        double[] degrees = [.. position.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => double.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)];
        if (degrees is [>= -90 and <= 90 and var north, >= -180 and <= 180 and var east]) return (north, east);
        fields.Tell(fields.LineOf("Position"), ExchangeWords.NoPosition, position);
        return null;
    }
}
