using System.Buffers;
using System.Runtime.InteropServices;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>The words of a row's cells in columns: words that correspond stand in one.</summary>
/// <remarks>
/// A profile alignment (Needleman and Wunsch, 1970, cell by cell), then each cell is taken out and aligned anew as long as that gains. Gaps cost nothing;
/// figures and names weigh 4, other content words 2, function words ½, punctuation is left out. Different figures or names may share a column where nothing better does.
/// </remarks>
sealed class WordColumns
{
    const int MostRounds = 2;

    /// <summary>For each cell its words, by their numbers among the different ones of the row.</summary>
    readonly int[][] cells;

    readonly ColumnWords words;

    /// <summary>For each column, the place of its word in each cell, or -1.</summary>
    List<int[]> columns = [];

    WordColumns(ColumnWords words) => (this.words, cells) = (words, words.Cells);

    /// <param name="cells">The words of each cell, in a fixed order: the first leads.</param>
    public static IReadOnlyList<int[]> Align(Term[][] cells)
    {
        var aligned = new WordColumns(new ColumnWords(cells));
        for (var cell = 0; cell < cells.Length; cell++) aligned.Add(cell);
        if (cells.Length > 2) aligned.Refine();
        return aligned.columns;
    }

    void Refine()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var before = new int[columns.Count * cells.Length];
            for (var at = 0; at < columns.Count; at++) columns[at].CopyTo(before, at * cells.Length);
            var worth = Worth();
            for (var cell = 0; cell < cells.Length; cell++)
            {
                foreach (var column in columns) column[cell] = -1;
                columns.RemoveAll(column => column.AsSpan().IndexOfAnyExcept(-1) < 0);
                Add(cell);
            }
            if (Worth() > worth) continue;
            columns = [.. before.Chunk(cells.Length)];
            return;
        }
    }

    int Worth()
    {
        var sum = 0;
        foreach (var column in columns)
            for (var a = 0; a < cells.Length; a++)
                for (var b = a + 1; b < cells.Length; b++)
                    if (column[a] >= 0 && column[b] >= 0) sum += words.Worth(cells[a][column[a]], cells[b][column[b]]);
        return sum;
    }

    int Worth(ReadOnlySpan<int> column, int word)
    {
        var best = 0;
        foreach (var own in column) best = Math.Max(best, words.Worth(own, word));
        return best;
    }

    /// <summary>The words of one column after another, each form once, for copies have the same one; and where the words of each column end.</summary>
    (List<int> Words, int[] Ends) Profile(ReadOnlySpan<int[]> columns)
    {
        var profile = new List<int>(2 * columns.Length);
        var ends = new int[columns.Length];
        for (var at = 0; at < ends.Length; at++)
        {
            var start = profile.Count;
            for (var cell = 0; cell < cells.Length; cell++)
                if (columns[at][cell] >= 0 && cells[cell][columns[at][cell]] is var word && !IsAmong(CollectionsMarshal.AsSpan(profile)[start..], word)) profile.Add(word);
            ends[at] = profile.Count;
        }
        return (profile, ends);
    }

    bool IsAmong(ReadOnlySpan<int> column, int one)
    {
        foreach (var word in column) if (word == one || words.AreOneForm(word, one)) return true;
        return false;
    }

    void Add(int cell)
    {
        // Equal words at both ends belong together in one of the best alignments, and most of a copy is such words.
        var (before, own) = (columns, cells[cell]);
        var (head, most) = (0, Math.Min(before.Count, own.Length));
        while (head < most && IsSame(before[head], own[head])) head++;
        var tail = 0;
        while (tail < most - head && IsSame(before[^(tail + 1)], own[^(tail + 1)])) tail++;
        for (var at = 0; at < head; at++) before[at][cell] = at;
        for (var at = tail; at > 0; at--) before[^at][cell] = own.Length - at;
        if (head + tail == before.Count && head + tail == own.Length) return;
        columns = new List<int[]>(before.Count + own.Length);
        columns.AddRange(CollectionsMarshal.AsSpan(before)[..head]);
        AddBetween(cell, CollectionsMarshal.AsSpan(before)[head..^tail], own.AsSpan(head..^tail), head, columns);
        columns.AddRange(CollectionsMarshal.AsSpan(before)[^tail..]);
    }

    bool IsSame(int[] column, int word)
    {
        for (var cell = 0; cell < cells.Length; cell++) if (column[cell] >= 0 && !words.AreOneKey(cells[cell][column[cell]], word)) return false;
        return true;
    }

    /// <param name="first">The place of the first of the words in its cell.</param>
    void AddBetween(int cell, ReadOnlySpan<int[]> columns, ReadOnlySpan<int> own, int first, List<int[]> merged)
    {
        if (columns.Length == 0 || own.Length == 0)
        {
            merged.AddRange(columns);
            for (var place = first; place < first + own.Length; place++) merged.Add(Alone(cell, place));
            return;
        }
        var (profile, ends) = Profile(columns);
        var (rows, width) = (columns.Length + 1, own.Length + 1);
        var table = ArrayPool<int>.Shared.Rent(rows * width);
        var best = table.AsSpan(0, rows * width);
        best[^width..].Clear();
        var takes = ArrayPool<bool>.Shared.Rent(rows * width);
        var taken = takes.AsSpan(0, rows * width);
        for (var i = rows - 2; i >= 0; i--)
        {
            var column = CollectionsMarshal.AsSpan(profile)[(i == 0 ? 0 : ends[i - 1])..ends[i]];
            best[i * width + width - 1] = 0;
            for (var j = width - 2; j >= 0; j--)
            {
                var here = i * width + j;
                var apart = Math.Max(best[here + width], best[here + 1]);
                var worth = Worth(column, own[j]);
                var together = best[here + width + 1] + worth;
                taken[here] = worth > 0 && together >= apart;
                best[here] = taken[here] ? together : apart;
            }
        }
        int at = 0, next = 0;
        while (at < columns.Length || next < own.Length)
        {
            var here = at * width + next;
            if (at < columns.Length && next < own.Length && taken[here])
            {
                columns[at][cell] = first + next++;
                merged.Add(columns[at++]);
            }
            // The profile's own own come before those put in at the same place.
            else if (next == own.Length || at < columns.Length && best[here + width] >= best[here + 1])
            {
                merged.Add(columns[at++]);
            }
            else
            {
                merged.Add(Alone(cell, first + next++));
            }
        }
        ArrayPool<int>.Shared.Return(table);
        ArrayPool<bool>.Shared.Return(takes);
    }

    int[] Alone(int cell, int place)
    {
        var own = new int[cells.Length];
        Array.Fill(own, -1);
        own[cell] = place;
        return own;
    }
}
