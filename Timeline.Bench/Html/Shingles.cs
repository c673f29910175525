using System.Text.RegularExpressions;

namespace Timeline.Bench.Html;

/// <summary>How well a text found is the text wanted, by their runs of four words, as <c>evaluate.py</c> of the gold data measures it.</summary>
/// <param name="Precision">Null where nothing was found and nothing was wanted.</param>
sealed record ShingleScore(double? Precision, double? Recall)
{
    const int Words = 4;

    static readonly Regex Word = new(@"\w+");

    public static ShingleScore Of(string wanted, string found)
    {
        var (a, b) = (Shingles(wanted), Shingles(found));
        var both = a.Sum(shingle => Math.Min(shingle.Value, b.GetValueOrDefault(shingle.Key)));
        var (missing, extra) = (a.Values.Sum() - both, b.Values.Sum() - both);
        return new ShingleScore(both + extra > 0 ? Part(both, extra, missing) : null, both + missing > 0 ? Part(both, missing, extra) : null);
    }

    public static IEnumerable<string> WordsOf(string text) => Word.Matches(text).Select(match => match.Value);

    static double Part(int both, int wrong, int otherWrong) => wrong == 0 && otherWrong == 0 ? 1 : (double)both / (both + wrong);

    static Dictionary<string, int> Shingles(string text)
    {
        var words = WordsOf(text).ToList();
        return Enumerable.Range(0, Math.Max(1, words.Count - Words + 1))
            .Select(start => string.Join(' ', words.Skip(start).Take(Words)))
            .Where(shingle => shingle.Length > 0)
            .CountBy(shingle => shingle, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
    }
}
