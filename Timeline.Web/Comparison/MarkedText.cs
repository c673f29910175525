using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Web.Comparison;

/// <summary>A piece of a cell: words as they stand, marked or not, or the bracket where words are left out.</summary>
/// <param name="Text">The words; of an omission, what the base has there.</param>
public sealed record MarkedPiece(string Text, DifferenceClass? Class);

/// <summary>Cuts the words of a cell into pieces, each marked with one class at the most.</summary>
static class MarkedText
{
    // Where marks meet on a word, the heavier is seen: two tints on one word would be neither.
    static readonly DifferenceClass[] Heaviest =
    [
        DifferenceClass.Figure, DifferenceClass.Name, DifferenceClass.Attribution, DifferenceClass.Hedge, DifferenceClass.Spelling, DifferenceClass.Addition, DifferenceClass.Wording,
    ];

    /// <param name="left">What stands for an omission: the words of the base at the same difference.</param>
    public static IReadOnlyList<MarkedPiece> Cut(SourceText text, RowCell cell, IReadOnlyList<Difference> differences, ShownClasses shown, Func<Difference, string> left)
    {
        var own = differences.Where(difference => shown.Classes.Contains(difference.Class))
            .SelectMany(difference => difference.Values.Where(value => value.Article == cell.Article).Select(value => (difference, value.Span))).ToList();
        if (own.Count == 0) return [new(text[cell.Span], null)];

        var cuts = new SortedSet<int> { cell.Span.Start, cell.Span.End };
        foreach (var (_, span) in own) cuts.UnionWith([Math.Clamp(span.Start, cell.Span.Start, cell.Span.End), Math.Clamp(span.End, cell.Span.Start, cell.Span.End)]);
        var pieces = new List<MarkedPiece>();
        var start = cell.Span.Start;
        foreach (var end in cuts)
        {
            if (end > start) Add(pieces, text[new TextSpan(start, end)], HeaviestOf(own, new TextSpan(start, end)));
            foreach (var (difference, span) in own)
                if (span.IsEmpty && span.Start == end && difference.Class == DifferenceClass.Omission) pieces.Add(new(left(difference), DifferenceClass.Omission));
            start = end;
        }
        return pieces;
    }

    static DifferenceClass? HeaviestOf(List<(Difference Difference, TextSpan Span)> marks, TextSpan span)
    {
        var heaviest = int.MaxValue;
        foreach (var (difference, marked) in marks)
            if (!marked.IsEmpty && marked.Contains(span) && Array.IndexOf(Heaviest, difference.Class) is >= 0 and var weight) heaviest = Math.Min(heaviest, weight);
        return heaviest == int.MaxValue ? null : Heaviest[heaviest];
    }

    static void Add(List<MarkedPiece> pieces, string text, DifferenceClass? kind)
    {
        if (pieces is [.., { } last] && last.Class == kind && kind is not DifferenceClass.Omission && kind is null) pieces[^1] = last with { Text = last.Text + text };
        else pieces.Add(new(text, kind));
    }
}
