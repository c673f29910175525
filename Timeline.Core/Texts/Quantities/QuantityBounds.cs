namespace Timeline.Core.Texts.Quantities;

/// <summary>Puts the two bounds of one number together: “more than 20 but fewer than 30”.</summary>
static class QuantityBounds
{
    /// <summary>In UTF-16 code units: how far before a range a word may tell that it is a change.</summary>
    const int Reach = 60;

    public static IEnumerable<Quantity> Join(IEnumerable<Quantity> quantities, string text)
    {
        Quantity? last = null;
        foreach (var quantity in quantities)
        {
            if (last is not null && (Of(last, quantity, text) ?? Spread(last, quantity, text)) is { } both)
            {
                last = both;
                continue;
            }
            if (last is not null) yield return last;
            last = quantity;
        }
        if (last is not null) yield return last;
    }

    static Quantity? Of(Quantity first, Quantity second, string text)
    {
        if (!first.IsAmount || !second.IsAmount || first.Unit is not null && first.Unit != second.Unit) return null;
        if (text.AsSpan(first.Span.End, second.Span.Start - first.Span.End).Trim() is not ("and" or "but" or ", and" or ", but" or "," or "")) return null;
        QuantityRange? range = (first.Range, second.Range) switch
        {
            ({ Low: { } low, High: null }, { Low: null, High: { } high }) when low < high => new(low, high, first.Range.LowOpen, second.Range.HighOpen),
            ({ Low: null, High: { } high }, { Low: { } low, High: null }) when low < high => new(low, high, second.Range.LowOpen, first.Range.HighOpen),
            _ => null,
        };
        return range is { } within ? second with { Span = new(first.Span.Start, second.Span.End), Number = new(first.Number.Start, second.Number.End), Value = null, Range = within, Qualifier = first.Qualifier } : null;
    }

    /// <summary>“$10 to $20”, “between 10% and 20%”, “from 5 km to 8 km”: the unit stands twice.</summary>
    static Quantity? Spread(Quantity first, Quantity second, string text)
    {
        if (first is not { Unit: { } unit, Value: { } low, IsAmount: true, Range: { } exact } || second.Unit != unit || second.Kind != first.Kind || second is not { Value: { } high, Qualifier: null } || low >= high || first.IsAttributive) return null;
        if (exact != QuantityRange.Exactly(low) || second.Range != QuantityRange.Exactly(high)) return null;
        var joint = text.AsSpan(first.Span.End, second.Span.Start - first.Span.End).Trim();
        var line = text.LastIndexOf('\n', Math.Max(0, first.Span.Start - 1)) + 1;
        var before = QuantityLexeme.Read(text, new(Math.Max(line, first.Span.Start - Reach), first.Span.Start));
        var isBetween = before is [.., { Lower: "between" }];
        var isRange = isBetween ? joint is "and" or "to" : joint is "-" or "–" || joint is "to" && QuantityChange.IsSpread(before, before.Length);
        if (!isRange) return null;
        return second with { Span = new(isBetween ? before[^1].Span.Start : first.Span.Start, second.Span.End), Number = new(first.Number.Start, second.Number.End), Value = null, Range = QuantityRange.Between(low, high), Qualifier = null };
    }
}
