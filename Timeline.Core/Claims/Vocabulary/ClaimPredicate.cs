using System.Collections.Frozen;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Vocabulary;

/// <summary>What is said of a figure: killed, injured, deployed.</summary>
/// <param name="Takes">What kind of figure it may be said of: <c>count</c>, <c>duration</c> or <c>any</c>.</param>
/// <param name="IsAgent">Whether someone does it, so that who does it matters.</param>
/// <param name="IsOfThings">Whether it befalls things for the most part, so that a number with no noun counts no people.</param>
/// <param name="Course">What becomes of the number while an event goes on: it <c>rises</c>, <c>moves</c> or <c>stays</c>.</param>
public sealed record ClaimPredicate(string Name, string Takes, bool IsAgent, bool IsOfThings, string Course, IReadOnlyList<string> Words)
{
    /// <summary>The table that ships, <c>ClaimPredicates.tsv</c>, in its order.</summary>
    public static IReadOnlyList<ClaimPredicate> Table { get; } =
        [.. WordTable.Shipped("ClaimPredicates").Select(row => new ClaimPredicate(row[0], row[1], row[2] == "agent", row[2] == "thing", row[3], row[4].Split(" | ")))];

    static readonly FrozenDictionary<string, ClaimPredicate[]> ByWord =
        Table.SelectMany(predicate => predicate.Words.Select(word => (word, predicate))).GroupBy(pair => pair.word).ToFrozenDictionary(same => same.Key, same => same.Select(pair => pair.predicate).ToArray());

    static readonly FrozenDictionary<string, ClaimPredicate> ByName = Table.DistinctBy(predicate => predicate.Name).ToFrozenDictionary(predicate => predicate.Name);

    static readonly FrozenDictionary<string, int> Places = Table.Index().DistinctBy(row => row.Item.Name).ToFrozenDictionary(row => row.Item.Name, row => row.Index);

    /// <summary>The first words of those written as two.</summary>
    static readonly FrozenSet<string> Openings = ByWord.Keys.Where(word => word.Contains(' ')).Select(word => word[..word.IndexOf(' ')]).ToFrozenSet();

    internal static ClaimPredicate? Named(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Its place in the table, which has first what weighs most.</summary>
    internal int Place => Places[Name];

    /// <summary>Whether it is said of what suffers something and can be counted.</summary>
    public bool IsOfPatients => Takes == "count" && !IsAgent;

    /// <summary>What a word that tells of something suffered, of a rise or a fall stands for beside others that do; null where it is no such word.</summary>
    internal static string? Sense(string word) =>
        ByWord.TryGetValue(word, out var predicates) ? Array.Find(predicates, predicate => predicate.IsOfPatients || predicate.Name is "rose" or "fell")?.Name : null;

    /// <summary>What it is where such things are counted: bodies that are pulled out are found and not rescued, jobs that are lost are cut, and gunmen who are eliminated are killed.</summary>
    internal ClaimPredicate Of(string subject) => (subject, Name) switch { ("bodies", "rescued") => ByName["found"], ("jobs", "lost") => ByName["cut"], ("prisoners", "displaced") => ByName["escaped"], ("jobs", "eliminated") => ByName["cut"], ("fighters", "eliminated") => ByName["killed"], (_, "lost") when ClaimVocabulary.IsAnimal(subject) => ByName["killed"], _ => this };

    /// <summary>The predicate that a word, or it with the next, means of such a quantity, or null.</summary>
    /// <param name="next">The word behind it; null where nothing but the word itself is asked for.</param>
    internal static ClaimPredicate? Of(string word, string? next, QuantityKind kind)
    {
        if (!(next is not null && Openings.Contains(word) && ByWord.TryGetValue($"{word} {next}", out var predicates)) && !ByWord.TryGetValue(word, out predicates)) return null;
        var takes = kind switch { QuantityKind.Count => "count", QuantityKind.Duration => "duration", _ => "any" };
        return Array.Find(predicates, predicate => predicate.Takes == takes) ?? (kind == QuantityKind.Duration ? null : Array.Find(predicates, predicate => predicate.Takes == "any"));
    }
}
