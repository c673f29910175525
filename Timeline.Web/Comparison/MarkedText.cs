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
        var own =
            (from difference in differences
             where shown.Classes.Contains(difference.Class)
             from value in difference.Values
             where value.Article == cell.Article
             select (difference, value.Span)).ToList();
        var cuts = own.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Append(cell.Span.Start).Append(cell.Span.End)
            .Where(at => at >= cell.Span.Start && at <= cell.Span.End).Distinct().Order().ToList();
        var pieces = new List<MarkedPiece>();
        for (var i = 0; i < cuts.Count; i++)
        {
            foreach (var (difference, _) in own.Where(mark => mark.Span.IsEmpty && mark.Span.Start == cuts[i] && mark.difference.Class == DifferenceClass.Omission))
                pieces.Add(new(left(difference), DifferenceClass.Omission));
            if (i + 1 == cuts.Count) break;
            var span = new TextSpan(cuts[i], cuts[i + 1]);
            var classes = own.Where(mark => mark.Span.Contains(span) && !mark.Span.IsEmpty).Select(mark => mark.difference.Class).ToList();
            Add(pieces, text[span], Heaviest.Cast<DifferenceClass?>().FirstOrDefault(kind => classes.Contains(kind!.Value)));
        }
        return pieces;
    }

    static void Add(List<MarkedPiece> pieces, string text, DifferenceClass? kind)
    {
        if (pieces is [.., { } last] && last.Class == kind && kind is not DifferenceClass.Omission && kind is null) pieces[^1] = last with { Text = last.Text + text };
        else pieces.Add(new(text, kind));
    }
}
