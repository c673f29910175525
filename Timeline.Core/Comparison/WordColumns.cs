using System.Buffers;
using System.Runtime.InteropServices;
using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>The words of a row's cells in columns: words that correspond stand in one.</summary>
/// <remarks>
/// A profile alignment (Needleman and Wunsch, 1970, cell by cell), then each cell is taken out and aligned anew as long as that gains. Gaps cost nothing;
/// figures and names weigh 4, other content words 2, function words ½, punctuation is left out. Different figures or names may share a column where nothing better does.
/// </remarks>
sealed class WordColumns
{
    const int MostRounds = 2;

    readonly Word[][] cells;

    /// <summary>For each column, the place of its word in each cell, or -1.</summary>
    List<int[]> columns = [];

    WordColumns(Word[][] cells) => this.cells = cells;

    /// <param name="cells">The words of each cell, in a fixed order: the first leads.</param>
    public static IReadOnlyList<int[]> Align(Term[][] cells)
    {
        var aligned = new WordColumns(Array.ConvertAll(cells, Words));
        for (var cell = 0; cell < cells.Length; cell++) aligned.Add(cell);
        if (cells.Length > 2) aligned.Refine();
        return aligned.columns;
    }

    static Word[] Words(Term[] terms)
    {
        var fates = FigureFates.Of(terms);
        var words = new Word[terms.Length];
        for (var at = 0; at < terms.Length; at++) words[at] = Word.Of(terms[at], fates[at]);
        return words;
    }

    /// <summary>What it is worth to put two words in one column; 0 where they may not.</summary>
    static double Worth(in Word a, in Word b)
    {
        // 37 injured are no other number of dead than 19.
        if (a.Fate != b.Fate && a.Fate > 0 && b.Fate > 0) return 0;
        if (a.Key == b.Key || a.Folded == b.Folded) return a.Weight;
        var (one, other) = (a.Term, b.Term);
        if (one.IsName && other.IsName) return Spelling.IsVariant(one, other) ? 1.5 : 0.75;
        if (one.Kind != other.Kind) return 0;
        if (one.Kind == TokenKind.Figure) return one.Dimension == other.Dimension ? 1 : 0;
        if (Spelling.IsVariant(one, other)) return 1.5;
        return a.Says && b.Says || a.Hedges && b.Hedges ? 0.75 : 0;
    }

    /// <summary>A word with what its tables say of it, asked once.</summary>
    readonly record struct Word(Term Term, int Key, int Folded, double Weight, bool Says, bool Hedges, int Fate)
    {
        public static Word Of(Term term, int fate) =>
            new(term, term.KeyNumber, term.FoldedNumber, term.Kind == TokenKind.Figure || term.IsName ? 4 : term.IsFunction ? 0.5 : 2, DifferenceWords.IsAttribution(term), DifferenceWords.IsHedge(term), fate);
    }

