using System.Globalization;

namespace Timeline.Core.Texts.Quantities;

enum LexemeKind { Word, Number, Symbol }

/// <summary>A word, a number in digits or a sign, as far as reading quantities needs them.</summary>
/// <param name="Lower">Its text in lower case.</param>
/// <param name="Follows">Whether it stands directly behind the lexeme before it, without a space.</param>
readonly record struct QuantityLexeme(TextSpan Span, LexemeKind Kind, string Lower, decimal Value, bool Follows, bool IsCapital)
{
    static readonly string[] Signs = [.. Enumerable.Range(0, 128).Select(sign => char.ToLowerInvariant((char)sign).ToString())];

    /// <summary>The lexemes of a stretch of text. A number keeps its separators; letters before a digit make it part of a word (<c>A40</c>).</summary>
    public static QuantityLexeme[] Read(string text, TextSpan within)
    {
        var lexemes = new List<QuantityLexeme>(within.Length / 4);
        var at = within.Start;
        while (at < within.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var isNumber = char.IsAsciiDigit(text[at]) || BeginsWithPoint(text, at, within);
            var (end, value) = isNumber ? Digits(text, at, within.End) : (WordEnd(text, at, within.End), 0m);
            var kind = isNumber || IsFraction(text[at]) ? LexemeKind.Number : char.IsLetter(text[at]) ? LexemeKind.Word : LexemeKind.Symbol;
            if (IsFraction(text[at])) value = (decimal)CharUnicodeInfo.GetNumericValue(text[at]);
            var follows = lexemes.Count > 0 && lexemes[^1].Span.End == at;
            lexemes.Add(new(new(at, end), kind, Lowered(text, at, end), value, follows, char.IsUpper(text[at])));
            at = end;
        }
        return [.. lexemes];
    }

    /// <summary>A sign is one string, however often they stand in a text.</summary>
    static string Lowered(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (word.Length == 1 && word[0] < Signs.Length) return Signs[word[0]];
        // Signs beyond ASCII have no case, and looking for it takes longer than all the rest.
        return word.Length == 1 && !char.IsLetter(word[0]) ? text[start..end] : text[start..end].ToLowerInvariant();
    }

    /// <summary>“.08”, behind a blank, a minus, a bracket or a sign of money.</summary>
    static bool BeginsWithPoint(string text, int at, TextSpan within) =>
        text[at] == '.' && at + 1 < within.End && char.IsAsciiDigit(text[at + 1]) && (at == within.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '-' or '−' && (at - 1 == within.Start || char.IsWhiteSpace(text[at - 2])) || text[at - 1] is '(' or '[' or '$' or '£' or '€');

    static bool IsFraction(char c) => c is >= '¼' and <= '¾' or >= '⅐' and <= '⅞';

    static int WordEnd(string text, int start, int end)
    {
        if (!char.IsLetter(text[start])) return start + 1;
        var at = start + 1;
        while (at < end && (char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '’' && at + 1 < end && char.IsLetter(text[at + 1])))) at++;
        return at;
    }

    static (int End, decimal Value) Digits(string text, int start, int end)
    {
        var at = start;
        var whole = text[at] == '.' ? "0" : Run(text, ref at, end);
        var decimals = "";
        // A group needs a first group of at most three digits: "2014, 250 people" and "2014 250" are two numbers each.
        if (whole.Length <= 3)
            while (at + 3 < end && (IsSeparator(text[at]) || text[at] == '.' && IsContinental(text, start, end)) && IsGroup(text, at + 1, end))
            {
                whole += text[(at + 1)..(at + 4)];
                at += 4;
            }
        if (at + 1 < end && (text[at] == '.' && char.IsAsciiDigit(text[at + 1]) || !text.AsSpan(start, at - start).Contains(',') && !IsOfList(text, start) && IsDecimalComma(text, at, end)))
        {
            at++;
            decimals = Run(text, ref at, end);
        }
        var value = decimal.TryParse(decimals.Length > 0 ? $"{whole}.{decimals}" : whole, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : 0;
        value = TimesTen(text, ref at, end, value);
        if (at < end && IsFraction(text[at])) value += (decimal)CharUnicodeInfo.GetNumericValue(text[at++]);
        return (at, value);
    }

    /// <summary>“1.5e6”, as long as it fits.</summary>
    static decimal TimesTen(string text, ref int at, int end, decimal value)
    {
        if (at + 1 >= end || text[at] is not ('e' or 'E')) return value;
        var digits = at + (text[at + 1] is '-' or '+' ? 2 : 1);
        var behind = digits;
        while (behind < end && char.IsAsciiDigit(text[behind])) behind++;
        if (behind == digits || behind - digits > 2 || behind < end && char.IsLetter(text[behind])) return value;
        if (QuantityPower.Of(10, int.Parse(text.AsSpan(digits, behind - digits), CultureInfo.InvariantCulture) * (text[at + 1] == '-' ? -1 : 1)) is not { } power || QuantityPower.Product(value, power) is not { } whole) return value;
        at = behind;
        return whole;
    }

    /// <summary>The comma of “3,5”, as much of the continent writes it; more of them make a list.</summary>
    static bool IsDecimalComma(string text, int at, int end)
    {
        if (text[at] != ',') return false;
        var behind = at + 1;
        Run(text, ref behind, end);
        return behind - at is 2 or 3 && !(behind + 1 < end && text[behind] is ',' or '.' or '/' or '-' && char.IsAsciiDigit(text[behind + 1])) && !(behind < end && char.IsLetter(text[behind]));
    }

    /// <summary>The last of “22,24,26,31”: what a comma joins to a number before it is another.</summary>
    static bool IsOfList(string text, int start) => start > 1 && text[start - 1] == ',' && char.IsAsciiDigit(text[start - 2]);

    static bool IsSeparator(char c) => c is ',' or '\'' or '’' or '\u00a0' or '\u202f' or '\u2009' or ' ';

    /// <summary>“1.250.000”, “1.250.000,50”: two points at the least, with three digits behind each.</summary>
    static bool IsContinental(string text, int start, int end)
    {
        var at = start;
        Run(text, ref at, end);
        var points = 0;
        for (; at < end && text[at] == '.' && IsGroup(text, at + 1, end); at += 4) points++;
        return points >= 2 && !(at + 1 < end && text[at] == '.' && char.IsAsciiDigit(text[at + 1]));
    }

    static bool IsGroup(string text, int at, int end) =>
        at + 3 <= end && text.AsSpan(at, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (at + 3 == end || !char.IsAsciiDigit(text[at + 3]));

    static string Run(string text, ref int at, int end)
    {
        var start = at;
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return text[start..at];
    }
}
