using System.Runtime.InteropServices;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>What the words of one sentence are to any comparison, whatever they weigh in it.</summary>
sealed class SentenceWords
{
    /// <summary>How many words in a row two sentences must have in common to be searched for more.</summary>
    public const int RunWords = 3;

    /// <summary>The same to be one the copy of the other.</summary>
    const int CopiedWords = 4;

    public SentenceWords(WitnessReading reading, ReadSentence sentence)
    {
        var tokens = reading.TokensOf(sentence);
        Naming = NamingWords.Of(reading, sentence);
        Keys = SentenceKeys.Of(tokens, Naming);
        var (keys, folded, counted, inQuotes) = (new List<int>(tokens.Length), new List<int>(tokens.Length), new List<(int, float)>(tokens.Length), new List<int>());
        for (var at = 0; at < tokens.Length; at++)
        {
            var term = tokens[at].Term;
            if (term.Kind == TokenKind.Punctuation) continue;
            keys.Add(term.KeyNumber);
            folded.Add(term.FoldedNumber);
            counted.Add((term.KeyNumber, !term.IsContent ? 0 : Naming is not null && Naming[at] ? SentenceKeys.NamingShare : 1));
            if (term.IsContent && reading.IsQuoted(sentence.FirstToken + at) && !EverydayWords.Contains(term)) inQuotes.Add(term.KeyNumber);
        }
        Counted = [.. counted];
        Hash = keys.Count == 0 ? 0 : WordRuns.Hashes(CollectionsMarshal.AsSpan(folded), keys.Count)[0];
        Runs = WordRuns.Hashes(CollectionsMarshal.AsSpan(keys), RunWords);
        RunStarts = new int[Runs.Length];
        for (var at = 0; at < Runs.Length; at++) RunStarts[at] = at;
        // Of equal runs the first comes first, whatever their hashes are.
        Array.Sort(Runs, RunStarts);
        for (int from = 0, end; from < Runs.Length; from = end)
        {
            for (end = from + 1; end < Runs.Length && Runs[end] == Runs[from]; end++) continue;
            Array.Sort(RunStarts, from, end - from);
        }
        CopiedRuns = keys.Count == 0 ? [] : WordRuns.Hashes(CollectionsMarshal.AsSpan(keys), Math.Min(CopiedWords, keys.Count));
        inQuotes.Sort();
        Quoted = inQuotes.Count == 0 ? [] : [.. inQuotes.Distinct()];
    }

    /// <summary>Which of its tokens are <see cref="NamingWords"/>; null for none.</summary>
    public bool[]? Naming { get; }

    public SentenceKeys Keys { get; }

    /// <summary>Of each word, punctuation left out, its key and how much of its weight counts.</summary>
    public (int Key, float Share)[] Counted { get; }

    /// <summary>Of all its folded words.</summary>
    public ulong Hash { get; }

    /// <summary>The hashes of its runs of three words, ascending; a run that stands twice is twice there.</summary>
    public ulong[] Runs { get; }

    /// <summary>The first word of each.</summary>
    public int[] RunStarts { get; }

    /// <summary>The hashes of its runs of four words, in their order; of fewer words, of all.</summary>
    public ulong[] CopiedRuns { get; }

    /// <summary>The different keys of its telling words between quotation marks, ascending.</summary>
    public int[] Quoted { get; }
}
