using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Events;

/// <summary>Whether an article says what an editor gives as its words.</summary>
static class WordsOfArticle
{
    /// <returns>True where the words stand in it as far as <see cref="TokenFold"/> tells words apart, whatever blanks are between; or where an amount of the same value does, and what is said beside the number: whom it counts.</returns>
    public static bool Have(SourceText text, string words, CuratedValue value)
    {
        var article = SourceText.From(Folded(text.Text));
        if (FoundWords.First(article, Folded(words)) is not null) return true;
        if (value.Value is not { } number || !QuantityReader.Read(text, Whole(text)).Any(amount => amount.IsAmount && amount.Value == number && (value.Unit is null || amount.Unit == value.Unit))) return false;
        var said = SourceText.From(words.Trim());
        var amount = QuantityReader.Read(said, Whole(said)).First(one => one.IsAmount).Span;
        return Folded($"{said.Text[..amount.Start]} {said.Text[amount.End..]}").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => FoundWords.First(article, word) is not null);
    }

    static TextSpan Whole(SourceText text) => new(0, text.Text.Length);

    static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => TokenFold.Fold(word)));
}
