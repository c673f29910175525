using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>A word, a number with what is glued to it, a sign or a date in EDTF, with its place in the phrase.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Ending">Letters behind a number: <c>th</c>, <c>s</c>, <c>c</c>.</param>
sealed record DateToken(string Text, int Start, int End, string Ending = "", EdtfDate? Date = null)
{
    public bool IsNumber => char.IsAsciiDigit(Text[0]) && Date is null;

    public bool IsSign => !char.IsLetterOrDigit(Text[0]) && Date is null;

    public int Digits => Text.Length;

    /// <summary>Of a number; at most nine digits are one.</summary>
    public int Number => int.Parse(Text, CultureInfo.InvariantCulture);

    /// <summary>Letters make words, up to nine digits a number; what stands between blanks and is a month or day in EDTF stays whole.</summary>
    public static List<DateToken> Of(string phrase)
    {
        List<DateToken> tokens = [];
        for (var i = 0; i < phrase.Length;)
        {
            if (char.IsWhiteSpace(phrase[i]))
            {
                i++;
                continue;
            }
            var token = Whole(phrase, i) ?? (char.IsAsciiDigit(phrase[i]) ? Numeral(phrase, i) : char.IsLetter(phrase[i]) ? Word(phrase, i) : Sign(phrase, i));
            tokens.Add(token);
            i = token.End;
        }
        return tokens;
    }

    static DateToken? Whole(string phrase, int start)
    {
        if (start > 0 && !char.IsWhiteSpace(phrase[start - 1])) return null;
        var end = start;
        while (end < phrase.Length && !char.IsWhiteSpace(phrase[end]) && phrase[end] is not (',' or ';' or '–' or '—')) end++;
        var text = phrase[start..end];
        var date = text.Contains('-') ? EdtfDate.Read(text).Date : null;
        return date?.Shape is SingleDate { Month: not null, Season: null or <= Season.Winter } ? new DateToken(text, start, end, "", date) : null;
    }

    static DateToken Numeral(string phrase, int start)
    {
        var end = start;
        while (end < phrase.Length && end - start < 9 && char.IsAsciiDigit(phrase[end])) end++;
        var letters = end;
        while (letters < phrase.Length && char.IsLetter(phrase[letters])) letters++;
        return new DateToken(phrase[start..end], start, letters, phrase[end..letters].ToLowerInvariant());
    }

    static DateToken Word(string phrase, int start)
    {
        var end = start;
        while (end < phrase.Length && (char.IsLetter(phrase[end]) || phrase[end] == '-' && phrase[start..end].Equals("twenty", StringComparison.OrdinalIgnoreCase))) end++;
        return new DateToken(phrase[start..end].ToLowerInvariant(), start, end);
    }

    static DateToken Sign(string phrase, int start) => new(phrase[start] is '–' or '—' or '−' ? "-" : phrase[start..(start + 1)], start, start + 1);
}
