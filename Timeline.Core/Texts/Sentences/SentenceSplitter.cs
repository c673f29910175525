namespace Timeline.Core.Texts.Sentences;

/// <summary>Cuts English running text into sentences by rules, after the golden rules of pragmatic_segmenter (Dias, 2015).</summary>
/// <remarks>
/// The spans neither overlap nor begin or end with white space, and every other character is in exactly one of them.
/// A line break ends a sentence unless the line was wrapped; a quotation or parenthesis of up to <see cref="SentenceEnclosures.MostWords"/> words is never cut inside.
/// </remarks>
public static class SentenceSplitter
{
    /// <param name="range">The paragraph or paragraphs to read.</param>
    public static IReadOnlyList<TextSpan> Split(SourceText text, TextSpan range)
    {
        var whole = Trim(text.Text, range.Start, range.End);
        return whole.IsEmpty ? [] : new Scan(text.Text, whole).Run();
    }

    static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    sealed class Scan(string text, TextSpan range)
    {
        /// <summary>A line at least this long may have been wrapped by its width, and so go on in the next.</summary>
        const int WrappedLine = 50;

        readonly List<TextSpan> sentences = [];
        readonly SentenceEnclosures enclosures = new(text, range);
        readonly HashSet<int> markers = SentenceLists.Markers(text, range);
        int start = range.Start;

        public List<TextSpan> Run()
        {
            for (var at = range.Start; at < range.End; at++)
            {
                if (at > start && (SentenceLists.IsBullet(text[at]) || markers.Contains(at))) Cut(at);
                else if (text[at] == '\n') at = Line(at);
                else if (SentenceMarks.IsTerminator(text[at])) at = Stop(at);
            }
            Cut(range.End);
            return sentences;
        }

        void Cut(int at)
        {
            var sentence = Trim(text, start, at);
            if (!sentence.IsEmpty) sentences.Add(sentence);
            start = at;
            while (start < range.End && char.IsWhiteSpace(text[start])) start++;
        }

        /// <returns>Where reading goes on: the last character dealt with.</returns>
        int Line(int at)
        {
            var next = at;
            var breaks = 0;
            while (next < range.End && char.IsWhiteSpace(text[next])) if (text[next++] == '\n') breaks++;
            if (next <= start || next >= range.End) return next - 1;
            if (breaks > 1 || !GoesOn(at, next)) Cut(next);
            return next - 1;
        }

        bool GoesOn(int at, int next)
        {
            var from = Math.Max(start, text.LastIndexOf('\n', at - 1) + 1);
            var line = Trim(text, from, at);
            if (char.IsLower(text[next])) return !char.IsLower(text[start]);
            return line.Length >= WrappedLine && text[line.End - 1] != ':';
        }

        int Stop(int at)
        {
            var run = SentenceMarks.Run(text, at, range.End);
            var end = SentenceMarks.Closers(text, run.End, range.End);
            if (enclosures.Hold(end) || !HasWords(at)) return run.End - 1;
            if (end >= range.End) return range.End - 1;
            if (!char.IsWhiteSpace(text[end]))
            {
                if (run.End == at + 1 && end == run.End && SentenceMarks.LacksSpace(text, at, range)) Cut(end);
                return end - 1;
            }
            // A full stop, then three dots: the dots stand for what was left out before the next sentence.
            if (run.Dots == 4 && run.Spaced && at > start && char.IsLetter(text[at - 1]) && end == run.End && NextIsUpper(end))
            {
                Cut(at + 1);
                return run.End - 1;
            }
            if (Ends(at, run, end)) Cut(end);
            return Math.Max(run.End, end) - 1;
        }

        bool HasWords(int end)
        {
            for (var at = start; at < end; at++) if (char.IsLetterOrDigit(text[at])) return true;
            return false;
        }

        bool NextIsUpper(int at)
        {
            while (at < range.End && char.IsWhiteSpace(text[at])) at++;
            return at < range.End && char.IsUpper(text[at]);
        }

        bool Ends(int at, StopRun run, int end)
        {
            if (SentenceLists.IsMarker(text, start, at)) return false;
            var next = SentenceMarks.NextWord(text, end, range.End);
            if (next.Kind is NextKind.ListMarker or NextKind.None) return true;
            if (next.Kind == NextKind.Lower) return next.NewLine && run.Dots == 1 && !SentenceAbbreviations.Known(Before(at));
            if (run.Dots == 3 && run.Count == 3) return SentenceAbbreviations.StartsSentences(next.Word) && !next.Word.StartsWith('I');
            if (run.Count > 1 || text[at] != '.') return true;
            return SentenceAbbreviations.EndsSentence(Before(at), BeforeThat(at), next);
        }

        /// <summary>The characters without a space before the full stop.</summary>
        ReadOnlySpan<char> Before(int at)
        {
            var from = at;
            while (from > start && !char.IsWhiteSpace(text[from - 1]) && !SentenceMarks.Opens(text[from - 1])) from--;
            return text.AsSpan(from, at - from);
        }

        ReadOnlySpan<char> BeforeThat(int at)
        {
            var from = at - Before(at).Length;
            while (from > start && char.IsWhiteSpace(text[from - 1])) from--;
            return Before(from);
        }
    }
}
