using System.Collections.Frozen;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest;

/// <summary>How an agency's name is met in news.</summary>
enum AgencyKind { Wire, National, Photo }

/// <summary>A news agency, by the name we write.</summary>
sealed record Agency(string Name, AgencyKind Kind);

/// <summary>The table of news agencies (<c>IngestAgencies.tsv</c>).</summary>
static class Agencies
{
    static readonly FrozenDictionary<string, Agency> BySpelling = WordTable.Shipped("IngestAgencies")
        .SelectMany(row => row[1].Split('|').Select(spelling => (spelling, new Agency(row[0], Enum.Parse<AgencyKind>(row[2], ignoreCase: true)))))
        .ToFrozenDictionary(pair => pair.spelling, pair => pair.Item2);

    // The longest first: "AP" must not be found in "Associated Press of Pakistan".
    static readonly FrozenDictionary<string, string[]> ByFirstWord = BySpelling.Keys
        .GroupBy(spelling => spelling[..WordEnd(spelling, 0)])
        .ToFrozenDictionary(word => word.Key, word => word.OrderByDescending(spelling => spelling.Length).ThenBy(spelling => spelling, StringComparer.Ordinal).ToArray());

    /// <summary>What people are called, too.</summary>
    static readonly FrozenSet<string> GivenNames = new[] { "Petra", "Antara" }.ToFrozenSet();

    public static bool IsGivenName(string spelling) => GivenNames.Contains(spelling);

    /// <summary>The agency spelled exactly so, or null.</summary>
    public static Agency? Spelled(string words) => BySpelling.GetValueOrDefault(words);

    /// <summary>The agency whose name begins at <paramref name="start"/>, and its place; case counts.</summary>
    public static (Agency Agency, TextSpan Span)? At(string text, int start)
    {
        if (!ByFirstWord.TryGetValue(text[start..WordEnd(text, start)], out var spellings)) return null;
        foreach (var spelling in spellings)
            if (text.AsSpan(start).StartsWith(spelling, StringComparison.Ordinal) && WordEnd(text, start + spelling.Length) == start + spelling.Length)
                return (BySpelling[spelling], new TextSpan(start, start + spelling.Length));
        return null;
    }

    /// <summary>Every agency named in the text, with its place; case counts.</summary>
    public static IEnumerable<(Agency Agency, TextSpan Span)> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            if (At(text, at) is { } found)
            {
                yield return found;
                at = found.Span.End - 1;
            }
            else
            {
                at = WordEnd(text, at);
            }
        }
    }

    static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start])) start++;
        return start;
    }
}
