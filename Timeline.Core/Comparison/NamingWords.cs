using System.Collections.Frozen;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>Finds the words of a sentence that only say who speaks, or who it is that is named.</summary>
/// <remarks>
/// "Ada Roe, who chairs the board, said that", "Verin, the de facto seat of the Front,": two sentences with one speaker or one by-name in common need not say the same.
/// It goes by commas and cues and knows no grammar, so what it marks should count for less, never for nothing.
/// </remarks>
static class NamingWords
{
    const int MostWords = 14;

    static readonly FrozenSet<string> Breaks = Set("that but and while as which because after when since although where before if so or than what with");
    static readonly FrozenSet<string> Fronting = Set("after in at on with as when since before despite although while if from by under during because amid for near according");
    static readonly FrozenSet<string> Explaining = Set("a an the who which whose where");
    static readonly FrozenSet<string> Passive = Set("was were is are been be being to");
    static readonly FrozenSet<string> Forerunning = Set("according citing quoting");
    static readonly FrozenSet<string> Nouns = Set("report reports claim claims note notes estimate estimates quote warning tweet tweets");
    static readonly FrozenSet<string> Between = Set("has had have also then later earlier already again would will");

    /// <returns>For each token of the sentence whether it is one; null where none is.</returns>
    public static bool[]? Of(WitnessReading reading, ReadSentence sentence)
    {
        var found = new Sentence(reading, sentence);
        for (var at = 0; at < sentence.Length; at++)
        {
            if (found.IsCue(at)) found.Speaker(at);
            else if (found.IsName(at)) found.Explanation(at);
        }
        return found.Marked;
    }

    static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    sealed class Sentence(WitnessReading reading, ReadSentence sentence)
    {
        public bool[]? Marked { get; private set; }

        public bool IsName(int at) => Term(at) is { IsName: true };

        public bool IsCue(int at) => Term(at) is { } term && DifferenceWords.IsCue(term) && !Nouns.Contains(term.Folded) && !reading.IsQuoted(sentence.FirstToken + at);

        public void Speaker(int cue)
        {
            if (In(cue, Forerunning))
            {
                Mark(cue, ApposedEnd(cue + (Is(cue + 1, "to") ? 2 : 1)));
                return;
            }
            var last = cue - 1;
            while (last >= 0 && (Term(last) is { Kind: TokenKind.Figure } || In(last, Between))) last--;
            if (last < 0 || In(last, Passive)) return;
            if (IsBehind(last, cue)) Mark(cue, ApposedEnd(cue + 1));
            else if (Start(last) is var start && start <= last) Mark(start, cue + 1);
            // "told the channel that": who is told says no more than who tells.
            if (Is(cue, "told")) Mark(cue + 1, In(cue + 1, Explaining) ? cue + 3 : cue + 2);
        }

        /// <summary>"Raqqa, the seat of the group," and the like behind a name, to the comma or the end that closes it.</summary>
        public void Explanation(int name)
        {
            if (!IsComma(name + 1) || !In(name + 2, Explaining) || In(0, Fronting)) return;
            var end = name + 2;
            while (end < sentence.Length && !IsComma(end) && !IsMark(end)) end++;
            if (end - name - 2 <= MostWords) Mark(name + 2, end);
        }

        /// <summary>"…," said the mayor; "The road is closed, said Ada Roe."</summary>
        bool IsBehind(int last, int cue) => IsQuote(last) || IsComma(last) && IsName(cue + 1) && (cue + 2 >= sentence.Length || IsMark(cue + 2) || IsComma(cue + 2));

        /// <summary>Where the words for the speaker begin whose last one is given: past one explanation between commas, back to what begins the clause.</summary>
        int Start(int last)
        {
            var at = last;
            if (IsComma(last))
            {
                at = last - 1;
                while (at >= 0 && !IsComma(at) && !IsMark(at) && last - at <= MostWords) at--;
                if (at <= 0 || !IsComma(at)) return last + 1;
                at--;
            }
            var end = at;
            while (at >= 0 && !IsComma(at) && !IsMark(at) && !In(at, Breaks) && end - at <= MostWords) at--;
            return at + 1;
        }

        /// <summary>Where the words behind a cue end: at what begins a new clause; an explanation of the name belongs to them.</summary>
        int ApposedEnd(int at)
        {
            var first = at;
            while (at < sentence.Length && at - first <= MostWords && !IsMark(at) && !In(at, Breaks) && (!IsComma(at) || In(at + 1, Explaining) || Term(at + 1) is { Kind: TokenKind.Figure })) at++;
            return at;
        }

        void Mark(int from, int to)
        {
            Marked ??= new bool[sentence.Length];
            for (var at = from; at < Math.Min(to, sentence.Length); at++) Marked[at] = true;
        }

        Term? Term(int at) => at >= 0 && at < sentence.Length ? reading.Tokens[sentence.FirstToken + at].Term : null;

        bool Is(int at, string folded) => Term(at)?.Folded == folded;

        bool In(int at, FrozenSet<string> words) => Term(at) is { Kind: TokenKind.Word } term && words.Contains(term.Folded);

        bool IsComma(int at) => Term(at) is { Kind: TokenKind.Punctuation, Folded: "," };

        bool IsQuote(int at) => Term(at) is { Kind: TokenKind.Punctuation, Folded: "\"" };

        bool IsMark(int at) => Term(at) is { Kind: TokenKind.Punctuation, Folded: not "," };
    }
}
