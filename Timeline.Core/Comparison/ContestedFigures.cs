using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>The numbers of a row to which another cell has another of one fate, wherever both stand: "Thirty-one people died when the wall fell", "The wall fell, killing at least 14".</summary>
static class ContestedFigures
{
    /// <returns>For each cell the places of those words.</returns>
    public static HashSet<int>[] Of(CellWords[] cells)
    {
        var found = Array.ConvertAll(cells, _ => new HashSet<int>());
        var figures = cells.SelectMany((cell, number) => In(cell, number)).ToList();
        if (figures.Count < 2) return found;
        var told = figures.Select(figure => (figure.Cell, figure.Key, figure.Fate)).ToHashSet();
        foreach (var one in figures)
            if (figures.Exists(other => other.Fate == one.Fate && other.Cell != one.Cell && !told.Contains((other.Cell, one.Key, one.Fate)) && !told.Contains((one.Cell, other.Key, one.Fate)))) found[one.Cell].Add(one.Place);
        return found;
    }

    static IEnumerable<(int Cell, int Place, int Key, int Fate)> In(CellWords cell, int number)
    {
        if (!Array.Exists(cell.Words, word => word.Term.Kind == TokenKind.Figure)) yield break;
        var fates = FigureFates.Of(Array.ConvertAll(cell.Words, word => word.Term));
        for (var place = 0; place < fates.Length; place++) if (fates[place] > 0) yield return (number, place, cell.Words[place].Term.KeyNumber, fates[place]);
    }
}
