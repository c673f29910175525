using System.Buffers;
using System.Collections.Frozen;

namespace Timeline.Core.Ingest;

/// <summary>The table of lines that belong to a page and not to its story (<c>IngestPageLines.tsv</c>).</summary>
static class PageLines
{
    static readonly string[] Links = ["button", "navigation", "section"];

    // A longer line is a paragraph.
    const int LongestLine = 200;

    static readonly FrozenDictionary<string, Phrases> ByKind = WordTable.Shipped("IngestPageLines").GroupBy(row => row[1], row => row[0]).ToFrozenDictionary(kind => kind.Key, kind => new Phrases([.. kind]));

    /// <summary>Whether the line, its numbers aside (“Comments 12”), is one of the table's of that kind.</summary>
    public static bool Is(string kind, Piece line)
    {
        if (line.Span.Length > LongestLine) return false;
        var words = line.HasDigit ? string.Join(' ', Wording.Words(line.Folded).Where(word => !word.All(char.IsDigit))) : line.Folded.AsSpan().Trim(' ');
        return ByKind[kind].Lines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);
    }

    /// <summary>Whether the words are something to press or to go to, alone.</summary>
    public static bool IsLink(string words)
    {
        var folded = Wording.Folded(words).Trim(' ');
        return Links.Any(kind => ByKind[kind].Lines.Contains(folded));
    }

    /// <summary>How many different phrases of that kind the words have, as whole words.</summary>
    public static int Count(string kind, Piece words)
    {
        var (folded, phrases) = (words.Folded, ByKind[kind]);
        return folded.AsSpan().ContainsAny(phrases.Any) ? phrases.Whole.Count(phrase => folded.Contains(phrase, StringComparison.Ordinal)) : 0;
    }

    sealed class Phrases(IReadOnlyList<string> lines)
    {
        public FrozenSet<string> Lines { get; } = lines.ToFrozenSet();

        /// <summary>With the blanks around them that make them whole words.</summary>
        public IReadOnlyList<string> Whole { get; } = [.. lines.Distinct().Select(line => $" {line} ")];

        public SearchValues<string> Any { get; } = SearchValues.Create([.. lines.Select(line => $" {line} ")], StringComparison.Ordinal);
    }
}
