using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>The words of one cell, punctuation left out.</summary>
readonly record struct CellWords(string Article, TextSpan Span, Token[] Words);

/// <summary>Finds where the cells of a row differ, and in what way.</summary>
/// <remarks>
/// Columns in which all agree part the row into differences; inside one, columns of figures, names and spellings stand by themselves, so that substance and spelling are never mixed.
/// The heaviest class that fits wins: words with a number in them to which another cell has another are figures, of longer stretches the number alone. Additions and omissions are said against the leading cell.
/// </remarks>
static class RowDifferences
{
    /// <summary>A longer stretch with a reporting verb or hedge in it says more than that.</summary>
    const int ShortStretch = 6;

    /// <summary>The share of their words that copies of one text have in common.</summary>
    const double LeastOfCopies = 0.6;

    /// <param name="inOrder">The leading one first.</param>
    public static IReadOnlyList<Difference> Of(CellWords[] inOrder)
    {
        if (inOrder.Length < 2) return [];
        var cells = NearestFirst(inOrder);
        var columns = WordColumns.Align([.. cells.Select(cell => cell.Words.Select(token => token.Term).ToArray())]);
        var found = Between(cells, columns);
        // Sentences that have no word in common, as several headlines, differ in nothing that could be marked; of two a contested figure is.
        if (found is [var only] && (only.Class == DifferenceClass.Wording || cells.Length > 2) && only.Values.All(value => Array.Exists(cells, cell => cell.Article == value.Article && cell.Words is [var first, _, .., var last] && value.Span == new TextSpan(first.Span.Start, last.Span.End)))) return [];
        return cells.Length == 2 ? found : [.. found, .. Copies(cells).SelectMany(copies => Among(copies, cells, columns)).Where(own => !found.Exists(known => Says(known, own)))];
    }

    static List<Difference> Between(CellWords[] cells, IReadOnlyList<int[]> columns)
    {
        var kinds = ColumnKinds.Of(cells, columns);
        var contested = ContestedFigures.Of(cells);
        var found = new List<Difference>();
        for (var at = 0; at < columns.Count;)
        {
            var end = at + 1;
            while (end < columns.Count && kinds[end] == kinds[at]) end++;
            var isContested = kinds[at] == ColumnKind.Other && IsContested(at, end);
            if (isContested && LongestOf(at, end) > ShortStretch) found.AddRange(FiguresAmong(at, end));
            else if (kinds[at] != ColumnKind.Same) found.Add(Difference(cells, columns, at, end, isContested ? ColumnKind.Figure : kinds[at]));
            at = end;
        }
        return found;

        int LongestOf(int from, int to) => Enumerable.Range(0, cells.Length).Max(cell => Enumerable.Range(from, to - from).Count(column => columns[column][cell] >= 0));

        // Of two headlines in other words a number is one figure: the words around it are no part of that.
        IEnumerable<Difference> FiguresAmong(int from, int to)
        {
            var parts = Array.ConvertAll([.. Enumerable.Range(0, cells.Length)], cell => Parts([.. Enumerable.Range(from, to - from).Select(column => columns[column][cell]).Where(place => place >= 0)], contested[cell]));
            var behind = Array.ConvertAll([.. Enumerable.Range(0, cells.Length)], cell => Gap(cells[cell], columns, from, cell));
            for (var part = 0; part < parts.Max(own => own.Count); part++)
            {
                if (Array.TrueForAll(parts, own => part >= own.Count || own[part].Count == 0)) continue;
                var values = new DifferenceValue[cells.Length];
                for (var cell = 0; cell < cells.Length; cell++)
                {
                    var words = part < parts[cell].Count && parts[cell][part] is [var first, ..] places ? new TextSpan(cells[cell].Words[first].Span.Start, cells[cell].Words[places[^1]].Span.End) : new TextSpan(behind[cell].End, behind[cell].End);
                    behind[cell] = words;
                    values[cell] = new DifferenceValue(cells[cell].Article, words);
                }
                Array.Sort(values, (one, other) => string.CompareOrdinal(one.Article, other.Article));
                yield return new Difference(part % 2 == 0 ? DifferenceClass.Wording : DifferenceClass.Figure, values);
            }
        }

        bool IsContested(int from, int to) => Enumerable.Range(from, to - from).Any(column => Enumerable.Range(0, cells.Length).Any(cell => contested[cell].Contains(columns[column][cell])));
    }

    /// <summary>Words by turns with figures, beginning with words, each part as places in its cell.</summary>
    static List<List<int>> Parts(IEnumerable<int> places, HashSet<int> figures)
    {
        List<List<int>> parts = [[]];
        foreach (var place in places)
        {
            if (figures.Contains(place) == (parts.Count % 2 == 1)) parts.Add([]);
            parts[^1].Add(place);
        }
        return parts;
    }

    /// <summary>What copies have among themselves, which a cell that tells it all in other words would hide.</summary>
    static List<Difference> Among(int[] copies, CellWords[] cells, IReadOnlyList<int[]> columns) =>
        Between([.. copies.Select(cell => cells[cell])], [.. columns.Where(column => Array.Exists(copies, cell => column[cell] >= 0)).Select(column => Array.ConvertAll(copies, cell => column[cell]))]);

    /// <summary>Whether a difference between all cells says it already.</summary>
    static bool Says(Difference known, Difference own) => own.Values.All(value => known.Values.First(other => other.Article == value.Article) is var other
        && (other.Span == value.Span || known.Class == own.Class && other.Span.Contains(value.Span)));

