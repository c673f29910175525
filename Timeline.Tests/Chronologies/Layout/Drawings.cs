using Timeline.Core.Chronologies.Layout;
using Timeline.Core.Dates;

namespace Timeline.Tests.Chronologies.Layout;

/// <summary>Speaks of drawings as a test does: an event in a word and a date, a window in two.</summary>
static class Drawings
{
    public static readonly Lane[] Lanes = [new("north", "North", "of the north"), new("south", "South bank of the river", "of the south")];

    public static readonly Holder Town = new("Town council", "Council", "gov"), Guard = new("River guard", "Guard", "is");

    public static TimeWindow Window(string from, string to) => TimeWindow.Create(Date(from), Date(to))!;

    public static DrawnEvent Event(string key, string edtf, string lane = "north", string? title = null) =>
        new() { Key = key, Title = title ?? key, Date = DrawnDate.Of(Date(edtf))!, When = edtf, Lane = lane };

    public static Handover Turn(string key, string edtf, Holder from, Holder to) => new(key, DrawnDate.Of(Date(edtf))!, [$"the day of {edtf}", edtf], from, to);

    public static TimelineContent Content(TimeWindow window, params DrawnEvent[] events) => new(window, Lanes, events, null);

    public static TimelineDrawing Draw(string from, string to, params DrawnEvent[] events) => TimelineLayout.Place(Content(Window(from, to), events), DrawingSize.Wide);

    public static DrawnItem Item(this TimelineDrawing drawing, string key) => drawing.Items().Single(item => item.Events.Any(one => one.Key == key));

    public static IEnumerable<DrawnItem> Items(this TimelineDrawing drawing) => drawing.Lanes.SelectMany(lane => lane.Items);

    public static T Mark<T>(this TimelineDrawing drawing, string key) where T : Mark => Assert.IsType<T>(drawing.Item(key).Mark);

    /// <summary>Every text of the lanes, the band and the axis.</summary>
    public static IEnumerable<Label> Labels(this TimelineDrawing drawing) =>
        drawing.Lanes.SelectMany(LabelsOf)
            .Concat(drawing.Band is { } band ? LabelsOf(band) : [])
            .Concat(drawing.Axis.Columns.Concat(drawing.Axis.Majors).Select(tick => tick.Label).OfType<Label>());

    public static IEnumerable<Label> LabelsOf(LaneDrawing lane) =>
        lane.Items.Select(item => item.Label).Append(lane.Earlier?.Label).Append(lane.Later?.Label).OfType<Label>().Concat(lane.Head);

    public static IEnumerable<Label> LabelsOf(ControlBandDrawing band) =>
        band.Segments.Select(segment => segment.Plate).Concat(band.Turns.Select(turn => turn.Flag)).OfType<Label>();

    static EdtfDate Date(string edtf) => EdtfDate.Read(edtf) is { Date: { } date } ? date : throw new ArgumentException($"{edtf} is not EDTF", nameof(edtf));
}
