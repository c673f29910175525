using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>A stretch that only one article has.</summary>
public readonly record struct OnlyIn(string Article, TextSpan Span);

/// <summary>What several articles say of one event, side by side.</summary>
/// <remarks>It does not depend on the order in which the witnesses were given.</remarks>
/// <param name="Articles">By id.</param>
/// <param name="Names">The names in them, those of one bearer together.</param>
/// <param name="Base">The id of the article whose order the rows keep, and against which additions and omissions are said.</param>
/// <param name="Rows">The titles first.</param>
public sealed record ArticleComparison(
    IReadOnlyList<WitnessReading> Articles, NameIndex Names, string Base, IReadOnlyList<WireFamily> Families, IReadOnlyList<ComparisonRow> Rows, IReadOnlyList<OnlyIn> OnlyIn)
{
    /// <summary>Of which all terms of the articles are.</summary>
    internal TokenLexicon Lexicon { get; init; } = SentenceTable.NewLexicon();

    /// <summary>What became of each correction, ascending.</summary>
    public IReadOnlyList<TieOutcome> ByHand { get; init; } = [];
}
