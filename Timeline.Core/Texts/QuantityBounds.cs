namespace Timeline.Core.Texts;

/// <summary>Puts the two bounds of one number together: “more than 20 but fewer than 30”.</summary>
static class QuantityBounds
{
    public static IEnumerable<Quantity> Join(IEnumerable<Quantity> quantities, string text)
    {
        Quantity? last = null;
        foreach (var quantity in quantities)
        {
            if (last is not null && Of(last, quantity, text) is { } both)
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
        if (text.AsSpan(first.Span.End, second.Span.Start - first.Span.End).Trim() is not ("and" or "but" or ", and" or ", but" or ",")) return null;
        QuantityRange? range = (first.Range, second.Range) switch
        {
            ({ Low: { } low, High: null }, { Low: null, High: { } high }) when low < high => new(low, high, first.Range.LowOpen, second.Range.HighOpen),
            ({ Low: null, High: { } high }, { Low: { } low, High: null }) when low < high => new(low, high, second.Range.LowOpen, first.Range.HighOpen),
            _ => null,
        };
        return range is { } within ? second with { Span = new(first.Span.Start, second.Span.End), Number = new(first.Number.Start, second.Number.End), Value = null, Range = within, Qualifier = first.Qualifier } : null;
    }
}
