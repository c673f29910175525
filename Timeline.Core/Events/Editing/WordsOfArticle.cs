using Timeline.Core.Texts;

namespace Timeline.Core.Events.Editing;

/// <summary>Whether an article says what an editor gives as its words.</summary>
static class WordsOfArticle
{
    /// <returns>True where the words stand in it as far as <see cref="TokenFold"/> tells words apart, whatever blanks are between, or an amount of the same value does.</returns>
    public static bool Have(SourceText text, string words, CuratedValue value)
    {
        if (FoundWords.First(SourceText.From(Folded(text.Text)), Folded(words)) is not null) return true;
        return value.Value is { } number && QuantityReader.Read(text, new TextSpan(0, text.Text.Length)).Any(amount => amount.IsAmount && amount.Value == number && (value.Unit is null || amount.Unit == value.Unit));
    }

    static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => TokenFold.Fold(word)));
}
