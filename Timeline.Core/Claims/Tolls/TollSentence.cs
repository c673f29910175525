using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Claims.Tolls;

/// <summary>The words of a sentence with its counts, as reading tolls needs them.</summary>
sealed class TollSentence
{
    readonly NameWord[] words;
    readonly string[] lower;
    readonly Dictionary<int, (Quantity Quantity, int End)> counts = [];

    public TollSentence(SourceText text, TextSentence sentence)
    {
        Span = sentence.Span;
        words = sentence.Words;
        lower = [.. words.Select(word => word.Lower)];
        foreach (var quantity in ClaimQuantities.Of(sentence.Quantities, text).Where(quantity => quantity is { Kind: QuantityKind.Count, IsAttributive: false }))
            counts[WordFrom(quantity.Span.Start)] = (quantity, WordFrom(quantity.Span.End));
    }

    public TextSpan Span { get; }

    public int Count => words.Length;

    public NameWord this[int at] => words[at];

    public string? Word(int at) => at >= 0 && at < words.Length ? lower[at] : null;

    /// <summary>Whether a comma, bracket, dash or other sign stands before the word.</summary>
    public bool IsCut(int at) => at >= 0 && at < words.Length && words[at].Gap.Trim() is not ("" or "-" or "'" or "’");

    public bool IsComma(int at) => at < words.Length && words[at].Gap.Trim() == ",";

    /// <summary>The count that begins with the word, and the first word behind it.</summary>
    public (Quantity Quantity, int End)? CountAt(int at) => counts.TryGetValue(at, out var count) ? count : null;

    /// <summary>Whether the word belongs to a count: the “estimated” of “an estimated 40”.</summary>
    public bool IsInCount(int at) => counts.Any(count => count.Key <= at && at < count.Value.End);

    public TextSpan Between(int start, int end) => new(words[start].Span.Start, words[end - 1].Span.End);

    int WordFrom(int position)
    {
        var at = Array.FindIndex(words, word => word.Span.Start >= position);
        return at < 0 ? words.Length : at;
    }
}
