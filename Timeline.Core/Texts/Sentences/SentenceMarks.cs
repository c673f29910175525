namespace Timeline.Core.Texts.Sentences;

/// <summary>A run of marks that can end a sentence; spaced dots (<c>. . .</c>) are one run.</summary>
readonly record struct StopRun(int End, int Count, int Dots, bool Spaced);

enum NextKind { None, Lower, Upper, Digit, ListMarker, Other }

/// <summary>What follows a possible end of sentence, behind quotation marks, brackets and dashes.</summary>
readonly ref struct NextWord(NextKind kind, ReadOnlySpan<char> word, bool newLine)
{
    public NextKind Kind { get; } = kind;

    public ReadOnlySpan<char> Word { get; } = word;

    /// <summary>Whether a line ends before it.</summary>
    public bool NewLine { get; } = newLine;
}

/// <summary>The marks about the end of a sentence.</summary>
static class SentenceMarks
{
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…';

    public static bool Opens(char c) => c is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '„' or '¿' or '¡';

    static bool Closes(char c) => c is '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    static bool IsDash(char c) => c is '-' or '–' or '—';

    public static StopRun Run(string text, int at, int limit)
    {
        int end = at, count = 0, dots = 0;
        var spaced = false;
        while (end < limit)
        {
            if (IsTerminator(text[end]))
            {
                count += text[end] == '…' ? 3 : 1;
                dots += text[end] == '…' ? 3 : text[end] == '.' ? 1 : 0;
                end++;
            }
            else if (text[end] == ' ' && text[end - 1] == '.' && end + 1 < limit && text[end + 1] == '.')
            {
                spaced = true;
                end++;
            }
            else
            {
                break;
            }
        }
        return new StopRun(end, count, dots, spaced);
    }

    /// <returns>The end of the closing quotation marks and brackets at <paramref name="at"/>; a mark before a letter closes nothing.</returns>
    public static int Closers(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && Closes(text[end])) end++;
        return end < limit && end > at && char.IsLetterOrDigit(text[end]) ? at : end;
    }

    /// <summary>Whether the space after a full stop was lost: <c>…the river.Two men…</c>, but not in an address or a file's name.</summary>
    public static bool LacksSpace(string text, int at, TextSpan range)
    {
        if (at - 2 < range.Start || at + 2 >= range.End) return false;
        var before = char.IsLower(text[at - 1]) && char.IsLetter(text[at - 2]) || char.IsDigit(text[at - 1]) || Closes(text[at - 1]);
        if (!before || !char.IsUpper(text[at + 1]) || !(char.IsLower(text[at + 2]) || text[at + 2] is ' ' or '\'' or '’')) return false;
        int from = at, to = at;
        while (from > range.Start && !char.IsWhiteSpace(text[from - 1])) from--;
        while (to < range.End && !char.IsWhiteSpace(text[to])) to++;
        var chunk = text.AsSpan(from, to - from);
        return !chunk.Contains('@') && !chunk.Contains("//", StringComparison.Ordinal) && !chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    public static NextWord NextWord(string text, int at, int limit)
    {
        var newLine = false;
        var from = at;
        while (from < limit && (char.IsWhiteSpace(text[from]) || Opens(text[from]) || IsDash(text[from])))
        {
            newLine |= text[from] == '\n';
            if (text[from] == '(' && SentenceLists.IsBracketedMarker(text, from, limit)) return new NextWord(NextKind.ListMarker, [], newLine);
            from++;
        }
        if (from >= limit) return new NextWord(NextKind.None, [], newLine);
        var end = from;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’')) end++;
        var word = text.AsSpan(from, end - from);
        var kind = word.IsEmpty ? text[from] is ',' or ';' or ':' ? NextKind.Lower : NextKind.Other
            : char.IsDigit(word[0]) ? NextKind.Digit
            : char.IsUpper(word[0]) || word.Length > 1 && char.IsUpper(word[1]) || !char.IsLower(word[0]) ? NextKind.Upper
            : NextKind.Lower;
        return new NextWord(kind, word, newLine);
    }
}
