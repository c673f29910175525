namespace Timeline.Core.Texts.Quantities;

/// <summary>Finds every quantity in a text: one span each, none overlapping another, in reading order.</summary>
public static class QuantityReader
{
    /// <summary>The quantities in <paramref name="within"/>, which should be a paragraph or a sentence: no quantity runs across a line end.</summary>
    public static IReadOnlyList<Quantity> Read(SourceText text, TextSpan within)
    {
        var found = new List<Quantity>();
        foreach (var line in Lines(text.Text, within))
        {
            // What counts nothing is taken out first, so that the digits of a date can never join those of a count beside it.
            var shapes = QuantityShapes.Read(text.Text, line);
            found.AddRange(shapes);
            var start = line.Start;
            foreach (var shape in shapes)
            {
                found.AddRange(new QuantityAmounts(text.Text, new(start, shape.Span.Start)).Read());
                start = shape.Span.End;
            }
            found.AddRange(new QuantityAmounts(text.Text, new(start, line.End)).Read());
        }
        return [.. QuantityBounds.Join(found.OrderBy(quantity => quantity.Span), text.Text)];
    }

    internal static IEnumerable<TextSpan> Lines(string text, TextSpan within)
    {
        var start = within.Start;
        while (start < within.End)
        {
            var length = text.AsSpan(start, within.End - start).IndexOf('\n');
            var end = length < 0 ? within.End : start + length;
            if (end > start) yield return new(start, end);
            start = end + 1;
        }
    }
}
