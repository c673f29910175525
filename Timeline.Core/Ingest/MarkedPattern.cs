using System.Buffers;
using System.Text.RegularExpressions;

namespace Timeline.Core.Ingest;

/// <summary>A pattern that no words match without one of its marks: most have none, and need not be looked through for the rest of it.</summary>
sealed class MarkedPattern(Regex pattern, params string[] marks)
{
    readonly SearchValues<string> marks = SearchValues.Create(marks, pattern.Options.HasFlag(RegexOptions.IgnoreCase) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public bool IsMatch(string words) => words.AsSpan().ContainsAny(marks) && pattern.IsMatch(words);

    public Match Match(string words) => words.AsSpan().ContainsAny(marks) ? pattern.Match(words) : System.Text.RegularExpressions.Match.Empty;

    public IEnumerable<Match> Matches(string words) => words.AsSpan().ContainsAny(marks) ? pattern.Matches(words) : [];
}
