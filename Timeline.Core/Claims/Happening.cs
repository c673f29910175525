using System.Collections.Frozen;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>What happens in one place, so that two reports can be asked where it was.</summary>
/// <param name="Name">What results call its place.</param>
/// <param name="IsOfPeople">Whether it is done to people: of two of them it is two happenings.</param>
/// <param name="Words">Each a word or several that follow each other.</param>
public sealed record Happening(string Name, bool IsOfPeople, IReadOnlyList<string> Words)
{
    /// <summary>The table that ships, <c>Happenings.tsv</c>, in its order.</summary>
    public static IReadOnlyList<Happening> Table { get; } = [.. WordTable.Shipped("Happenings").Select(row => new Happening(row[0], row[1] == "people", row[2].Split(" | ")))];

    /// <summary>By the first of their words, the longest first.</summary>
    static readonly FrozenDictionary<string, (Happening Happening, string[] Words)[]> ByFirst =
        Table.SelectMany(happening => happening.Words.Select(words => (Happening: happening, Words: words.Split(' ')))).GroupBy(phrase => phrase.Words[0]).ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    /// <summary>What begins at a word, with the first word behind it; null where nothing does.</summary>
    internal static (Happening Happening, int End)? At(ClaimSentence sentence, int at)
    {
        if (sentence.Words[at].IsCapital && !sentence.Words[at].OpensSentence || !ByFirst.TryGetValue(sentence.Words[at].Lower, out var phrases)) return null;
        foreach (var (happening, words) in phrases)
            if (NameWord.Stand(sentence.Words, words, at)) return (happening, at + words.Length);
        return null;
    }
}
