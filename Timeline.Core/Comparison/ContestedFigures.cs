using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>The numbers of a row to which another cell has another of one fate, wherever both stand: "Thirty-one people died when the wall fell", "The wall fell, killing at least 14".</summary>
static class ContestedFigures
{
    /// <returns>For each cell the places of those words.</returns>
    public static HashSet<int>[] Of(CellWords[] cells)
    {
        var found = Array.ConvertAll(cells, _ => new HashSet<int>());
        var figures = cells.SelectMany((cell, number) => In(cell, number)).ToList();
        foreach (var fate in figures.GroupBy(figure => figure.Fate))
        {
            // In most rows all have one number of a kind.
            var keys = fate.GroupBy(figure => figure.Key).ToList();
            if (keys.Count < 2) continue;
            var cellsOf = keys.ToDictionary(same => same.Key, same => same.Select(figure => figure.Cell).ToHashSet());
            foreach (var one in fate)
                if (keys.Exists(other => !cellsOf[other.Key].Contains(one.Cell) && cellsOf[other.Key].Except(cellsOf[one.Key]).Any())) found[one.Cell].Add(one.Place);
        }
        return found;
    }

    static IEnumerable<(int Cell, int Place, int Key, int Fate)> In(CellWords cell, int number)
    {
        if (!Array.Exists(cell.Words, word => word.Term.Kind == TokenKind.Figure)) yield break;
        var fates = FigureFates.Of(Array.ConvertAll(cell.Words, word => word.Term));
        for (var place = 0; place < fates.Length; place++) if (fates[place] > 0) yield return (number, place, cell.Words[place].Term.KeyNumber, fates[place]);
    }
}
