using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Anchors;

/// <summary>What became of every place of a text in another version of it.</summary>
/// <remarks>
/// Sentences first: those that stand unchanged in the other version are the same, wherever they are. A sentence that does not is looked for among the rest of the other version,
/// and is the one that it is like only where no other of either version comes near. What could be at two places is at none.
/// </remarks>
public sealed class TextDifference
{
    /// <summary>The share of a sentence's words, by weight, that must stand where it is found.</summary>
    const double Floor = 0.7;

    /// <summary>The same where the sentences on both sides are still there and it is between them.</summary>
    const double FloorInPlace = 0.4;

    /// <summary>So many words in a row, once in either rest, are the same wherever the others of their sentence are.</summary>
    const int PartWords = 7;

    /// <summary>A sentence may be torn into so many parts.</summary>
    const int MostParts = 3;

    /// <summary>What comes second may have so much of the first and no more.</summary>
    const double MostOfRunnerUp = 0.75;

    /// <summary>Fewer characters are like too much.</summary>
    internal const int LeastCharacters = 20;

    readonly SentenceTokens written;
    readonly SentenceTokens later;
    readonly int[] twins;
    readonly int[] laterTwins;
    readonly TokenMap map;
    readonly Dictionary<int, int[]> aligned = [];

    TextDifference(SourceText written, SourceText later)
    {
        var lexicon = new TokenLexicon();
        this.written = new SentenceTokens(written, lexicon);
        this.later = new SentenceTokens(later, lexicon);
        twins = SentenceTwins.Of(this.written, this.later);
        laterTwins = new int[this.later.Sentences.Count];
        Array.Fill(laterTwins, -1);
        for (var at = 0; at < twins.Length; at++) if (twins[at] >= 0) laterTwins[twins[at]] = at;
        map = new TokenMap(this.written, this.later, To, Rest(this.written, twins), Rest(this.later, laterTwins));
    }

    /// <param name="written">The version in which places are known.</param>
    /// <param name="later">The version in which they are looked for.</param>
    public static TextDifference Between(SourceText written, SourceText later) => new(written, later);

    public SourceText Written => written.Text;

    public SourceText Later => later.Text;

    /// <summary>Where a span of the first version is in the other; null where it is gone or could be at several places.</summary>
    internal CarriedSpan? Carry(TextSpan span) => CarriedSpan.Of(span, map) ?? Reused(span);

    int To(int token)
    {
        var sentence = written.SentenceOf(token);
        var at = token - written.First(sentence);
        if (twins[sentence] >= 0) return later.First(twins[sentence]) + at;
        var words = Aligned(sentence);
        if (words.Length == 0 || words[at] < 0) return -1;
        // Two sentences that became one may both seem to have a word of it.
        return Beside(sentence).Any(other => Aligned(other).Contains(words[at])) ? -1 : words[at];
    }

    /// <summary>The sentences before and behind one, among those without a twin.</summary>
    IEnumerable<int> Beside(int sentence)
    {
        int before = sentence - 1, behind = sentence + 1;
        while (before >= 0 && twins[before] >= 0) before--;
        while (behind < twins.Length && twins[behind] >= 0) behind++;
        if (before >= 0) yield return before;
        if (behind < twins.Length) yield return behind;
    }

    int[] Aligned(int sentence) => aligned.TryGetValue(sentence, out var words) ? words : aligned[sentence] = Align(sentence);

    /// <returns>Empty where it stands nowhere for sure.</returns>
    int[] Align(int sentence)
    {
        if (written.Sentences[sentence].Length < LeastCharacters) return [];
        var (words, rest) = (Terms(written, sentence), map.LaterRest);
        var (to, weight) = (new int[words.Length], WordAlignment.WeightOf(words));
        Array.Fill(to, -1);
        for (var part = 0; part < MostParts && WordAlignment.Best(words, rest) is { } best && IsSure(best); part++)
        {
            for (var at = 0; at < to.Length; at++) if (best.To[at] >= 0) to[at] = best.To[at];
            (words, rest) = (Without(words, best.First, best.Last + 1), Without(rest, best.From, best.End));
        }
        return to;

        bool IsSure(WordAlignment best)
        {
            if (best.Weight < weight * (IsInPlace(sentence, best) ? FloorInPlace : Floor) && best.LongestRun < PartWords) return false;
            var most = best.Weight * MostOfRunnerUp;
            if (WordAlignment.BestWeight(words.AsSpan(best.First, best.Last + 1 - best.First), Without(rest, best.From, best.End)) > most) return false;
            var others = Without(map.WrittenRest, written.First(sentence), written.First(sentence + 1));
            return WordAlignment.BestWeight(rest.AsSpan(best.From, best.End - best.From), others) <= most;
        }
    }

    bool IsInPlace(int sentence, WordAlignment found)
    {
        int before = sentence - 1, behind = sentence + 1;
        while (before >= 0 && twins[before] < 0) before--;
        while (behind < twins.Length && twins[behind] < 0) behind++;
        var from = before < 0 ? 0 : later.First(twins[before] + 1);
        var end = behind == twins.Length ? later.Tokens.Count : later.First(twins[behind]);
        return from <= found.From && found.End <= end;
    }

    /// <summary>Words long enough, once in either version, that stand now in a sentence of which nothing else is the same.</summary>
    CarriedSpan? Reused(TextSpan span)
    {
        var words = written.Text[span];
        if (span.Length < LeastCharacters || FoundWords.All(written.Text, words).Take(2).Count() != 1 || FoundWords.All(later.Text, words).Take(2).ToList() is not [var only]) return null;
        var first = later.After(only.Start);
        return first < later.Tokens.Count && map.LaterRest[first] is not null ? new CarriedSpan(only, 1) : null;
    }

    static Term?[] Terms(SentenceTokens text, int sentence) => [.. Enumerable.Range(text.First(sentence), text.First(sentence + 1) - text.First(sentence)).Select(token => text.Tokens[token].Term)];

    /// <summary>The tokens of all sentences that have no twin, each at its place.</summary>
    static Term?[] Rest(SentenceTokens text, int[] twins)
    {
        var terms = new Term?[text.Tokens.Count];
        for (var sentence = 0; sentence < twins.Length; sentence++)
            for (var at = text.First(sentence); twins[sentence] < 0 && at < text.First(sentence + 1); at++)
                terms[at] = text.Tokens[at].Term;
        return terms;
    }

    static Term?[] Without(Term?[] terms, int from, int end)
    {
        var rest = (Term?[])terms.Clone();
        rest.AsSpan(from, end - from).Clear();
        return rest;
    }
}
