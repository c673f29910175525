using System.Globalization;
using System.Text;

namespace Timeline.Core.Storage.Search;

/// <summary>What somebody typed into a search field: words, all of which must be there; words in quotation marks in that order.</summary>
/// <remarks>Anything can be typed. What is neither letter nor digit only separates; past so many words the rest is ignored.</remarks>
sealed class SearchQuery
{
    const int MostCharacters = 2000;
    const int MostPhrases = 20;

    /// <summary>Shorter numbers are years, or written without a comma.</summary>
    const int LeastInThousands = 5;

    SearchQuery(IReadOnlyList<string> phrases) => Phrases = phrases;

    /// <summary>Words with single spaces between, at least one each.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>The query for FTS5 and for <c>websearch_to_tsquery</c> alike: in quotation marks nothing is an operator.</summary>
    public string Expression => string.Join(' ', Phrases.Select(phrase => $"\"{phrase}\""));

    public static SearchQuery Of(string typed)
    {
        var phrases = typed[..Math.Min(typed.Length, MostCharacters)].Split('"', '“', '”')
            // What stands between the first and the second mark, the third and the fourth … was quoted.
            .SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(Words).Where(phrase => phrase.Length > 0);
        return new SearchQuery([.. phrases.Take(MostPhrases)]);
    }

    // PostgreSQL takes a hyphenated word as one and as its parts, a text with a space only as parts: parts are in both.
    static string Words(string phrase)
    {
        var words = new StringBuilder();
        for (var i = 0; i < phrase.Length; i++) words.Append(IsOfWord(phrase, i) ? phrase[i] : ' ');
        return string.Join(' ', words.ToString().Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit)).Select(InThousands));
    }

    // Reports write 250,000, whose commas part it into words.
    static string InThousands(string word) =>
        word.Length < LeastInThousands || !word.All(char.IsAsciiDigit) ? word : string.Join(' ', word.Reverse().Chunk(3).Reverse().Select(digits => string.Concat(digits.Reverse())));

    static bool IsOfWord(string text, int at) => text[at] == '.'
        // A decimal point, which PostgreSQL takes for part of the number.
        ? at > 0 && at < text.Length - 1 && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])
        : char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

/// <param name="Id">Of the <see cref="SearchEntry"/>.</param>
/// <param name="Rank">The less, the better.</param>
sealed record SearchMatch(long Id, double Rank);

/// <summary>The words around what was found, which stands between <see cref="Opens"/> and <see cref="Closes"/>.</summary>
sealed record SearchSnippet(long Id, string Title, string Text)
{
    public const char Opens = '\u0001';
    public const char Closes = '\u0002';
}
