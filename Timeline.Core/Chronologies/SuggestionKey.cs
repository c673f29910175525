using System.Security.Cryptography;
using System.Text;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Chronologies;

/// <summary>Names a suggestion by what it is and by the sentences that tell it, so that it is another one once others do.</summary>
static class SuggestionKey
{
    /// <param name="what">Beside the sentences; the order counts.</param>
    /// <param name="told">Sentences in their words; neither order nor repetition counts, so that one copied into a further article changes nothing.</param>
    /// <returns>32 hexadecimal digits.</returns>
    public static string Of(IEnumerable<string> what, IEnumerable<string> told)
    {
        var sentences = told.Select(sentence => string.Join(' ', TokenFold.Fold(sentence).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))).Distinct().Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. what, .. sentences]))))[..32];
    }
}
