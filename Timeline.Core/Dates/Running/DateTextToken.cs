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
        var tokens = new List<DateTextToken>((stop - start) / 5 + 1);
        for (var at = start; at < stop;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = at + 1;
            var kind = char.IsAsciiDigit(text[at]) ? DateTextTokenKind.Number : char.IsLetter(text[at]) ? DateTextTokenKind.Word : DateTextTokenKind.Sign;
            if (kind == DateTextTokenKind.Number) while (end < stop && char.IsAsciiDigit(text[end])) end++;
            else if (kind == DateTextTokenKind.Word) while (end < stop && IsOfWord(text[end])) end++;
            tokens.Add(new DateTextToken(at, end, at > 0 && !char.IsWhiteSpace(text[at - 1]), kind, kind == DateTextTokenKind.Word ? DateWordTable.Find(text.AsSpan(at, end - at)) : null));
            at = end;
        }
        return [.. tokens];
    }

    static bool IsOfWord(char sign) => char.IsLetter(sign) || !char.IsAscii(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;
}
