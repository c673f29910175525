using System.Text;
using Timeline.Core.Texts;

namespace Timeline.Bench.Texts;

/// <summary>A word of an edited text.</summary>
/// <param name="Origin">Which word of the text before it is, or came in the place of; -1 for one that was put in.</param>
/// <param name="IsSame">Whether it is that word.</param>
readonly record struct EditedWord(string Word, string Gap, int Origin, bool IsSame);

/// <summary>A text after edits of our own: of every word it is known what became of it.</summary>
sealed class EditedText
{
    readonly IReadOnlyList<EditedWord> words;
    readonly int[] starts;
    readonly Dictionary<int, int> places = [];

    public EditedText(IReadOnlyList<EditedWord> words)
    {
        this.words = words;
        starts = new int[words.Count];
        var text = new StringBuilder();
        for (var at = 0; at < words.Count; at++)
        {
            starts[at] = text.Length;
            if (words[at].Origin >= 0) places[words[at].Origin] = at;
            text.Append(words[at].Word).Append(words[at].Gap);
        }
        Text = SourceText.From(text.ToString());
        if (Text.Text.Length != text.Length) throw new ArgumentException("The words are not normal; offsets would not hold.", nameof(words));
    }

    public SourceText Text { get; }

    /// <summary>From the first letter or digit of a word to the last of another.</summary>
    /// <returns>Null where there is none at an edge.</returns>
    public TextSpan? Span(int from, int end, bool isWhole)
    {
        var (start, until) = (starts[from], starts[end - 1] + words[end - 1].Word.Length);
        if (isWhole) return new TextSpan(start, until);
        while (start < until && !char.IsLetterOrDigit(Text.Text[start])) start++;
        while (until > start && !char.IsLetterOrDigit(Text.Text[until - 1])) until--;
        return until > start && start < starts[from] + words[from].Word.Length && until > starts[end - 1] ? new TextSpan(start, until) : null;
    }

    /// <summary>Of some words in a row those that are still there, by their places here.</summary>
    public IReadOnlyList<int> Left(int from, int end) => [.. Enumerable.Range(from, end - from).Where(places.ContainsKey).Select(word => places[word]).Where(place => words[place].IsSame)];

    /// <summary>The stretch that words in a row became: what is left of them, what came in their place, and what was put in between.</summary>
    /// <returns>Where they were taken out, the words put in at that very place, which is the same as replacing them; null where none was.</returns>
    public (int From, int End)? Became(int from, int end)
    {
        var left = Enumerable.Range(from, end - from).Where(places.ContainsKey).Select(word => places[word]).ToList();
        if (left.Count > 0) return (left.Min(), left.Max() + 1);
        if (!places.TryGetValue(from - 1, out var before) || before + 1 == words.Count || words[before + 1].IsSame) return null;
        return WithNew((before + 1, before + 2));
    }

    /// <summary>The same stretch with the words beside it that came with the edits: they belong to it as well as not.</summary>
    public (int From, int End) WithNew((int From, int End) stretch)
    {
        var (from, end) = stretch;
        while (from > 0 && !words[from - 1].IsSame) from--;
        while (end < words.Count && !words[end].IsSame) end++;
        return (from, end);
    }
}
