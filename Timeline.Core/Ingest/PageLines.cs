using System.Collections.Frozen;

namespace Timeline.Core.Ingest;

/// <summary>The table of lines that belong to a page and not to its story (<c>IngestPageLines.tsv</c>).</summary>
static class PageLines
{
    static readonly FrozenDictionary<string, FrozenSet<string>> ByKind = WordTable.Shipped("IngestPageLines")
        .GroupBy(row => row[1], row => row[0])
        .ToFrozenDictionary(kind => kind.Key, kind => kind.ToFrozenSet());

    /// <summary>Whether the line, its numbers aside (“Comments 12”), is one of the table's of that kind.</summary>
    public static bool Is(string kind, string line) => ByKind[kind].Contains(string.Join(' ', Wording.Words(line).Where(word => !word.All(char.IsDigit))));

    /// <summary>How many different phrases of that kind the text has, as whole words.</summary>
    public static int Count(string kind, string text)
    {
        var folded = Wording.Folded(text);
        return ByKind[kind].Count(phrase => folded.Contains($" {phrase} ", StringComparison.Ordinal));
    }
}
