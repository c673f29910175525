namespace Timeline.Core.History;

public enum WordChange
{
    Kept,
    Removed,
    Added,
}

/// <summary>Words that follow each other and share one fate, with the blanks behind them.</summary>
public sealed record WordRun(WordChange Change, string Text);

/// <summary>Which words of a text were kept, removed and added when somebody edited it.</summary>
/// <remarks>A longest common subsequence of the words (Wagner and Fischer, 1974): both texts are one text at two times, so equal words are the same words.</remarks>
public static class WordChanges
{
    /// <summary>Beyond so many words on either side nothing is aligned: the one is removed, the other added.</summary>
    const int MostWords = 2_500;

    /// <returns>In reading order; removed words stand before those added in their place. The kept and the added together are <paramref name="after"/>.</returns>
    public static IReadOnlyList<WordRun> Between(string before, string after)
    {
        var (old, young) = (Words(before), Words(after));
        if (old.Count > MostWords || young.Count > MostWords) return [.. Runs([(WordChange.Removed, before), (WordChange.Added, after)])];
        var common = new int[old.Count + 1, young.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = young.Count - 1; j >= 0; j--)
                common[i, j] = Same(old[i], young[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        var words = new List<(WordChange, string)>();
        int at = 0, next = 0;
        while (at < old.Count || next < young.Count)
        {
            if (at < old.Count && next < young.Count && Same(old[at], young[next]))
            {
                words.Add((WordChange.Kept, young[next]));
                (at, next) = (at + 1, next + 1);
            }
            else if (next == young.Count || (at < old.Count && common[at + 1, next] >= common[at, next + 1])) words.Add((WordChange.Removed, old[at++]));
            else words.Add((WordChange.Added, young[next++]));
        }
        return [.. Runs(words)];
    }

    static bool Same(string one, string other) => one.AsSpan().TrimEnd().SequenceEqual(other.AsSpan().TrimEnd());

    static IEnumerable<WordRun> Runs(IEnumerable<(WordChange Change, string Word)> words)
    {
        var run = new WordRun(WordChange.Kept, "");
        foreach (var (change, word) in words)
        {
            if (change == run.Change)
            {
                run = run with { Text = run.Text + word };
                continue;
            }
            if (run.Text.Length > 0) yield return run;
            run = new WordRun(change, word);
        }
        if (run.Text.Length > 0) yield return run;
    }

    /// <summary>Words and marks, each with the blanks behind it: together they are the text.</summary>
    static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            // A figure is one word, with the signs inside it: of 270,000 nobody changes three digits.
            if (IsOfWord(text[start])) while (end < text.Length && (IsOfWord(text[end]) || IsInFigure(text, end))) end++;
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            words.Add(text[start..end]);
            start = end;
        }
        return words;
    }

    static bool IsInFigure(string text, int at) =>
        text[at] is ',' or '.' or '/' or ':' && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || sign is '\'' or '’' or '-';
}