    /// <summary>The groups of cells, fewer than all, that share most of their words.</summary>
    static List<int[]> Copies(CellWords[] cells)
    {
        var words = Array.ConvertAll(cells, cell => cell.Words.Select(word => word.Term.KeyNumber).ToHashSet());
        var groups = new List<List<int>>();
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var near = groups.Find(group => 2.0 * words[group[0]].Count(words[cell].Contains) / (words[group[0]].Count + words[cell].Count) >= LeastOfCopies);
            if (near is null) groups.Add([cell]);
            else near.Add(cell);
        }
        return [.. groups.Where(group => group.Count > 1 && group.Count < cells.Length).Select(group => group.ToArray())];
    }

    /// <summary>The leading cell, then those that share most words with it: copies are laid together before a cell that tells it in other words.</summary>
    static CellWords[] NearestFirst(CellWords[] cells)
    {
        var lead = cells[0].Words.Select(word => word.Term.KeyNumber).ToHashSet();
        return [cells[0], .. cells.Skip(1).OrderByDescending(cell => 2.0 * cell.Words.Count(word => lead.Contains(word.Term.KeyNumber)) / (cell.Words.Length + lead.Count + 1))];
    }

    static Difference Difference(CellWords[] cells, IReadOnlyList<int[]> columns, int from, int to, ColumnKind kind)
    {
        var values = new DifferenceValue[cells.Length];
        var stretches = new Token[cells.Length][];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var own = cell;
            stretches[cell] = [.. Enumerable.Range(from, to - from).Select(at => columns[at][own]).Where(place => place >= 0).Select(place => cells[own].Words[place])];
            values[cell] = new DifferenceValue(cells[cell].Article, stretches[cell] is [var first, .., var last] ? new TextSpan(first.Span.Start, last.Span.End) : stretches[cell] is [var only] ? only.Span : Gap(cells[cell], columns, from, cell));
        }
        Array.Sort(values, (a, b) => string.CompareOrdinal(a.Article, b.Article));
        return new Difference(Class(stretches, kind), values);
    }

    /// <summary>Where the words would stand: behind the word before, or at the beginning.</summary>
    static TextSpan Gap(CellWords words, IReadOnlyList<int[]> columns, int from, int cell)
    {
        for (var at = from - 1; at >= 0; at--)
            if (columns[at][cell] is >= 0 and var place) return new TextSpan(words.Words[place].Span.End, words.Words[place].Span.End);
        return new TextSpan(words.Span.Start, words.Span.Start);
    }

    static DifferenceClass Class(Token[][] stretches, ColumnKind kind) => kind switch
    {
        ColumnKind.Figure => DifferenceClass.Figure,
        ColumnKind.Name => DifferenceClass.Name,
        ColumnKind.Spelling => DifferenceClass.Spelling,
        ColumnKind.Attribution => DifferenceClass.Attribution,
        ColumnKind.Hedge => DifferenceClass.Hedge,
        _ => Class(stretches),
    };

    static DifferenceClass Class(Token[][] stretches)
    {
        var lengths = stretches.Select(words => words.Length).ToArray();
        if (stretches.Select(words => string.Concat(words.Select(word => word.Term.Folded)).Replace("-", "")).Distinct().Count() == 1) return DifferenceClass.Spelling;
        if (lengths.Max() <= ShortStretch && Only(stretches, DifferenceWords.IsAttribution) && SaysOnlyWho(stretches)) return DifferenceClass.Attribution;
        if (lengths.Max() <= ShortStretch && Only(stretches, DifferenceWords.IsHedge) && SaysOnlyHowSure(stretches)) return DifferenceClass.Hedge;
        if (lengths[0] == 0) return DifferenceClass.Addition;
        // Where others have other words instead, the words differ; where they have none, the lead's were left out.
        var others = stretches.Skip(1).Where(words => words.Length > 0);
        return lengths.Any(length => length == 0) && others.All(words => words.Select(word => word.Term.FoldedNumber).SequenceEqual(stretches[0].Select(word => word.Term.FoldedNumber)))
            ? DifferenceClass.Omission
            : DifferenceClass.Wording;
    }

    /// <summary>"the ministry said" against nothing tells who says so; "reported dead" against "pulls out" tells what happened.</summary>
    static bool SaysOnlyWho(Token[][] stretches) => Array.TrueForAll(stretches, words =>
    {
        var telling = words.Count(word => word.Term is { IsContent: true, IsName: false, Kind: not TokenKind.Figure });
        var saying = words.Count(word => DifferenceWords.IsAttribution(word.Term));
        if (saying == 0) return telling == 0;
        // "the railway company said": a cue that ends the stretch makes a speaker of the words before it.
        return telling < 2 * saying || DifferenceWords.IsCue(words[^1].Term);
    });

    /// <summary>"could be closed" against "is closed" tells how sure it is; "reported dead" against "pulls out" tells what happened.</summary>
    static bool SaysOnlyHowSure(Token[][] stretches)
    {
        var telling = Array.ConvertAll(stretches, words => Array.FindAll(words, word => word.Term is { IsContent: true, IsName: false, Kind: not TokenKind.Figure } term && !DifferenceWords.IsHedge(term)));
        return Array.TrueForAll(telling, words => IsToldIn(telling[0], words) && IsToldIn(words, telling[0]));
    }

    static bool IsToldIn(Token[] words, Token[] others) =>
        Array.TrueForAll(words, word => Array.Exists(others, other => other.Term.KeyNumber == word.Term.KeyNumber || KindredWords.Lines(word.Term).IndexOfAny(KindredWords.Lines(other.Term)) >= 0));

    /// <summary>Whether some have such a word and others do not.</summary>
    static bool Only(Token[][] stretches, Func<Term, bool> test)
    {
        var with = stretches.Count(words => Array.Exists(words, word => test(word.Term)));
        return with > 0 && with < stretches.Length;
    }
}
