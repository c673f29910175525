namespace Timeline.Core.Chronologies.Layout;

/// <summary>The band of control.</summary>
/// <param name="Head">What it is the band of; empty where it stands without a head.</param>
/// <param name="Beyond">Who held it at the nearest time that is told of, where none of that is in view.</param>
public sealed record ControlBandDrawing(
    BandFrame Frame, IReadOnlyList<string> Head, IReadOnlyList<BandSegment> Segments, IReadOnlyList<BandTurn> Turns, BandNote? Beyond = null);

/// <param name="IsBefore">Whether what it names lies before the window.</param>
public sealed record BandNote(Label Label, bool IsBefore);

/// <summary>Where a band stands, in px.</summary>
/// <param name="LineTop">Where the lines of its turns begin.</param>
/// <param name="LineBottom">Where they end, if no lanes carry them on.</param>
public sealed record BandFrame(double Top, double Height, double FlagBaseline, double LineTop, double LineBottom)
{
    /// <summary>Above the lanes, its flags above it.</summary>
    public static readonly BandFrame AboveLanes = new(24, 44, 15, 6, 68);

    /// <summary>On a narrow screen, its flags below it.</summary>
    public static readonly BandFrame Alone = new(0, 26, 44, 0, 48);

    public double Bottom => Top + Height;
}

/// <param name="Plate">The holder and how long, on a plate; null where there is no room for any of it.</param>
/// <param name="FadesIn">So much of it, from its left, leads up to the first that the sources tell of, px.</param>
/// <param name="FadesOut">So much of it, to its right, follows the last.</param>
public sealed record BandSegment(double Left, double Right, Holder Holder, Label? Plate, double FadesIn = 0, double FadesOut = 0)
{
    public double SolidLeft => Left + FadesIn;

    public double SolidRight => Right - FadesOut;
}

/// <param name="Flag">Its date; null where there is no room.</param>
/// <param name="Doubt">From where to where it may lie, where that is wide enough to draw.</param>
public sealed record BandTurn(double X, string EventKey, Label? Flag, (double Left, double Right)? Doubt)
{
    /// <summary>Whether one line can stand for it through all lanes.</summary>
    public bool IsSharp => Doubt is null;
}

static class ControlBandLayout
{
    const double PlateAir = 6, AroundPlate = 4, BesideLine = 5, WidestSharp = 8, PlateBaseline = 4.5, EdgeMargin = 13;

    public static ControlBandDrawing Place(ControlBand band, TimeScale scale, BandFrame frame, IReadOnlyList<string> head)
    {
        var turns = Positions(band, scale);
        var segments = Segments(band, turns, scale, frame).ToList();
        return new ControlBandDrawing(frame, head, segments, Turns(turns, scale, frame), segments.Count == 0 ? Beyond(band, scale, frame) : null);
    }

    static BandNote Beyond(ControlBand band, TimeScale scale, BandFrame frame)
    {
        var isBefore = band.Told.To <= scale.Window.From;
        var name = band.Tenures[isBefore ? ^1 : 0].Holder.Name;
        var (x, anchor) = isBefore ? (scale.Left + EdgeMargin, TextAnchor.Start) : (scale.Right - EdgeMargin, TextAnchor.End);
        return new BandNote(Label.At(x, frame.Top + frame.Height / 2 + PlateBaseline, anchor, name, TextWidth.Of(name, Label.Size)), isBefore);
    }

    // In their order, though of two vague ones the later may have the earlier middle.
    static List<(Handover Turn, double X)> Positions(ControlBand band, TimeScale scale)
    {
        var x = scale.Left;
        return [.. band.Turns.Select(turn => (turn, x = Math.Max(x, scale.X(turn.Date.From + (turn.Date.To - turn.Date.From) / 2))))];
    }

    static IEnumerable<BandSegment> Segments(ControlBand band, List<(Handover Turn, double X)> turns, TimeScale scale, BandFrame frame)
    {
        double[] ends = [scale.Left, .. turns.Select(turn => turn.X), scale.Right];
        foreach (var (tenure, i) in band.Tenures.Select((tenure, i) => (tenure, i)))
        {
            var (left, right) = (ends[i], ends[i + 1]);
            var (fadesIn, fadesOut) = (0.0, 0.0);
            if (tenure.Start is null) (left, fadesIn) = Before(band.Told, scale, right);
            if (tenure.End is null) (right, fadesOut) = After(band.Told, scale, left);
            if (left < right) yield return new BandSegment(left, right, tenure.Holder, Plate(tenure, left, right, frame), fadesIn, fadesOut);
        }
    }

