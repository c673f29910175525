using System.Collections.Frozen;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Vocabulary;

/// <summary>The words by which figures are told apart, from <c>ClaimNouns.tsv</c>.</summary>
static class ClaimVocabulary
{
    static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Classes = WordTable.Shipped("ClaimNouns")
        .GroupBy(row => row[0])
        .ToFrozenDictionary(rows => rows.Key, rows => rows.SelectMany(row => row[2].Split(" | ").Select(word => (word, name: row[1]))).DistinctBy(pair => pair.word).ToFrozenDictionary(pair => pair.word, pair => pair.name));

    /// <summary>Phrases for ranks, the longest first, with the name of the rank.</summary>
    public static IReadOnlyList<(string Phrase, string Rank)> Ranks { get; } =
        [.. Classes["rank"].Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal)];

    /// <summary>The grade of soldiers and police that a title with a capital means, by its name; null for any other word.</summary>
    public static string? Grade(string word) => Classes["grade"].GetValueOrDefault(word);

    static readonly FrozenSet<string> Origins = Classes["origin"].Values.ToFrozenSet();

    public static string? Noun(string word) => Classes["noun"].GetValueOrDefault(word);

    public static string? Side(string word) => Classes["side"].GetValueOrDefault(word);

    public static string? War(string word) => Classes["war"].GetValueOrDefault(word);

    /// <summary>The talks, the election and the like that a word means.</summary>
    public static string? Gathering(string word) => Classes["gathering"].GetValueOrDefault(word);

    /// <summary>What a verb, with the word behind it where that belongs to it, says of something still to come.</summary>
    public static string? Upcoming(string word, string? next) => (next is null ? null : Classes["upcoming"].GetValueOrDefault($"{word} {next}")) ?? Classes["upcoming"].GetValueOrDefault(word);

    /// <summary>Whether a noun of many means human beings, who in another report may be just people.</summary>
    public static bool IsPerson(string noun) => Classes["person"].ContainsKey(noun);

    /// <summary>Whether a noun of many is formed as those of people are, and is neither a word of a class of its own nor one for those who fight: “ski tourers”.</summary>
    public static bool IsAgent(string noun) => noun.Length > 6 && noun.EndsWith("ers", StringComparison.Ordinal) && Noun(noun) is null && !Classes["armed"].ContainsKey(noun);

    /// <summary>Whether a noun of many means human beings of whatever kind.</summary>
    public static bool AreHuman(string noun) => IsPerson(noun) || IsAgent(noun) || Classes["human"].ContainsKey(noun) || Classes["armed"].ContainsKey(noun) || Noun(noun) is { } known && known != noun && AreHuman(known);

    public static bool IsAttacker(string noun) => Classes["attacker"].ContainsKey(noun);

    public static bool IsAnimal(string noun) => Classes["animal"].ContainsKey(noun);

    /// <summary>Whether the noun is of one human being by office or by what one does: "captain", "driver".</summary>
    public static bool IsSomebody(string noun) => NameVocabulary.IsRole(noun) || IsPerson(noun + "s") || Classes["somebody"].ContainsKey(noun);

    /// <summary>Whether a noun means one human being: “a man of 41” tells how old, not how many.</summary>
    public static bool IsOne(string noun) => Classes["one"].ContainsKey(noun);

    /// <summary>The name under which words for one value stand together; null for what is no word for a value.</summary>
    public static string? Metric(string word) => Classes["metric"].GetValueOrDefault(word) is { } name ? name.Length > 0 ? name : word : null;

    public static bool IsMetric(string word) => Classes["metric"].ContainsKey(word);

    public static bool IsMoving(string word) => Classes["moving"].ContainsKey(word);

    /// <summary>What a verb says of that since which something is there, under the name that equal ones share; null for any other word.</summary>
    public static string? Origin(string word) => Classes["origin"].GetValueOrDefault(word);

    public static bool IsOrigin(string predicate) => Origins.Contains(predicate);

    /// <summary>Which way a length is measured of which the word is said, by the name of that; null for any other word.</summary>
    public static string? Extent(string word) => Classes["extent"].GetValueOrDefault(word) ?? Classes["extent of"].GetValueOrDefault(word);

    /// <summary>Whether the word for an extent is said behind the length, as “wide” is.</summary>
    public static bool IsExtentOf(string word) => Classes["extent of"].ContainsKey(word);

    /// <summary>Whether a number behind the word may be a sum of money: “charges of 600 million”.</summary>
    public static bool IsSum(string word) => Classes["sum"].ContainsKey(word);

    /// <summary>Whether each side of a contest has a number of its own of what the noun means: votes.</summary>
    public static bool IsGained(string noun) => Classes["gained"].ContainsKey(noun);

    public static bool IsNumbered(string word) => Classes["numbered"].ContainsKey(word);

    /// <summary>Whether a word is formed as a verb that tells what was done, or is one of those that are formed otherwise.</summary>
    public static bool IsDone(string word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word is not ("hundred" or "indeed") || Classes["done"].ContainsKey(word);

    /// <summary>Whether a number behind the word may be what a toll came to.</summary>
    public static bool LeadsToToll(string word) => Classes["toll"].ContainsKey(word);

    /// <summary>Whether behind a word of <see cref="IsAllowance"/> the verb tells how many there is room for.</summary>
    public static bool Holds(string verb) => Classes["holding"].ContainsKey(verb);

    public static bool IsAllowance(string word) => Classes["allowance"].ContainsKey(word);

    /// <summary>The name of an occasion that tells it from others; null for words that may be of any, and for what is none.</summary>
    public static string? Occasion(string word) => Classes["occasion"].GetValueOrDefault(word) is { Length: > 0 } name ? name : null;

    public static bool IsOccasion(string word) => Classes["occasion"].ContainsKey(word);

    public static bool IsBroad(string word) => Classes["broad"].ContainsKey(word);

    public static bool IsGround(string word) => Classes["ground"].ContainsKey(word);

    /// <summary>Whether a word in small letters may be the noun of many.</summary>
    public static bool IsPlural(string word) =>
        Classes["plural"].ContainsKey(word) || Classes["noun"].ContainsKey(word) || (word.Length > 5 && word.EndsWith("men", StringComparison.Ordinal)) || (word.Length > 3 && word[^1] == 's' && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal));
}
