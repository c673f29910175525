using Timeline.Core.Texts;

namespace Timeline.Core.Sources;

/// <summary>What two stories have word for word from each other.</summary>
static class SharedWords
{
    const int RunWords = 3;

    static readonly char[] Ends = ['.', ',', ';', ':', '!', '?', '"', '“', '”', '‘', '’', '\'', '(', ')', '–', '—'];

    /// <summary>Of the runs of three words of the story that has fewer, how many the other has, 0 to 1; 0 where a story has fewer words than that.</summary>
    public static double Of(string text, IReadOnlyList<TextSpan> body, string otherText, IReadOnlyList<TextSpan> otherBody)
    {
        var (runs, others) = (Runs(text, body), Runs(otherText, otherBody));
        var fewer = Math.Min(runs.Count, others.Count);
        return fewer == 0 ? 0 : (double)runs.Count(others.Contains) / fewer;
    }

    /// <summary>Whether nothing but blanks and ends of lines tells them apart.</summary>
    public static bool AreSame(string text, string other) => Words(text).SequenceEqual(Words(other));

    static HashSet<string> Runs(string text, IReadOnlyList<TextSpan> body)
    {
        string[] words = [.. body.SelectMany(paragraph => Words(text[paragraph.Start..paragraph.End])).Select(word => TokenFold.Fold(word.Trim(Ends))).Where(word => word.Length > 0)];
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - RunWords + 1)).Select(at => string.Join(' ', words[at..(at + RunWords)]))];
    }

    static string[] Words(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
}
