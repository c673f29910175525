using System.Text;
using Timeline.Core.Texts;

namespace Timeline.Core.Events.Editing;

/// <summary>Whether an article says what an editor gives as its words.</summary>
static class WordsOfArticle
{
    /// <returns>True where the words stand in it, blanks, case and the form of quotation marks aside, or an amount of the same value does.</returns>
    public static bool Have(SourceText text, string words, CuratedValue value)
    {
        if (FoundWords.First(SourceText.From(Plain(text.Text)), Plain(words)) is not null) return true;
        return value.Value is { } number && QuantityReader.Read(text, new TextSpan(0, text.Text.Length)).Any(amount => amount.IsAmount && amount.Value == number && (value.Unit is null || amount.Unit == value.Unit));
    }

    static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Trim())
        {
            if (!char.IsWhiteSpace(character)) plain.Append(character switch { '‘' or '’' => '\'', '“' or '”' => '"', _ => char.ToLowerInvariant(character) });
            else if (plain is not [.., ' ']) plain.Append(' ');
        }
        return plain.ToString();
    }
}
