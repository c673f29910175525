namespace Timeline.Web.Sharing.Pictures;

/// <summary>The patterns that stand for actors, as <c>Parts/ActorPatterns</c> has them for the drawings.</summary>
/// <param name="scale">Pixels of the picture for one px.</param>
sealed class ActorInk(Tokens tokens, double scale)
{
    const double Dots = 6, DotRadius = 1.15, Hatch = 6, Lines = 5;

    static readonly double Slant = Math.Sqrt(0.5);

    /// <param name="pattern"><c>gov</c>, <c>is</c> …</param>
    public Func<double, double, Colour> Of(string pattern)
    {
        var (ink, tint) = (tokens["a-" + pattern], tokens[$"a-{pattern}-tint"]);
        return Distance(pattern) is { } distance ? (x, y) => tint.Towards(ink, Math.Clamp(0.5 - distance(x, y) * scale, 0, 1)) : (_, _) => tint;
    }

    // How far a point is from the pattern's nearest dot or line; null where there is none.
    static Func<double, double, double>? Distance(string pattern) => pattern switch
    {
        "gov" => (x, y) => double.Hypot(Within(x, Dots), Within(y, Dots)) - DotRadius,
        "is" => (x, y) => Stripe((x + y) * Slant, Hatch, 1.6),
        "rebel" => (x, _) => Stripe(x, Lines, 1.4),
        "russia" => (x, y) => Math.Min(Stripe((x + y) * Slant, Hatch, 1.2), Stripe((y - x) * Slant, Hatch, 1.2)),
        "us" => (_, y) => Stripe(y, Lines, 1.4),
        "iraq" => (x, y) => Stripe((x - y) * Slant, Hatch, 1.6),
        _ => null,
    };

    static double Stripe(double at, double period, double width) => Math.Abs(Within(at, period)) - width / 2;

    // From the middle of the period that it lies in.
    static double Within(double at, double period) => at - period * Math.Floor(at / period) - period / 2;
}
