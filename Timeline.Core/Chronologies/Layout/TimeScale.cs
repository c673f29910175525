namespace Timeline.Core.Chronologies.Layout;

/// <summary>Where an instant stands in a drawing: linear, from <paramref name="Left"/> at the window's start to <paramref name="Right"/> at its end, in px.</summary>
/// <remarks>Time runs from left to right in every script.</remarks>
public readonly record struct TimeScale(TimeWindow Window, double Left, double Right)
{
    public double Width => Right - Left;

    public double PxPerDay => Width / Window.Seconds * Dates.Moment.SecondsOfDay;

    /// <summary>From this width of a day on, its hours can be told apart: what is known to the day only is no longer a point.</summary>
    const double DayOfHours = 192;

    public bool TellsHours => PxPerDay >= DayOfHours;

    /// <summary>An instant outside the window stands at its edge.</summary>
    public double X(long second) => Math.Clamp(Left + Width * (((double)second - Window.From) / Window.Seconds), Left, Right);

    /// <summary>As near to <paramref name="x"/> as what is <paramref name="half"/> px wide on either side can stand without leaving the drawing.</summary>
    public double Inside(double x, double half) => Math.Clamp(x, Left + half, Right - half);
}
