using System.Collections.Frozen;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Vocabulary;

/// <summary>Words that mean one thing beside a figure: “stores” in one report are “shops” in another.</summary>
/// <param name="IsOfValue">Whether it names what a sum or a measure is of, as a fine or a depth: of one event there are few of a name.</param>
/// <param name="Words">As they are written, each for all that has its stem.</param>
public sealed record FigureSense(string Name, bool IsOfValue, IReadOnlyList<string> Words)
{
    /// <summary>The table that ships, <c>FigureSenses.tsv</c>, in its order.</summary>
    public static IReadOnlyList<FigureSense> Table { get; } = [.. WordTable.Shipped("FigureSenses").Select(row => new FigureSense(row[0], row[1] == "value", row[2].Split(" | ")))];

    // The first sense of a stem is the one it has.
    static readonly FrozenDictionary<string, string> ByStem =
        Table.SelectMany(sense => sense.Words.Select(word => (Stem: Stemmer.Stem(word), sense.Name))).DistinctBy(pair => pair.Stem).ToFrozenDictionary(pair => pair.Stem, pair => pair.Name);

    static readonly FrozenSet<string> Values = Table.Where(sense => sense.IsOfValue).Select(sense => sense.Name).ToFrozenSet();

    /// <param name="sense">What <see cref="Of"/> answers.</param>
    internal static bool NamesValue(string sense) => Values.Contains(sense);

    /// <summary>What a word in small letters means with others of its sense; null where it has none.</summary>
    internal static string? Named(string word) => ClaimPredicate.Sense(word) ?? ByStem.GetValueOrDefault(Stemmer.Stem(word));

    /// <summary>What a word in small letters stands for beside others of its sense; its stem where it has none.</summary>
    internal static string Of(string word) => Named(word) ?? Stemmer.Stem(word);
}