    // As an event without end does: to the window's edge would claim that it was so all the time.
    static (double Left, double Fade) Before(TimeWindow told, TimeScale scale, double right)
    {
        if (told.From <= scale.Window.From) return (scale.Left, 0);
        if (told.From >= scale.Window.To) return (right, 0);
        var known = Math.Min(scale.X(told.From), right);
        var left = Math.Max(known - MarkShape.OpenEnd, scale.Left);
        return (left, known - left);
    }

    static (double Right, double Fade) After(TimeWindow told, TimeScale scale, double left)
    {
        if (told.To >= scale.Window.To) return (scale.Right, 0);
        if (told.To <= scale.Window.From) return (left, 0);
        var known = Math.Max(scale.X(told.To), left);
        var right = Math.Min(known + MarkShape.OpenEnd, scale.Right);
        return (right, right - known);
    }

    static Label? Plate(Tenure tenure, double left, double right, BandFrame frame) =>
        Texts(tenure).Select(text => (Text: text, Width: TextWidth.Of(text, Label.LaneSize, bold: true) + 2 * PlateAir))
            .Where(text => text.Width + 2 * AroundPlate <= right - left)
            .Select(text => Label.At((left + right) / 2, frame.Top + frame.Height / 2 + PlateBaseline, TextAnchor.Middle, text.Text, text.Width, bold: true))
            .FirstOrDefault();

    static IEnumerable<string> Texts(Tenure tenure)
    {
        var names = new[] { tenure.Holder.Name, tenure.Holder.ShortName };
        if (tenure.End is null) return names.Select(name => Words(LayoutWords.StillHeld, name));
        return tenure.Duration is { } duration ? [.. names.Select(name => Words(LayoutWords.HeldFor, name, duration)), .. names] : names;
    }

    static List<BandTurn> Turns(List<(Handover Turn, double X)> all, TimeScale scale, BandFrame frame)
    {
        var turns = all.FindAll(at => at.Turn.Date.Meets(scale.Window));
        var flags = Flags(turns, scale, frame);
        return [.. turns.Select(at => new BandTurn(at.X, at.Turn.EventKey, flags.GetValueOrDefault(at.Turn), Doubt(at.Turn.Date, scale)))];
    }

    // The fullest form of dates in which most have room. One that looks for it on its right first may take that of the next, and the other way round.
    static Dictionary<Handover, Label> Flags(List<(Handover Turn, double X)> turns, TimeScale scale, BandFrame frame)
    {
        var best = new Dictionary<Handover, Label>();
        for (var form = 0; form < turns.Select(at => at.Turn.When.Count).DefaultIfEmpty(0).Max() && best.Count < turns.Count; form++)
        {
            foreach (var order in new[] { turns, [.. turns.AsEnumerable().Reverse()] })
                if (Flags(order, form, scale, frame) is var flags && flags.Count > best.Count) best = flags;
        }
        return best;
    }

    static Dictionary<Handover, Label> Flags(List<(Handover Turn, double X)> turns, int form, TimeScale scale, BandFrame frame)
    {
        var track = new RowTrack(scale.Left, scale.Right);
        foreach (var (_, x) in turns) track.Take(x, x);
        var flags = new Dictionary<Handover, Label>();
        foreach (var (turn, x) in turns)
            if (Flag(turn.When.Skip(Math.Min(form, turn.When.Count - 1)), x, track, frame) is { } flag) flags.Add(turn, flag);
        return flags;
    }

    // The fullest date that has room, on the side where it has.
    static Label? Flag(IEnumerable<string> dates, double x, RowTrack track, BandFrame frame)
    {
        foreach (var text in dates)
        {
            var width = TextWidth.Of(text, Label.Size, bold: true);
            foreach (var (at, anchor) in new[] { (x + BesideLine, TextAnchor.Start), (x - BesideLine, TextAnchor.End) })
            {
                var flag = Label.At(at, frame.FlagBaseline, anchor, text, width, bold: true);
                if (!track.IsFree(flag.Left, flag.Right)) continue;
                track.Take(flag.Left, flag.Right);
                return flag;
            }
        }
        return null;
    }

    static (double Left, double Right)? Doubt(DrawnDate date, TimeScale scale) =>
        scale.X(date.From) is var left && scale.X(date.To) is var right && right - left > WidestSharp && (scale.PxPerDay < MarkShape.WideDay || scale.TellsHours) ? (left, right) : null;

    static string Words(string format, params object[] values) => string.Format(System.Globalization.CultureInfo.CurrentCulture, format, values);
}
