using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Facts;

/// <summary>What happens in one place and on one day, so that two reports can be asked where and when it was.</summary>
/// <param name="Name">What results call it.</param>
/// <param name="Asked"><c>all</c>; <c>place</c> of what may go on for days; <c>people</c> of what is done to them.</param>
/// <param name="Words">Each a word or several that follow each other.</param>
public sealed record Happening(string Name, string Asked, IReadOnlyList<string> Words)
{
    /// <summary>The table that ships, <c>Happenings.tsv</c>, in its order.</summary>
    public static IReadOnlyList<Happening> Table { get; } = [.. WordTable.Shipped("Happenings").Select(row => new Happening(row[0], row[1], row[2].Split(" | ")))];

    /// <summary>Whether it is done to people: of two of them it is two happenings.</summary>
    public bool IsOfPeople => Asked == "people";

    /// <summary>Whether there is one day of it.</summary>
    public bool IsOfOneDay => Asked == "all";

    /// <summary>By the first of their words, the longest first.</summary>
    static readonly FrozenDictionary<string, (Happening Happening, string[] Words)[]> ByFirst =
        Table.SelectMany(happening => happening.Words.Select(words => (Happening: happening, Words: words.Split(' ')))).GroupBy(phrase => phrase.Words[0]).ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    /// <summary>How many words may stand between what happened and the word before it that takes it away.</summary>
    const int MostBefore = 4;

    /// <summary>“No attack”, “may have crashed”</summary>
    static readonly FrozenSet<string> Unsure = new[] { "no", "not", "never", "may", "might", "could", "would", "should", "will", "if", "every", "any", "foiled", "planned", "feared", "attempted", "alleged", "threatened", "heart", "panic" }.ToFrozenSet();

    /// <summary>“Like the crash in Halden”: of a second one.</summary>
    static readonly FrozenSet<string> Another = new[] { "another", "second", "similar", "like", "previous", "earlier", "other" }.ToFrozenSet();

    /// <summary>Whether words before it leave open that it happened.</summary>
    internal static bool IsUnsure(ClaimSentence sentence, int at) => IsBehind(sentence, at, Unsure);

    /// <summary>Whether words before it tell that it is a second one of its kind.</summary>
    internal static bool IsAnother(ClaimSentence sentence, int at) => IsBehind(sentence, at, Another);

    static bool IsBehind(ClaimSentence sentence, int at, FrozenSet<string> words) => Enumerable.Range(at - MostBefore, MostBefore).Any(before => words.Contains(sentence.Word(before) ?? ""));

    /// <summary>What begins at a word, with the first word behind it; null where nothing does.</summary>
    internal static (Happening Happening, int End)? At(ClaimSentence sentence, int at)
    {
        if (sentence.Words[at].IsCapital && !sentence.Words[at].OpensSentence || !ByFirst.TryGetValue(sentence.Words[at].Lower, out var phrases)) return null;
        foreach (var (happening, words) in phrases)
            if (NameWord.Stand(sentence.Words, words, at)) return (happening, at + words.Length);
        return null;
    }
}
