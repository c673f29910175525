namespace Timeline.Core.Texts.Names;

/// <summary>A word as far as finding names needs it.</summary>
/// <param name="Span">Without a possessive ending.</param>
/// <param name="Gap">What stands between the word before and this one: a space, a hyphen, or other signs; empty at the start of a line.</param>
/// <param name="OpensSentence">Whether its capital may come from its place: first in a sentence, a line, a quotation or behind a colon.</param>
readonly record struct NameWord(TextSpan Span, string Text, string Gap, bool IsCapital, bool IsPossessive, bool OpensSentence)
{
    const string Space = " ";

    /// <summary>Whether all its letters are capitals, two at least: an acronym.</summary>
    public bool IsAcronym => Text.Count(char.IsUpper) >= 2 && !Text.Any(char.IsLower);

    public string Lower { get; } = Text?.ToLowerInvariant() ?? "";

    /// <summary>The words of one line, without the time with which an entry of a running report begins.</summary>
    public static NameWord[] Read(string text, TextSpan line)
    {
        var words = new List<NameWord>(line.Length / 5);
        var at = EntryTime.EndOf(text, line);
        var after = at;
        while (at < line.End)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var end = End(text, at, line.End);
            var bare = WithoutPossessive(text, at, end);
            var gap = words.Count == 0 ? "" : at - after == 1 && text[after] == ' ' ? Space : text[after..at];
            words.Add(new(new(at, bare), text[at..bare], gap, char.IsUpper(text[at]), bare != end, words.Count == 0 || Opens(gap, words[^1])));
            at = after = end;
        }
        return [.. words];
    }

    /// <summary>Whether a comma, bracket, dash or other sign stands before it.</summary>
    public bool IsCut => Gap.Trim() is not ("" or "-" or "'" or "’");

    /// <summary>Whether words in small letters stand there one after another, with no sign between.</summary>
    public static bool Stand(NameWord[] words, string[] phrase, int at)
    {
        if (at + phrase.Length > words.Length) return false;
        for (var word = 0; word < phrase.Length; word++) if (words[at + word].Lower != phrase[word] || word > 0 && words[at + word].IsCut) return false;
        return true;
    }

    /// <summary>The place of the first of them that begins at or behind a position; their number where none does.</summary>
    public static int From(NameWord[] words, int position)
    {
        var (from, to) = (0, words.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (words[middle].Span.Start < position) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    static int End(string text, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var isInside = at + 1 < end && char.IsLetter(text[at + 1]);
            // "U.S." and "J." keep their points; the point of "city." is no part of it.
            var isInitial = text[at] == '.' && char.IsUpper(text[at - 1]) && (at - 1 == start || text[at - 2] == '.');
            if (char.IsLetterOrDigit(text[at]) || isInitial || (text[at] is '\'' or '’' && isInside)) at++;
            else break;
        }
        return at;
    }

    static int WithoutPossessive(string text, int start, int end)
    {
        if (end - start > 2 && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '’') return end - 2;
        return end;
    }

    static bool Opens(string gap, NameWord before)
    {
        // Nearly all gaps are.
        if (gap == Space) return false;
        if (gap.AsSpan().IndexOfAny("?!:“\"—–(") >= 0 || gap.Contains(" - ") || gap is " '" or " ‘") return true;
        return gap.Contains('.') && !NameVocabulary.IsTitle(before.Text) && before.Text is not ("Jr" or "Sr" or "St" or "No" or "vs");
    }
}
