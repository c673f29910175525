using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Core.Exchange;

/// <summary>A stretch of a row of which every cell has a part, which may be empty.</summary>
/// <param name="Class">The class of the difference that it is; null between two differences.</param>
/// <param name="Parts">A part for each cell, in the order of the cells.</param>
sealed record RowSegment(DifferenceClass? Class, IReadOnlyList<TextSpan> Parts);

/// <summary>Cuts a row into segments that all its cells share the order of: laid end to end, the parts of a cell are that cell.</summary>
/// <remarks>This is the parallel segmentation of the TEI Guidelines, 13.2.3. Differences among some of the cells only, and any that would cross another, stay inside the segments around them.</remarks>
static class RowSegments
{
    public static IReadOnlyList<RowSegment> Of(ComparisonRow row, Func<string, SourceText> textOf)
    {
        var texts = row.Cells.Select(cell => textOf(cell.Article).Text).ToArray();
        var segments = new List<RowSegment>();
        var at = row.Cells.Select(cell => cell.Span.Start).ToArray();
        foreach (var (kind, parts) in InOrder(row))
        {
            if (parts.Where((part, cell) => part.Start < at[cell]).Any()) continue;
            var start = AddBetween(segments, texts, at, [.. parts.Select(part => part.Start)], isBeforeDifference: true);
            segments.Add(new RowSegment(kind, [.. parts.Select((part, cell) => new TextSpan(start[cell], part.End))]));
            at = [.. parts.Select(part => part.End)];
        }
        AddBetween(segments, texts, at, [.. row.Cells.Select(cell => cell.Span.End)], isBeforeDifference: false);
        return segments;
    }

    static IEnumerable<(DifferenceClass, TextSpan[])> InOrder(ComparisonRow row) =>
        from difference in row.Differences
        where difference.Values.Count == row.Cells.Count
        let parts = row.Cells.Select(cell => (Cell: cell.Span, difference.Values.FirstOrDefault(value => value.Article == cell.Article).Span)).ToArray()
        where parts.All(part => part.Cell.Contains(part.Span))
        // In one order in all the cells, they have one in the sum of their places.
        orderby parts.Sum(part => (long)part.Span.Start + part.Span.End)
        select (difference.Class, parts.Select(part => part.Span).ToArray());

    /// <summary>Adds what stands between two differences: what all cells begin it with, where they part, what all end it with.</summary>
    /// <returns>Where in each cell the next difference begins: white space that only some have before it goes with it.</returns>
    static int[] AddBetween(List<RowSegment> segments, string[] texts, int[] from, int[] to, bool isBeforeDifference)
    {
        var least = from.Zip(to, (start, end) => end - start).Min();
        var alike = 0;
        while (alike < least && texts.Select((text, cell) => text[from[cell] + alike]).Distinct().Count() == 1) alike++;
        while (alike > 0 && texts.Where((text, cell) => IsInside(text, from[cell] + alike)).Any()) alike--;
        var alikeAtEnd = 0;
        while (alikeAtEnd < least - alike && texts.Select((text, cell) => text[to[cell] - 1 - alikeAtEnd]).Distinct().Count() == 1) alikeAtEnd++;
        while (alikeAtEnd > 0 && texts.Where((text, cell) => IsInside(text, to[cell] - alikeAtEnd)).Any()) alikeAtEnd--;

        TextSpan[] begin = [.. from.Select(start => new TextSpan(start, start + alike))], end = [.. to.Select(stop => new TextSpan(stop - alikeAtEnd, stop))];
        TextSpan[] parting = [.. begin.Zip(end, (before, after) => new TextSpan(before.End, after.Start))];
        if (alike > 0) segments.Add(new RowSegment(null, begin));
        if (isBeforeDifference && alikeAtEnd == 0 && parting.Select((part, cell) => string.IsNullOrWhiteSpace(texts[cell][part.Start..part.End])).All(isWhite => isWhite)) return [.. parting.Select(part => part.Start)];
        if (parting.Any(part => !part.IsEmpty)) segments.Add(new RowSegment(null, parting));
        if (alikeAtEnd > 0) segments.Add(new RowSegment(null, end));
        return to;
    }

    /// <summary>Whether a cut here would part a word, or the halves of a character.</summary>
    static bool IsInside(string text, int at) =>
        at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]));
}
