namespace Timeline.Core.Texts.Sentences;

/// <summary>Quotations and parentheses inside which no sentence is cut.</summary>
/// <remarks>
/// One that never closes, or runs on for more words, encloses nothing: a quotation of several paragraphs opens in each and closes in the last.
/// Single quotation marks are left out, for an apostrophe looks the same.
/// </remarks>
sealed class SentenceEnclosures
{
    public const int MostWords = 40;

    readonly List<TextSpan> spans = [];
    int first;

    public SentenceEnclosures(string text, TextSpan range)
    {
        int round = -1, square = -1, curly = -1, straight = -1;
        for (var at = range.Start; at < range.End; at++)
        {
            switch (text[at])
            {
                case '(': round = at; break;
                case '[': square = at; break;
                case '“': curly = at; break;
                case ')': Close(text, ref round, at); break;
                case ']': Close(text, ref square, at); break;
                case '”': Close(text, ref curly, at); break;
                case '"' when straight >= 0: Close(text, ref straight, at); break;
                case '"': straight = at; break;
                case '\n' when at + 1 < range.End && text[at + 1] == '\n':
                    round = square = curly = straight = -1;
                    break;
            }
        }
        spans.Sort();
    }

    /// <summary>Whether a cut at <paramref name="at"/> would fall inside an enclosure. Asked in ascending order.</summary>
    public bool Hold(int at)
    {
        while (first < spans.Count && spans[first].End <= at) first++;
        for (var i = first; i < spans.Count && spans[i].Start < at; i++) if (at < spans[i].End) return true;
        return false;
    }

    void Close(string text, ref int open, int at)
    {
        if (open >= 0 && text.AsSpan(open, at - open).Count(' ') < MostWords) spans.Add(new TextSpan(open, at + 1));
        open = -1;
    }
}
