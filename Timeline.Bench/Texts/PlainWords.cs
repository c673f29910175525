namespace Timeline.Bench.Texts;

/// <summary>A text as words between blanks, and these as sentences: by rules of its own, so that the engine does not judge itself.</summary>
/// <param name="Words">With their punctuation.</param>
/// <param name="Gaps">The white space behind each word.</param>
/// <param name="Sentences">From a word up to but not including another; together all words.</param>
sealed record PlainWords(IReadOnlyList<string> Words, IReadOnlyList<string> Gaps, IReadOnlyList<(int From, int End)> Sentences)
{
    public static PlainWords Of(string text)
    {
        var (words, gaps, sentences) = (new List<string>(), new List<string>(), new List<(int, int)>());
        var first = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
            // White space that the text begins with belongs to no word.
            if (end > at)
            {
                words.Add(text[at..end]);
                gaps.Add(text[end..next]);
                if (next == text.Length || text.AsSpan(end, next - end).Contains('\n') || Ends(words[^1]) && !char.IsLower(text[next]))
                {
                    sentences.Add((first, words.Count));
                    first = words.Count;
                }
            }
            at = next;
        }
        return new(words, gaps, sentences);
    }

    static bool Ends(string word) => word.TrimEnd('"', '\'', '”', '’', ')', ']') is [.., '.' or '!' or '?'];
}