    void Refine()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            List<int[]> before = [.. columns.Select(column => (int[])column.Clone())];
            var worth = Worth();
            for (var cell = 0; cell < cells.Length; cell++)
            {
                foreach (var column in columns) column[cell] = -1;
                columns.RemoveAll(column => column.AsSpan().IndexOfAnyExcept(-1) < 0);
                Add(cell);
            }
            if (Worth() > worth + 1e-9) continue;
            columns = before;
            return;
        }
    }

    double Worth()
    {
        double sum = 0;
        foreach (var column in columns)
            for (var a = 0; a < cells.Length; a++)
                for (var b = a + 1; b < cells.Length; b++)
                    if (column[a] >= 0 && column[b] >= 0) sum += Worth(cells[a][column[a]], cells[b][column[b]]);
        return sum;
    }

    static double Worth(ReadOnlySpan<Word> column, in Word word)
    {
        double best = 0;
        foreach (ref readonly var own in column) best = Math.Max(best, Worth(own, word));
        return best;
    }

    /// <summary>The words of one column after another, each form once, for copies have the same one; and where the words of each column end.</summary>
    (Word[] Words, int[] Ends) Profile(ReadOnlySpan<int[]> columns)
    {
        var words = new List<Word>(2 * columns.Length);
        var ends = new int[columns.Length];
        for (var at = 0; at < ends.Length; at++)
        {
            var start = words.Count;
            for (var cell = 0; cell < cells.Length; cell++)
                if (columns[at][cell] >= 0 && cells[cell][columns[at][cell]] is var word && !IsAmong(CollectionsMarshal.AsSpan(words)[start..], word)) words.Add(word);
            ends[at] = words.Count;
        }
        return ([.. words], ends);
    }

    static bool IsAmong(ReadOnlySpan<Word> words, in Word one)
    {
        foreach (ref readonly var word in words) if (ReferenceEquals(word.Term, one.Term)) return true;
        return false;
    }

    void Add(int cell)
    {
        // Equal words at both ends belong together in one of the best alignments, and most of a copy is such words.
        var (before, words) = (columns, cells[cell]);
        var (head, most) = (0, Math.Min(before.Count, words.Length));
        while (head < most && IsSame(before[head], words[head])) head++;
        var tail = 0;
        while (tail < most - head && IsSame(before[^(tail + 1)], words[^(tail + 1)])) tail++;
        for (var at = 0; at < head; at++) before[at][cell] = at;
        for (var at = tail; at > 0; at--) before[^at][cell] = words.Length - at;
        if (head + tail == before.Count && head + tail == words.Length) return;
        columns = new List<int[]>(before.Count + words.Length);
        columns.AddRange(CollectionsMarshal.AsSpan(before)[..head]);
        AddBetween(cell, CollectionsMarshal.AsSpan(before)[head..^tail], words.AsSpan(head..^tail), head, columns);
        columns.AddRange(CollectionsMarshal.AsSpan(before)[^tail..]);
    }

    bool IsSame(int[] column, in Word word)
    {
        for (var cell = 0; cell < cells.Length; cell++) if (column[cell] >= 0 && cells[cell][column[cell]].Key != word.Key) return false;
        return true;
    }

    /// <param name="first">The place of the first of the words in its cell.</param>
    void AddBetween(int cell, ReadOnlySpan<int[]> columns, ReadOnlySpan<Word> words, int first, List<int[]> merged)
    {
        if (columns.Length == 0 || words.Length == 0)
        {
            merged.AddRange(columns);
            for (var place = first; place < first + words.Length; place++) merged.Add(Alone(cell, place));
            return;
        }
        var (profile, ends) = Profile(columns);
        var (rows, width) = (columns.Length + 1, words.Length + 1);
        var table = ArrayPool<double>.Shared.Rent(rows * width);
        var best = table.AsSpan(0, rows * width);
        best.Clear();
        var taken = new bool[rows * width];
        for (var i = rows - 2; i >= 0; i--)
        {
            var column = profile.AsSpan((i == 0 ? 0 : ends[i - 1])..ends[i]);
            for (var j = width - 2; j >= 0; j--)
            {
                var here = i * width + j;
                best[here] = Math.Max(best[here + width], best[here + 1]);
                if (Worth(column, words[j]) is var worth && worth > 0 && best[here + width + 1] + worth is var together && together >= best[here])
                {
                    best[here] = together;
                    taken[here] = true;
                }
            }
        }
        int at = 0, next = 0;
        while (at < columns.Length || next < words.Length)
        {
            var here = at * width + next;
            if (at < columns.Length && next < words.Length && taken[here])
            {
                columns[at][cell] = first + next++;
                merged.Add(columns[at++]);
            }
            // The profile's own words come before those put in at the same place.
            else if (next == words.Length || at < columns.Length && best[here + width] >= best[here + 1])
            {
                merged.Add(columns[at++]);
            }
            else
            {
                merged.Add(Alone(cell, first + next++));
            }
        }
        ArrayPool<double>.Shared.Return(table);
    }

    int[] Alone(int cell, int place)
    {
        var own = new int[cells.Length];
        Array.Fill(own, -1);
        own[cell] = place;
        return own;
    }
}
