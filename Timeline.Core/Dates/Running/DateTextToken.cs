using System.Globalization;

namespace Timeline.Core.Dates.Running;

/// <summary>A word, a number or a sign of a text. “5pm” and “15th” are two, the second glued to the first.</summary>
/// <param name="IsGlued">Nothing stands between it and the one before.</param>
/// <param name="Meanings">What the word can be in a date; null for a word of none.</param>
readonly record struct DateTextToken(int Start, int End, bool IsGlued, DateTextTokenKind Kind, DateWord? Meanings = null)
{
    public int Length => End - Start;

    public bool Is(DateWordKind kind) => Meanings is { } word && word.Is(kind);

    public int? Number(DateWordKind kind) => Meanings?.Number(kind);
}

enum DateTextTokenKind { Word, Number, Sign }

static class DateTextTokens
{
    /// <summary>All but white space between two offsets, in reading order.</summary>
    public static DateTextToken[] Of(string text, int start, int stop)
    {
        // Counted before they are read: a list that grows takes three times the memory, which costs more time than to look twice.
        var tokens = new DateTextToken[Count(text, start, stop)];
        for (int at = start, number = 0; number < tokens.Length; number++)
        {
            var (first, end, kind) = Next(text, at, stop);
            tokens[number] = new DateTextToken(first, end, first > 0 && !char.IsWhiteSpace(text[first - 1]), kind, kind == DateTextTokenKind.Word ? DateWordTable.Find(text.AsSpan(first, end - first)) : null);
            at = end;
        }
        return tokens;
    }

    static int Count(string text, int start, int stop)
    {
        var count = 0;
        for (var at = start; Next(text, at, stop) is var (first, end, _) && first < stop; at = end) count++;
        return count;
    }

    /// <summary>The first token behind an offset; it begins where the text stops if there is none.</summary>
    static (int Start, int End, DateTextTokenKind Kind) Next(string text, int at, int stop)
    {
        while (at < stop && char.IsWhiteSpace(text[at])) at++;
        if (at == stop) return (stop, stop, DateTextTokenKind.Sign);
        var end = at + 1;
        if (char.IsAsciiDigit(text[at]))
        {
            while (end < stop && char.IsAsciiDigit(text[end])) end++;
            return (at, end, DateTextTokenKind.Number);
        }
        if (!char.IsLetter(text[at])) return (at, end, DateTextTokenKind.Sign);
        while (end < stop && IsOfWord(text[end])) end++;
        return (at, end, DateTextTokenKind.Word);
    }

    static bool IsOfWord(char sign) => char.IsLetter(sign) || !char.IsAscii(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;
}
