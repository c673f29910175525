namespace Timeline.Core.Texts.Quantities;

/// <summary>An interval of numbers; an end that is null is unbounded, an open end is not included.</summary>
/// <remarks>Two are equal when their ends and flags are. An unbounded end is always open.</remarks>
public readonly record struct QuantityRange(decimal? Low, decimal? High, bool LowOpen, bool HighOpen)
{
    /// <summary>Every number: of something that is not counted.</summary>
    public static QuantityRange Any { get; } = new(null, null, LowOpen: true, HighOpen: true);

    public static QuantityRange Exactly(decimal value) => new(value, value, LowOpen: false, HighOpen: false);

    public static QuantityRange Between(decimal low, decimal high) => new(low, high, LowOpen: false, HighOpen: false);

    /// <summary>Whether some number is in both.</summary>
    public bool Meets(QuantityRange other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>The interval in another unit, of which one of this unit has <paramref name="factor"/>, a positive number.</summary>
    public QuantityRange Times(decimal factor) => this with { Low = Low * factor, High = High * factor };

    /// <summary>The interval with each end moved outwards by the share <paramref name="share"/> of itself, as rounding in a conversion may have moved it.</summary>
    public QuantityRange Widened(decimal share) =>
        new(Low - Math.Abs((Low * share) ?? 0), High + Math.Abs((High * share) ?? 0), LowOpen, HighOpen);

    bool EndsBefore(QuantityRange other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && (HighOpen || other.LowOpen)));
}
