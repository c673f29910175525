using System.Text;

namespace Timeline.Bench.Fuzz;

/// <summary>Characters that readers choke on, and texts harmed with them.</summary>
static class HostileText
{
    const int Longest = 200_000;

    // Repeated, each has made some reader of text slow: many ways to cut them, or openings that no end answers.
    static readonly string[] Repeats =
    [
        "1/", "1/1/", "a ", "(", "((a) ", "“", "\"", "“a” said ", "'", "’s ", "- ", "–", "—", ".", ". ", "A. ", "Mr. ", "… ", ", ", "1,", "1, 2, ", "9", "0", "and ", "or ", "of the ", "about ", "1 m ", "between ", "from 1 to ", "May ", "May 1, ",
        "March or ", "1 or 2 ", "early ", "on Monday ", "Monday, ", "2016-", "2016/", "[", "{", "..", "T", "Z", "+", "-1", "Y", "?~%", "killed 3 ", "at least ", "Anna Berg ", "Anna ", "@", "http://a.b/", "www.", "&amp;", "&#1;", "<", "<b>",
        "\n", "\r", "\r\n\r\n", "\t", " ", "\u00a0", "\u200b", "\u200f", "\u2028", "\u0301", "\u0345", "\u1100\u1161", "\ufdfa", "İ", "ß", "\ud800", "\udc00", "👩‍👩‍👧", "\u0000", "\u001b[", "\ufeff", "\ufffd", "(AP) — ", "LISSAN (Reuters) - ", "By A ", "Photo: ", "|", "•", "#", "*", "_",
    ];

    static readonly string[] Numbers = ["0", "-0", "00", "-1", "31", "32", "99", "2147483648", "-2147483649", "9223372036854775808", "99999999999999999999999999", "1e999", "0x7f", "1,000,000,000,000,000", "1.7976931348623157E+309", "NaN", "٣", "１２", "½", "Ⅳ"];

    /// <summary>A few characters to a long run of them.</summary>
    public static string Some(Random random) => random.Next(4) switch
    {
        0 => random.Pick(Numbers),
        1 => Run(random, random.Pick(Repeats) + random.Pick(Repeats)),
        2 => new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(0x10000))]),
        _ => Run(random, random.Pick(Repeats)),
    };

    public static string Run(Random random, string part) => string.Concat(Enumerable.Repeat(part, Math.Min(Length(random), Longest / part.Length)));

    /// <summary>Mostly short, now and then long.</summary>
    public static int Length(Random random) => random.Next(100) switch
    {
        0 => random.Next(10_000, 60_000),
        < 10 => random.Next(200, 3_000),
        _ => random.Next(1, 60),
    };

    /// <summary>The text with up to ten harms, or as it is.</summary>
    public static string Harm(Random random, string text)
    {
        for (var left = random.Next(11); left > 0; left--) text = HarmOnce(random, text);
        return text.Length <= Longest ? text : text[..Longest];
    }

    static string HarmOnce(Random random, string text)
    {
        var (from, to) = Range(random, text.Length);
        return random.Next(10) switch
        {
            0 => text.Remove(from, to - from),
            1 => text[..from],
            2 => text.Insert(to, Repeated(random, text[from..to])),
            3 => text.Insert(to, text[from..to]),
            4 => string.Concat(text[to..], text[..from]),
            5 => text[..from] + text[from..to].ToUpperInvariant() + text[to..],
            6 => text.Replace("\n", random.Pick(["", " ", "\r", "\n\n", "\u2028"]), StringComparison.Ordinal),
            7 => text.Replace(' ', random.Pick([' ', '\n', '\u00a0', '\t', '-'])),
            _ => text.Insert(from, Some(random)),
        };
    }

    static string Repeated(Random random, string part) => part.Length == 0 ? "" : new StringBuilder().Insert(0, part, Math.Min(random.Next(2, 200), (20_000 / part.Length) + 1)).ToString();

    // Most harms are small, so that a case keeps much of its form.
    static (int From, int To) Range(Random random, int length)
    {
        var from = random.Next(length + 1);
        return (from, Math.Min(length, from + random.Next(random.Next(3) == 0 ? length + 1 : 30)));
    }

    public static T Pick<T>(this Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
