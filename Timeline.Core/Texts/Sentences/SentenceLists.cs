namespace Timeline.Core.Texts.Sentences;

/// <summary>Lists inside running text: <c>1. … 2. …</c>, <c>a) … b) …</c>, <c>• … • …</c>.</summary>
static class SentenceLists
{
    public static bool IsBullet(char c) => c is '•' or '⁃' or '‣' or '◦' or '▪' or '●' or '∙';

    /// <summary>Where the items of counted lists begin: at least two, counted on from the first, which opens the range.</summary>
    public static HashSet<int> Markers(string text, TextSpan range)
    {
        var items = new HashSet<int>();
        var start = range.Start;
        var (letter, value, _) = Read(text, start, range.End);
        if (value < 0) return items;
        for (var at = start + 1; at < range.End; at++)
        {
            if (!char.IsWhiteSpace(text[at - 1])) continue;
            var (isLetter, number, _) = Read(text, at, range.End);
            if (number != value + 1 || isLetter != letter) continue;
            items.Add(at);
            value = number;
        }
        return items;
    }

    /// <summary>Whether a sentence that ended at <paramref name="at"/> would be no more than the marker of an item.</summary>
    public static bool IsMarker(string text, int start, int at)
    {
        while (start < at && (IsBullet(text[start]) || text[start] is ' ' or '(')) start++;
        var length = at - start;
        if (length is 0 or > 3) return length == 0;
        var digits = true;
        for (var i = start; i < at; i++) digits &= char.IsAsciiDigit(text[i]);
        return digits || length == 1 && char.IsAsciiLetter(text[start]) && text[start] != 'I';
    }

    /// <summary>Whether <c>(b)</c>, <c>(iv)</c> or <c>(12)</c> stands there.</summary>
    public static bool IsBracketedMarker(string text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && end < at + 5 && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end >= limit || end == at + 1 || text[end] != ')') return false;
        var inside = text.AsSpan(at + 1, end - at - 1);
        return inside.Length == 1 || !inside.ContainsAnyExcept("0123456789") || !inside.ContainsAnyExcept("ivxIVX");
    }

    static (bool IsLetter, int Value, int End) Read(string text, int at, int limit)
    {
        var start = at;
        var value = 0;
        while (at < limit && at - start < 3 && char.IsAsciiDigit(text[at])) value = value * 10 + text[at++] - '0';
        var isLetter = at == start && at < limit && char.IsAsciiLetter(text[at]);
        if (isLetter) value = char.ToLowerInvariant(text[at++]) - 'a' + 1;
        var marks = at;
        while (at < limit && at - marks < 2 && text[at] is '.' or ')') at++;
        return at == start || at == marks || at >= limit || text[at] != ' ' ? (false, -1, at) : (isLetter, value, at);
    }
}
