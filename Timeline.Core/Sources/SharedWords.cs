using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Core.Sources;

/// <summary>What two stories have word for word from each other.</summary>
static class SharedWords
{
    // A brief of two sentences in which one number changed has few longer ones.
    const int RunWords = 3;

    /// <summary>Of the runs of three words of the story that has fewer, how many the other has, 0 to 1; 0 where a story has fewer words than that.</summary>
    public static double Of(string text, IReadOnlyList<TextSpan> body, string otherText, IReadOnlyList<TextSpan> otherBody)
    {
        var numbers = new Dictionary<string, int>();
        var (runs, others) = (Runs(text, body, numbers), Runs(otherText, otherBody, numbers));
        var fewer = Math.Min(runs.Count, others.Count);
        return fewer == 0 ? 0 : (double)runs.Intersect(others).Count() / fewer;
    }

    /// <summary>Whether nothing but blanks and ends of lines tells them apart.</summary>
    public static bool AreSame(string text, string other) => Words(text).SequenceEqual(Words(other));

    static IReadOnlyList<ulong> Runs(string text, IReadOnlyList<TextSpan> body, Dictionary<string, int> numbers) =>
        new ShingledText(SourceText.From(string.Join('\n', body.Select(paragraph => text[paragraph.Start..paragraph.End]))), numbers, RunWords).Distinct;

    static string[] Words(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
}
