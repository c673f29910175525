using Timeline.Core.Dates;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>Which mark stands for a date at a given scale.</summary>
static class MarkShape
{
    /// <summary>From this width on, a day is drawn as wide as it is, and a lens could not part the events of one day any further.</summary>
    public const double WideDay = 24;

    /// <summary>How far a bar without end goes: to the window's edge would claim that it lasted.</summary>
    public const double OpenEnd = 190;

    const double NarrowestField = 10, NarrowestBlur = 22, NarrowestBar = 6;

    // As wide as a diamond: within it, the sign for a change says more than the brackets.
    const double WidestKey = 2 * DiamondMark.HalfWidth;

    public static Mark Of(DrawnEvent happening, TimeScale scale)
    {
        var date = happening.Date;
        if (date.Lasts) return Bar(date, scale, happening.Pattern);
        var start = date.Start!;
        if (start.IsAbout) return Blur(start, scale);
        var (left, right) = (scale.X(start.Earliest), scale.X(start.Latest));
        var isPoint = start.IsSharp && (!scale.TellsHours || start.TellsHour);
        if (happening.NewHolder is { } holder && (isPoint || right - left <= WidestKey))
            return new DiamondMark(scale.Inside(Middle(start, scale), DiamondMark.HalfWidth), holder, Day(start, scale));
        if (isPoint) return new DotMark(scale.Inside(Middle(start, scale), DotMark.Radius), Day(start, scale));
        (left, right) = Widened(left, right, NarrowestField, scale);
        return new FieldMark(left, right, Limit(start.Earliest, scale.Window, EdgeStyle.Bracket), Limit(start.Latest, scale.Window, EdgeStyle.Bracket), happening.NewHolder);
    }

    static BarMark Bar(DrawnDate date, TimeScale scale, string? pattern)
    {
        if (date.Start is null || date.End is null) return Unfinished(date, scale, pattern);
        var (start, end) = (date.Start, date.End);
        var (left, right) = Widened(scale.X(start.Earliest), scale.X(end.Latest), NarrowestBar, scale);
        var coreLeft = start.IsSharp ? left : Math.Min(scale.X(start.Latest), right);
        var coreRight = end.IsSharp ? right : Math.Max(scale.X(end.Earliest), left);
        // Where what is not known of the ends overlaps there is nothing in between that is known to have lasted.
        if (coreLeft > coreRight) coreLeft = coreRight = (coreLeft + coreRight) / 2;
        return new BarMark(left, coreLeft, coreRight, right, Style(start, start.Earliest, scale.Window), Style(end, end.Latest, scale.Window), pattern);
    }

    static BarMark Unfinished(DrawnDate date, TimeScale scale, string? pattern)
    {
        var known = date.Start ?? date.End!;
        var (left, right) = (scale.X(known.Earliest), scale.X(known.Latest));
        if (date.End is null)
        {
            var core = known.IsSharp ? left : right;
            return new BarMark(left, core, core, Math.Min(core + OpenEnd, scale.Right), Style(known, known.Earliest, scale.Window), EdgeStyle.Open, pattern);
        }
        var last = known.IsSharp ? right : left;
        return new BarMark(Math.Max(last - OpenEnd, scale.Left), last, last, right, EdgeStyle.Open, Style(known, known.Latest, scale.Window), pattern);
    }

    static BlurMark Blur(DateEdge about, TimeScale scale)
    {
        // Half its length on either side: what is about March may be late in February.
        var half = (about.Latest - about.Earliest) / 2;
        var (left, right) = Widened(scale.X(about.Earliest - half), scale.X(about.Latest + half), NarrowestBlur, scale);
        return new BlurMark(left, right);
    }

    // Of the whole, not of what is in view of it: a day keeps its noon where the window cuts it.
    static double Middle(DateEdge at, TimeScale scale) => scale.X(at.Earliest + (at.Latest - at.Earliest) / 2);

    // Where hours are told, what has one needs no day behind it.
    static DayLine? Day(DateEdge at, TimeScale scale)
    {
        if (scale.PxPerDay < WideDay || scale.TellsHours) return null;
        var first = Moment.StartOf(new Moment(at.Earliest).Day).Seconds;
        var last = Moment.StartOf(new Moment(at.Latest - 1).Day).Seconds + Moment.SecondsOfDay;
        return new DayLine(scale.X(first), scale.X(last));
    }

    static EdgeStyle Style(DateEdge edge, long limit, TimeWindow window) =>
        Limit(limit, window, edge.IsAbout ? EdgeStyle.Faded : edge.IsSharp ? EdgeStyle.Hard : EdgeStyle.Bracket);

    static EdgeStyle Limit(long limit, TimeWindow window, EdgeStyle style) => limit < window.From || limit > window.To ? EdgeStyle.Cut : style;

    static (double Left, double Right) Widened(double left, double right, double least, TimeScale scale)
    {
        if (right - left >= least) return (left, right);
        var middle = scale.Inside((left + right) / 2, least / 2);
        return (middle - least / 2, middle + least / 2);
    }
}
