namespace Timeline.Core.Chronologies.Layout;

/// <summary>How an end of a bar or field is drawn.</summary>
public enum EdgeStyle
{
    /// <summary>Known to the day.</summary>
    Hard,

    /// <summary>Somewhere in the pale field within the bracket.</summary>
    Bracket,

    /// <summary>About then.</summary>
    Faded,

    /// <summary>No end in the sources.</summary>
    Open,

    /// <summary>The window ends, not the event.</summary>
    Cut,
}

/// <summary>What stands for an event, or for several, by the table “Drawing time” of the visual language. All in px of the drawing.</summary>
/// <param name="Left">The least x that it covers.</param>
/// <param name="Right">The greatest.</param>
public abstract record Mark(double Left, double Right)
{
    public double Middle => (Left + Right) / 2;
}

/// <summary>The day as wide as it is drawn, behind a dot or diamond; only where days are wide and hours are not told yet.</summary>
public readonly record struct DayLine(double Left, double Right);

/// <summary>Known to the day.</summary>
public sealed record DotMark(double X, DayLine? Day) : Mark(Math.Min(Day?.Left ?? X, X - Radius), Math.Max(Day?.Right ?? X, X + Radius))
{
    public const double Radius = 5;
}

/// <summary>A place changes hands; filled with the new holder's pattern.</summary>
public sealed record DiamondMark(double X, string NewHolder, DayLine? Day) : Mark(Math.Min(Day?.Left ?? X, X - HalfWidth), Math.Max(Day?.Right ?? X, X + HalfWidth))
{
    public const double HalfWidth = 9.5;
}

/// <summary>One moment somewhere in here.</summary>
/// <param name="Start"><see cref="EdgeStyle.Bracket"/>, or <see cref="EdgeStyle.Cut"/> at the window's edge.</param>
public sealed record FieldMark(double Left, double Right, EdgeStyle Start, EdgeStyle End, string? NewHolder) : Mark(Left, Right);

/// <summary>About then: both edges fade.</summary>
public sealed record BlurMark(double Left, double Right) : Mark(Left, Right);

/// <summary>It lasted. From <paramref name="Left"/> to <paramref name="CoreLeft"/>, and from <paramref name="CoreRight"/> to <paramref name="Right"/>, lies what is not known of its ends.</summary>
public sealed record BarMark(double Left, double CoreLeft, double CoreRight, double Right, EdgeStyle Start, EdgeStyle End, string? Pattern) : Mark(Left, Right);

/// <summary>Too close to draw.</summary>
public sealed record RingMark(double X, int Count) : Mark(X - Radius, X + Radius)
{
    public const double Radius = 12;
}
