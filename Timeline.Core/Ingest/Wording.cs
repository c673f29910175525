namespace Timeline.Core.Ingest;

/// <summary>Questions about the words of a line that several recognisers ask.</summary>
static class Wording
{
    /// <summary>The words in lower case, a run of letters or digits each, so that quotes, dashes and spaces make no difference.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; Next(text, ref at) is { Length: > 0 } word;) words.Add(string.Create(word.Length, word, static (lower, said) => said.ToLowerInvariant(lower)));
        return words;
    }

    /// <summary>How many words it has, as <see cref="Words"/> cuts them.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; Next(text, ref at).Length > 0;) count++;
        return count;
    }

    static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        var start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return text[start..at];
    }

    /// <summary>The words with one space between and around them, so that whole words can be looked up in it.</summary>
    public static string Folded(string text) => $" {string.Join(' ', Words(text))} ";

    /// <summary>Whether it ends as a sentence does: a full stop, question or exclamation mark or ellipsis, quotes and brackets after it aside.</summary>
    public static bool EndsSentence(string text) => text.AsSpan().TrimEnd(" \u00a0\"'”’)»]").TrimEnd() is [.., '.' or '!' or '?' or '…'];

    /// <summary>A paragraph of a story: twelve words or more, or eight in more than one sentence, that end as a sentence.</summary>
    public static bool IsStory(string text)
    {
        if (!EndsSentence(text)) return false;
        var words = Count(text);
        return words >= 12 || (words >= 8 && text.Contains(". ", StringComparison.Ordinal));
    }

    /// <summary>A line without an end of sentence, short enough for a headline: at most 30 words.</summary>
    public static bool IsHeadline(string text) => text.AsSpan().TrimEnd(" \"'”’") is not [.., '.' or '…'] && Count(text) is > 1 and <= 30;
}
