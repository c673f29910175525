using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Timeline.Core.Ingest;

/// <summary>The table of lines that a wire service or a mail program adds to copy (<c>IngestWireLines.tsv</c>).</summary>
static class WireLines
{
    const int LongestLine = 600;

    const int LongestMark = 30;

    const string Rest = " …";

    static readonly Regex Number = new(@"\b(\d{1,5}(st|nd|rd|th|ST|ND|RD|TH)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|FIRST|SECOND|THIRD|FOURTH|FIFTH)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    // A paragraph has mostly one blank between words.
    static readonly SearchValues<string> OtherSpace = SearchValues.Create(["  ", "\n", "\t", "\r", "\u00a0"], StringComparison.Ordinal);

    static readonly Regex Space = new(@"\s+", RegexOptions.NonBacktracking);

    static readonly (string Line, string Kind)[] Rows = [.. WordTable.Shipped("IngestWireLines").SelectMany(row => row[0].Split('|').Select(line => (line, row[1])))];

    static readonly FrozenDictionary<string, string> Whole = Rows.Where(row => !row.Line.EndsWith('…') && !row.Line.EndsWith("…)", StringComparison.Ordinal)).ToFrozenDictionary(row => row.Line, row => row.Kind);

    static readonly int LongestWhole = 2 * Whole.Keys.Max(line => line.Length);

    // The longest first: "Eds: Corrects ..." is a note as well.
    static readonly FrozenDictionary<char, (string Line, string Kind)[]> Beginnings = Rows
        .Where(row => row.Line.EndsWith('…') || row.Line.EndsWith("…)", StringComparison.Ordinal))
        .GroupBy(row => row.Line[0])
        .ToFrozenDictionary(first => first.Key, first => first.OrderByDescending(row => row.Line.Length).ThenBy(row => row.Line, StringComparer.Ordinal).ToArray());

    /// <summary>What kind of line it is, carets and other marks of transmission aside; null for none.</summary>
    public static string? KindOf(string line)
    {
        if (line.Length > LongestLine) return null;
        var plain = Bare(line);
        if (plain.Length is 0) return null;
        if (plain.AsSpan().ContainsAny(OtherSpace)) plain = Space.Replace(plain, " ");
        plain = plain.Replace('–', '-').Replace('—', '-');
        if (plain.Length <= LongestWhole && (Whole.TryGetValue(plain, out var kind) || Whole.TryGetValue(Number.Replace(plain, "<n>"), out kind))) return kind;
        return Beginnings.TryGetValue(plain[0], out var rows) ? Array.Find(rows, row => Begins(plain, row.Line)).Kind : null;
    }

    /// <summary>The length of the note in brackets before the first words of a story (“(Adds quotes) ”), without the space behind it; 0 for none.</summary>
    public static int NoteBefore(string story)
    {
        var length = story.StartsWith('(') ? story.IndexOf(')') + 1 : 0;
        return length > 0 && length < story.Length && char.IsWhiteSpace(story[length]) && KindOf(story[..length]) is "change" or "correction" ? length : 0;
    }

    /// <summary>The length of the mark before a headline (“UPDATE 3-”); 0 for none.</summary>
    public static int MarkBefore(string headline)
    {
        for (var length = Math.Min(LongestMark, headline.Length - 1); length > 0; length--)
            // Behind a score or a range there would be a number.
            if (headline[length - 1] is '-' or '–' or '—' or ':' or ')' && !char.IsDigit(headline.AsSpan(length).TrimStart() is [var next, ..] ? next : '0') && KindOf(headline[..length]) is "version" or "corrected") return length;
        return 0;
    }

    /// <summary>The line without the signs that old wires put round a line (<c>^Headline&lt;</c>).</summary>
    public static string Bare(string line) => line.TrimStart('^').TrimEnd('^', '<', '=').Trim();

    static bool Begins(string line, string row)
    {
        var inBrackets = row[0] == '(';
        var beginning = row.AsSpan(0, row.IndexOf('…', StringComparison.Ordinal));
        if (beginning.EndsWith(" ")) beginning = beginning[..^1];
        if (!line.AsSpan().StartsWith(beginning, StringComparison.Ordinal)) return false;
        if (inBrackets && (line[^1] != ')' || line.IndexOf(')') != line.Length - 1)) return false;
        return !row.Contains(Rest, StringComparison.Ordinal) || line.Length == beginning.Length || line[beginning.Length] is ' ' or ',' or ')';
    }
}
