namespace Timeline.Core.Texts.Quantities;

/// <summary>What a number in a text is; only the first five can be claims about how much or how many.</summary>
public enum QuantityKind
{
    Count, Measure, Money, Percent, Duration,
    /// <summary>How old someone or something is; its unit is that of time.</summary>
    Age,
    /// <summary>A place in an order: <c>13th</c>, <c>third</c>.</summary>
    Ordinal,
    /// <summary>A time of day; its value is minutes after midnight, read as morning where the text does not say.</summary>
    ClockTime,
    /// <summary>A day, year, decade, century or season of years.</summary>
    Date,
    /// <summary>A number that names and does not count: a flight, a road, a score, a ratio.</summary>
    Label,
}

/// <summary>One quantity as a text states it.</summary>
/// <param name="Span">All its words, from the qualifier to the unit.</param>
/// <param name="Number">Its number alone, or both numbers of a range; a comparison takes it as one token.</param>
/// <param name="Value">The number as stated; null for a range, a vague word, a date and a score.</param>
/// <param name="Range">The interval meant, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit's name in the table of units (<c>metre</c>, <c>year</c>, <c>USD</c>, <c>percent</c>); null for a count.</param>
/// <param name="Qualifier">Its qualifier as written, lower case: <c>more than</c>.</param>
public sealed record Quantity(TextSpan Span, TextSpan Number, QuantityKind Kind, decimal? Value, QuantityRange Range, string? Unit, string? Qualifier)
{
    /// <summary>Whether it says how much or how many.</summary>
    public bool IsAmount => Kind <= QuantityKind.Duration;

    /// <summary>Whether it stands before its noun as one word with it: the <c>five-year</c> of a five-year plan.</summary>
    public bool IsAttributive { get; init; }
}
