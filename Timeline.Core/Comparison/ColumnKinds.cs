using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>How the words of one column differ, the heaviest first.</summary>
enum ColumnKind { Same, Figure, Name, Spelling, Attribution, Hedge, Other }

/// <summary>Tells how the cells of a row differ in each column.</summary>
static class ColumnKinds
{
    /// <summary>The kind of each column, looking at these cells only; columns in which none of them has a word are alike.</summary>
    public static ColumnKind[] Of(CellWords[] cells, IReadOnlyList<int[]> columns)
    {
        var kinds = new ColumnKind[columns.Count];
        for (var at = 0; at < kinds.Length; at++) kinds[at] = Kind(cells, columns[at]);
        for (var at = 0; at < kinds.Length; at++)
        {
            if (kinds[at] is ColumnKind.Figure or ColumnKind.Name && !IsHeld(cells, columns, kinds, at)) kinds[at] = ColumnKind.Other;
            else if (kinds[at] == ColumnKind.Name && IsSpeaker(cells, columns, kinds, at)) kinds[at] = ColumnKind.Attribution;
            else if (kinds[at] == ColumnKind.Other && IsHedging(cells, columns, kinds, at)) kinds[at] = ColumnKind.Hedge;
        }

        Dissolve(cells, columns, kinds);
        return kinds;
    }

    static ColumnKind Kind(CellWords[] cells, int[] column)
    {
        Term? first = null;
        var (missing, kind) = (false, ColumnKind.Same);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (column[cell] < 0)
            {
                missing = true;
                continue;
            }
            var term = cells[cell].Words[column[cell]].Term;
            first ??= term;
            kind = Heavier(kind, Kind(first, term));
        }
        return missing && kind == ColumnKind.Same ? ColumnKind.Other : kind;
    }

    static ColumnKind Heavier(ColumnKind one, ColumnKind other) => one == ColumnKind.Same ? other : other == ColumnKind.Same ? one : (ColumnKind)Math.Min((int)one, (int)other);

    static ColumnKind Kind(Term one, Term other)
    {
        if (one.FoldedNumber == other.FoldedNumber || one.Kind == TokenKind.Figure && one.KeyNumber == other.KeyNumber) return ColumnKind.Same;
        if (Spelling.IsVariant(one, other)) return ColumnKind.Spelling;
        if (one.Kind == TokenKind.Figure && other.Kind == TokenKind.Figure) return ColumnKind.Figure;
        if (one.IsName && other.IsName) return one.KeyNumber == other.KeyNumber && (one.Kind == TokenKind.NameAdjective || other.Kind == TokenKind.NameAdjective || IsShorter(one, other)) ? ColumnKind.Other : ColumnKind.Name;
        if (DifferenceWords.IsAttribution(one) && DifferenceWords.IsAttribution(other)) return ColumnKind.Attribution;
        return DifferenceWords.IsHedge(one) && DifferenceWords.IsHedge(other) ? ColumnKind.Hedge : ColumnKind.Other;
    }

    /// <summary>"Okafor" for "Ruth Okafor": the same name, said for the second time.</summary>
    static bool IsShorter(Term one, Term other)
    {
        var (a, b) = (one.Folded.Split(' '), other.Folded.Split(' '));
        return a.Except(b).Any() is false || b.Except(a).Any() is false;
    }

    /// <summary>Whether a neighbouring column agrees, the figures are of one size or the names of one bearer: else chance has put different figures or names in one column.</summary>
    static bool IsHeld(CellWords[] cells, IReadOnlyList<int[]> columns, ColumnKind[] kinds, int at) =>
        at > 0 && kinds[at - 1] == ColumnKind.Same || at + 1 < kinds.Length && kinds[at + 1] == ColumnKind.Same
        || Terms(cells, columns[at]).Select(term => term.KeyNumber).Distinct().Count() == 1
        || Terms(cells, columns[at]).Select(term => (IEnumerable<int>)term.SizeNumbers).Aggregate((one, other) => one.Intersect(other)).Any();

    /// <summary>Different people before or behind the same "said": who says so differs, not who is named.</summary>
    static bool IsSpeaker(CellWords[] cells, IReadOnlyList<int[]> columns, ColumnKind[] kinds, int at) =>
        Terms(cells, columns[at]).Select(term => term.KeyNumber).Distinct().Count() > 1
        && new[] { at - 1, at + 1 }.Any(beside => beside >= 0 && beside < kinds.Length && kinds[beside] == ColumnKind.Same && Terms(cells, columns[beside]).All(DifferenceWords.IsAttribution));

    /// <summary>"had probably killed" against "had killed", whatever differs before it: how sure it is stands right before what all say.</summary>
    static bool IsHedging(CellWords[] cells, IReadOnlyList<int[]> columns, ColumnKind[] kinds, int at) =>
        at + 1 < kinds.Length && kinds[at + 1] == ColumnKind.Same && Array.Exists(columns[at], place => place < 0) && Terms(cells, columns[at]).All(DifferenceWords.IsHedge);

    /// <summary>A function word or two in common between two stretches that differ on all sides holds nothing together.</summary>
    static void Dissolve(CellWords[] cells, IReadOnlyList<int[]> columns, ColumnKind[] kinds)
    {
        for (var at = 1; at < kinds.Length; at++)
        {
            if (kinds[at] != ColumnKind.Same || kinds[at - 1] != ColumnKind.Other) continue;
            var end = at;
            while (end < kinds.Length && kinds[end] == ColumnKind.Same && end - at < 2 && Terms(cells, columns[end]).All(term => term.IsFunction)) end++;
            if (end > at && end < kinds.Length && kinds[end] == ColumnKind.Other) Array.Fill(kinds, ColumnKind.Other, at, end - at);
        }
    }

    static IEnumerable<Term> Terms(CellWords[] cells, int[] column)
    {
        for (var cell = 0; cell < cells.Length; cell++) if (column[cell] >= 0) yield return cells[cell].Words[column[cell]].Term;
    }
}
