using System.Text;

namespace Timeline.Core.Ingest;

/// <summary>Questions about the words of a line that several recognisers ask.</summary>
static class Wording
{
    /// <summary>The words in lower case, a run of letters or digits each, so that quotes, dashes and spaces make no difference.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    /// <summary>The words with one space between and around them, so that whole words can be looked up in it.</summary>
    public static string Folded(string text) => $" {string.Join(' ', Words(text))} ";

    /// <summary>Whether it ends as a sentence does: a full stop, question or exclamation mark or ellipsis, quotes and brackets after it aside.</summary>
    public static bool EndsSentence(string text) => text.AsSpan().TrimEnd(" \u00a0\"'”’)»]").TrimEnd() is [.., '.' or '!' or '?' or '…'];

    /// <summary>A paragraph of a story: twelve words or more, or eight in more than one sentence, that end as a sentence.</summary>
    public static bool IsStory(string text)
    {
        if (!EndsSentence(text)) return false;
        var words = Words(text).Count;
        return words >= 12 || (words >= 8 && text.Contains(". ", StringComparison.Ordinal));
    }

    /// <summary>A line without an end of sentence, short enough for a headline: at most 30 words.</summary>
    public static bool IsHeadline(string text) => text.AsSpan().TrimEnd(" \"'”’") is not [.., '.' or '…'] && Words(text).Count is > 1 and <= 30;
}
