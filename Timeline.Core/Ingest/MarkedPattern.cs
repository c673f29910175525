using System.Buffers;
using System.Text.RegularExpressions;

namespace Timeline.Core.Ingest;

/// <summary>A pattern that no words match without one of its marks: most have none, and need not be looked through for the rest of it.</summary>
sealed class MarkedPattern(string pattern, string[] marks, RegexOptions options = RegexOptions.None)
{
    readonly Regex regex = new(pattern, RegexOptions.NonBacktracking | options);

    readonly SearchValues<string> marks = SearchValues.Create(marks, options.HasFlag(RegexOptions.IgnoreCase) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public bool IsMatch(string words) => words.AsSpan().ContainsAny(marks) && regex.IsMatch(words);

    public Match Match(string words) => words.AsSpan().ContainsAny(marks) ? regex.Match(words) : System.Text.RegularExpressions.Match.Empty;

    public IEnumerable<Match> Matches(string words) => words.AsSpan().ContainsAny(marks) ? regex.Matches(words) : [];
}
