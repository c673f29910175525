using System.Globalization;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>Says why sentences are a row: what they have in common, what weighs most first.</summary>
sealed class RowReasons(SentenceTable table)
{
    const int MostOfAKind = 3;

    /// <summary>The least run of words worth naming.</summary>
    const int LeastRun = 5;

    /// <param name="cells">The tokens of each cell, in the order of the articles.</param>
    /// <param name="nearest">For a row of one article, how near it comes to another.</param>
    public string Why(IReadOnlyList<Token[]> cells, Nearness label, double nearest)
    {
        if (label == Nearness.Unique) return nearest >= SentencePairs.Floor ? ComparisonWords.AloneButNear : ComparisonWords.Alone;
        if (label == Nearness.Identical) return ComparisonWords.SameWords;
        var counts = new Dictionary<int, int>();
        var own = new HashSet<int>();
        foreach (var cell in cells)
        {
            own.Clear();
            foreach (var token in cell) if (token.Term.IsContent && own.Add(token.Term.KeyNumber)) counts[token.Term.KeyNumber] = counts.GetValueOrDefault(token.Term.KeyNumber) + 1;
        }
        var most = counts.Values.DefaultIfEmpty().Max();
        var shared = cells.SelectMany(cell => cell).Select(token => token.Term).Where(term => term.IsContent && counts[term.KeyNumber] == most).DistinctBy(term => term.KeyNumber)
            .OrderByDescending(term => table.Weight(term.KeyNumber)).ThenBy(term => term.Folded, StringComparer.Ordinal).ToArray();
        var kindred = Kindred(cells, shared);
        if (most < 2 && kindred.Length == 0) return ComparisonWords.Chained;
        if (most < 2) (most, shared) = (cells.Count, []);
        if (Array.Exists(shared, Tells)) shared = Array.FindAll(shared, Tells);
        var what = Listed([.. Parts(cells, shared, kindred, cells.Count == 2 ? LongestRun(WordRuns.Keys(cells[0]), WordRuns.Keys(cells[1])) : 0)]);
        return cells.Count == 2 ? Format(ComparisonWords.Shared, what) : most == cells.Count ? Format(ComparisonWords.SharedByAll, cells.Count, what) : Format(ComparisonWords.SharedBy, most, cells.Count, what);
    }

    static bool Tells(Term term) => term.IsTelling && !EverydayWords.Contains(term) && !DifferenceWords.IsCue(term);

    /// <summary>A word of each cell from the first line of kindred words on which all have one, where those differ and none is shared as it is.</summary>
    static string[] Kindred(IReadOnlyList<Token[]> cells, Term[] shared)
    {
        var common = Lines(cells[0]);
        for (var cell = 1; cell < cells.Count && common.Count > 0; cell++) common.IntersectWith(Lines(cells[cell]));
        if (common.Count == 0) return [];
        foreach (var term in shared) common.ExceptWith(KindredWords.Lines(term).ToArray());
        if (common.Count == 0) return [];
        var line = common.Min();
        return [.. cells.Select(cell => Array.Find(cell, token => KindredWords.Lines(token.Term).Contains(line)).Term.Folded).Distinct()];

        static HashSet<int> Lines(Token[] cell)
        {
            var lines = new HashSet<int>();
            foreach (var token in cell) foreach (var line in KindredWords.Lines(token.Term)) lines.Add(line);
            return lines;
        }
    }

    static IEnumerable<string> Parts(IReadOnlyList<Token[]> cells, Term[] shared, string[] kindred, int run)
    {
        if (run >= LeastRun) yield return Format(ComparisonWords.RunOf, run);
        foreach (var (kind, one, several) in new[]
        {
            (TokenKind.Figure, ComparisonWords.OneFigure, ComparisonWords.Figures), (TokenKind.Name, ComparisonWords.OneName, ComparisonWords.Names), (TokenKind.Word, ComparisonWords.OneWord, ComparisonWords.Words),
        })
        {
            var forms = shared.Where(term => term.Kind == kind || kind == TokenKind.Name && term.IsName).Take(MostOfAKind).Select(term => kind == TokenKind.Word ? Written(cells, term) : WithoutPossessive(term.Surface)).ToArray();
            if (forms.Length > 0) yield return Format(forms.Length == 1 ? one : several, Listed(forms));
        }
        if (kindred.Length > 0) yield return Format(ComparisonWords.Kindred, Listed(kindred));
    }

    /// <summary>The word as it stands within a sentence: the first of a sentence has its capital from there.</summary>
    static string Written(IReadOnlyList<Token[]> cells, Term word) =>
        cells.SelectMany(cell => cell.Skip(1)).Where(token => token.Term.KeyNumber == word.KeyNumber).Select(token => token.Term).MinBy(term => (term.Folded != word.Folded, char.IsUpper(term.Surface[0])))?.Surface ?? word.Folded;

    /// <summary>The most words in a row that both have.</summary>
    static int LongestRun(int[] a, int[] b)
    {
        var lengths = new int[b.Length + 1];
        var longest = 0;
        foreach (var word in a)
        {
            for (var j = b.Length; j > 0; j--)
            {
                lengths[j] = b[j - 1] == word ? lengths[j - 1] + 1 : 0;
                longest = Math.Max(longest, lengths[j]);
            }
        }
        return longest;
    }

    static string WithoutPossessive(string surface) => surface.EndsWith("'s", StringComparison.Ordinal) || surface.EndsWith("’s", StringComparison.Ordinal) ? surface[..^2] : surface;

    static string Listed(string[] parts) => parts.Length < 2 ? string.Concat(parts) : string.Join(ComparisonWords.Comma, parts[..^1]) + ComparisonWords.And + parts[^1];

    static string Format(string words, params object[] parts) => string.Format(CultureInfo.CurrentCulture, words, parts);
}
