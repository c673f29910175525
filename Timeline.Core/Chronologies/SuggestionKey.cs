using System.Security.Cryptography;
using System.Text;
using Timeline.Core.Texts;

namespace Timeline.Core.Chronologies;

/// <summary>Names a suggestion by what it is and by the sentences that tell it, so that it is another one once others do.</summary>
static class SuggestionKey
{
    /// <param name="what">Beside the sentences; the order counts.</param>
    /// <param name="told">Sentences by the hash of their article; neither order nor repetition counts.</param>
    /// <returns>32 hexadecimal digits.</returns>
    public static string Of(IEnumerable<string> what, IEnumerable<(string Article, TextSpan Sentence)> told)
    {
        var sentences = told.Select(one => $"{one.Article} {one.Sentence.Start}").Distinct().Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. what, .. sentences]))))[..32];
    }
}
