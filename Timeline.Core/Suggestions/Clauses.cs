using System.Collections.Frozen;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>A word of a sentence.</summary>
/// <param name="Low">In small letters.</param>
readonly record struct SentenceWord(TextSpan Span, string Low);

/// <summary>A part of a sentence that tells one thing.</summary>
/// <param name="First">The number of its first word.</param>
/// <param name="End">Of the first behind it.</param>
/// <param name="Opener">The word that joins it to what stands before: “which”, “after”; empty for none.</param>
sealed record Clause(int First, int End, string Opener)
{
    public bool Holds(int word) => word >= First && word < End;
}

/// <summary>Cuts sentences into clauses, by the words and signs that join them.</summary>
static class Clauses
{
    static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(["which", "who", "whose", "where", "when", "while", "as", "although", "though", "but", "after", "before", "since", "that", "because", "until", "amid", "despite"]);

    static readonly FrozenSet<string> OpenersBehindComma = FrozenSet.ToFrozenSet(["and", "with", "including", "during", "or", "inflicting", "taking", "leaving", "forcing"]);

    /// <summary>The words of a stretch: letters and digits, hyphens and apostrophes between them.</summary>
    public static IReadOnlyList<SentenceWord> Words(SourceText text, TextSpan range)
    {
        var words = new List<SentenceWord>();
        for (var at = range.Start; at < range.End;)
        {
            var end = at;
            while (end < range.End && (char.IsLetterOrDigit(text.Text[end]) || (end > at && text.Text[end] is '-' or '\'' or '’' && end + 1 < range.End && char.IsLetterOrDigit(text.Text[end + 1])))) end++;
            if (end == at)
            {
                at++;
                continue;
            }
            words.Add(new SentenceWord(new TextSpan(at, end), text.Text[at..end].ToLowerInvariant().Replace('’', '\'')));
            at = end;
        }
        return words;
    }

    public static IReadOnlyList<Clause> Of(SourceText text, IReadOnlyList<SentenceWord> words)
    {
        var clauses = new List<Clause>();
        var (first, opener) = (0, Openers.Contains(words[0].Low) ? words[0].Low : "");
        for (var at = 1; at < words.Count; at++)
        {
            var between = text.Text.AsSpan(words[at - 1].Span.End, words[at].Span.Start - words[at - 1].Span.End);
            var isCut = between.IndexOfAny(";:()—–") >= 0 || between.IndexOf(" - ") >= 0;
            var isComma = between.IndexOf(',') >= 0;
            if (!isCut && !Openers.Contains(words[at].Low) && !(isComma && OpenersBehindComma.Contains(words[at].Low))) continue;
            if (at > first) clauses.Add(new Clause(first, at, opener));
            (first, opener) = (at, words[at].Low);
        }
        clauses.Add(new Clause(first, words.Count, opener));
        return clauses;
    }
}
