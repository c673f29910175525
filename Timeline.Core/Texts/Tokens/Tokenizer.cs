namespace Timeline.Core.Texts.Tokens;

/// <summary>Reads the tokens of a stretch of text, over the figures and names recognised in it.</summary>
/// <remarks>
/// Every character but white space is in exactly one token. A word keeps its apostrophes, hyphens and inner full stops (<c>al-Asad's</c>, <c>U.S.</c>);
/// a name its possessive ending; a number its separators, sign, currency and unit where they touch it (<c>$1,234.5m</c>, <c>5:10</c>, <c>5.10am</c>, <c>10%</c>), recognised before or not.
/// </remarks>
public static class Tokenizer
{
    /// <param name="atoms">By start, not overlapping; those that leave <paramref name="range"/> are passed over.</param>
    public static void Read(SourceText text, TextSpan range, ReadOnlySpan<TokenAtom> atoms, TokenLexicon lexicon, List<Token> tokens)
    {
        var characters = text.Text.AsSpan();
        var at = range.Start;
        foreach (var atom in atoms)
        {
            if (atom.Span.IsEmpty || atom.Span.Start < at || atom.Span.End > range.End) continue;
            Plain(characters, at, atom.Span.Start, lexicon, tokens);
            at = atom.Kind == TokenKind.Figure ? atom.Span.End : WithPossessive(characters[..range.End], atom.Span.End);
            tokens.Add(new Token(new TextSpan(atom.Span.Start, at), lexicon.Atom(characters[atom.Span.Start..at], atom)));
        }
        Plain(characters, at, range.End, lexicon, tokens);
    }

    static int WithPossessive(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] is '\'' or '’' && text[at + 1] == 's' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2])) ? at + 2 : at;

    static void Plain(ReadOnlySpan<char> text, int at, int limit, TokenLexicon lexicon, List<Token> tokens)
    {
        while (at < limit)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = at + Length(text[at..limit]);
            tokens.Add(new Token(new TextSpan(at, end), lexicon.Word(text[at..end])));
            at = end;
        }
    }

    static int Length(ReadOnlySpan<char> text)
    {
        if (char.IsDigit(text[0]) || text.Length > 1 && IsCurrency(text[0]) && char.IsDigit(text[1])) return Number(text);
        if (IsWord(text, 0)) return Word(text);
        var same = 1;
        while (same < text.Length && text[same] == text[0]) same++;
        return char.IsHighSurrogate(text[0]) && text.Length > 1 && char.IsLowSurrogate(text[1]) ? 2 : same;
    }

    static int Number(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length)
        {
            if (char.IsLetterOrDigit(text[at]) || text[at] is '%' or '°' || IsCurrency(text[at])) at++;
            else if (at + 1 < text.Length && IsSeparator(text[at]) && char.IsLetterOrDigit(text[at + 1]) && (char.IsDigit(text[at + 1]) || text[at] == '-')) at += 2;
            else if (IsThousands(text, at)) at += 4;
            else break;
        }
        return at;
    }

    static bool IsSeparator(char c) => c is '.' or ',' or ':' or '/' or '-' or '\'' or '’';

    // "250 000" with a space that does not break; with a plain one it takes the quantity grammar to know.
    static bool IsThousands(ReadOnlySpan<char> text, int at) =>
        text[at] is '\u00a0' or '\u202f' or '\u2009' && at + 3 < text.Length && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && char.IsDigit(text[at + 3])
        && (at + 4 == text.Length || !char.IsDigit(text[at + 4]));

    static int Word(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length)
        {
            if (IsWord(text, at)) at++;
            else if (at + 1 < text.Length && text[at] is '\'' or '’' or '-' or '‐' or '‑' or '&' && IsWord(text, at + 1)) at += 2;
            else if (text[at] == '.' && IsAcronym(text[..at]) && at + 1 < text.Length && char.IsLetter(text[at + 1])) at += 2;
            else if (text[at] == '.' && at > 1 && IsAcronym(text[..at])) return at + 1;
            else break;
        }
        return at;
    }

    /// <summary>Whether single letters with full stops between them end here: <c>U.S</c>, <c>a.m</c>, or a first letter.</summary>
    static bool IsAcronym(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++) if (i % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.') return false;
        return text.Length % 2 == 1;
    }

    static bool IsWord(ReadOnlySpan<char> text, int at) => char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark;

    static bool IsCurrency(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.CurrencySymbol;
}
