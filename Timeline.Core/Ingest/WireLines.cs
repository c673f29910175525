using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Timeline.Core.Ingest;

/// <summary>The table of lines that a wire service or a mail program adds to copy (<c>IngestWireLines.tsv</c>).</summary>
static partial class WireLines
{
    const int LongestLine = 600;

    const int LongestMark = 30;

    const string Rest = " …";

    [GeneratedRegex(@"\b(\d{1,5}(st|nd|rd|th|ST|ND|RD|TH)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|FIRST|SECOND|THIRD|FOURTH|FIFTH)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Number { get; }

    // A paragraph has mostly one blank between words.
    static readonly SearchValues<char> OtherSpace = SearchValues.Create("\n\t\r\u00a0");

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    static partial Regex Space { get; }

    static readonly (string Line, string Kind)[] Rows = [.. WordTable.Shipped("IngestWireLines").SelectMany(row => row[0].Split('|').Select(line => (line, row[1])))];

    // Most short lines have no number to put out of the way.
    static readonly SearchValues<string> Ordinals = SearchValues.Create(["irst", "econd", "hird", "ourth", "ifth", "FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH"], StringComparison.Ordinal);

    static readonly FrozenDictionary<string, string> Whole = Rows.Where(row => !row.Line.EndsWith('…') && !row.Line.EndsWith("…)", StringComparison.Ordinal)).ToFrozenDictionary(row => row.Line, row => row.Kind);

    static readonly int LongestWhole = 2 * Whole.Keys.Max(line => line.Length);

    static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> WholeLines = Whole.GetAlternateLookup<ReadOnlySpan<char>>();

    // The longest first: "Eds: Corrects ..." is a note as well.
    static readonly FrozenDictionary<char, Beginning[]> Beginnings = Rows
        .Where(row => row.Line.EndsWith('…') || row.Line.EndsWith("…)", StringComparison.Ordinal))
        .GroupBy(row => row.Line[0])
        .ToFrozenDictionary(first => first.Key, first => first.OrderByDescending(row => row.Line.Length).ThenBy(row => row.Line, StringComparer.Ordinal).Select(row => new Beginning(row.Line, row.Kind)).ToArray());

    /// <summary>What kind of line it is, carets and other marks of transmission aside; null for none.</summary>
    public static string? KindOf(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine) return null;
        var plain = Bare(line);
        if (plain.IsEmpty) return null;
        if (plain.ContainsAny(OtherSpace) || plain.Contains("  ", StringComparison.Ordinal)) plain = Space.Replace(plain.ToString(), " ");
        if (plain.ContainsAny('–', '—')) plain = plain.ToString().Replace('–', '-').Replace('—', '-');
        if (plain.Length <= LongestWhole)
        {
            if (WholeLines.TryGetValue(plain, out var kind)) return kind;
            if ((Wording.HasDigit(plain) || plain.ContainsAny(Ordinals)) && Whole.TryGetValue(Number.Replace(plain.ToString(), "<n>"), out kind)) return kind;
        }
        if (!Beginnings.TryGetValue(plain[0], out var rows)) return null;
        foreach (var row in rows)
            if (row.Begins(plain)) return row.Kind;
        return null;
    }

    /// <summary>The length of the note in brackets before the first words of a story (“(Adds quotes) ”), without the space behind it; 0 for none.</summary>
    public static int NoteBefore(ReadOnlySpan<char> story)
    {
        var length = story.StartsWith('(') ? story.IndexOf(')') + 1 : 0;
        return length > 0 && length < story.Length && char.IsWhiteSpace(story[length]) && KindOf(story[..length]) is "change" or "correction" ? length : 0;
    }

    /// <summary>The length of the note in brackets behind a headline (“ (adds details)”), with the space before it; 0 for none.</summary>
    public static int NoteBehind(ReadOnlySpan<char> headline)
    {
        var start = headline.EndsWith(')') ? headline.LastIndexOf('(') : -1;
        return start > 1 && char.IsWhiteSpace(headline[start - 1]) && KindOf(headline[start..]) is "change" or "correction" ? headline.Length - headline[..start].TrimEnd().Length : 0;
    }

    /// <summary>The length of the mark before a headline (“UPDATE 3-”); 0 for none.</summary>
    public static int MarkBefore(ReadOnlySpan<char> headline)
    {
        for (var length = Math.Min(LongestMark, headline.Length - 1); length > 0; length--)
            // Behind a score or a range there would be a number.
            if (headline[length - 1] is '-' or '–' or '—' or ':' or ')' && !char.IsDigit(headline[length..].TrimStart() is [var next, ..] ? next : '0') && KindOf(headline[..length]) is "version" or "corrected") return length;
        return 0;
    }

    /// <summary>The line without the signs that old wires put round a line (<c>^Headline&lt;</c>).</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> line) => line.TrimStart('^').TrimEnd("^<=").Trim();

    /// <summary>A row of the table that says how a line begins.</summary>
    sealed class Beginning(string row, string kind)
    {
        readonly bool isInBrackets = row[0] == '(';

        readonly bool isOfWords = row.Contains(Rest, StringComparison.Ordinal);

        readonly string words = row[..row.IndexOf('…', StringComparison.Ordinal)].TrimEnd(' ');

        public string Kind => kind;

        public bool Begins(ReadOnlySpan<char> line)
        {
            if (!line.StartsWith(words, StringComparison.Ordinal)) return false;
            if (isInBrackets && line.IndexOf(')') != line.Length - 1) return false;
            return !isOfWords || line.Length == words.Length || line[words.Length] is ' ' or ',' or ')';
        }
    }
}
