using System.Globalization;
using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>Words of an article: the sentences that they overlap are meant.</summary>
public readonly record struct RowWords(string Article, TextSpan Span);

/// <summary>What people set down about a comparison, to be kept to whatever is compared and however.</summary>
/// <param name="Rows">Which sentences stand in one row, and which do not.</param>
/// <param name="Names">Which forms of names are of one bearer, and which are not.</param>
/// <param name="Families">Which articles, by id, carry one wire story, and which do not.</param>
public sealed record HandTies(IReadOnlyList<Tie<RowWords>> Rows, IReadOnlyList<Tie<string>> Names, IReadOnlyList<Tie<string>> Families)
{
    public static readonly HandTies None = new([], [], []);

    public bool IsEmpty => Rows.Count + Names.Count + Families.Count == 0;

    /// <summary>Tells any two apart that are not the same.</summary>
    public string Key => string.Join('\n', Rows.Select(Written).Concat(Names.Select(Written)).Concat(Families.Select(Written)));

    static string Written<T>(Tie<T> tie) => string.Create(CultureInfo.InvariantCulture, $"{tie.Correction} {tie.IsTogether} {tie.One} {tie.Other}");

    /// <summary>The corrections whose pairs all stand in a comparison as they ask for, whether it was made with them or without.</summary>
    public IReadOnlySet<long> HeldBy(ArticleComparison comparison)
    {
        var bearers = comparison.Names.Groups.SelectMany((group, number) => group.Mentions.Select(named => (named.Mention.Text, number))).ToLookup(named => named.Text, named => named.number);
        var ties = Rows.Select(tie => (tie.Correction, Holds: tie.IsTogether == comparison.Rows.Any(row => Stands(row, tie.One) && Stands(row, tie.Other))))
            .Concat(Names.Select(tie => (tie.Correction, Holds: tie.IsTogether == bearers[tie.One].Intersect(bearers[tie.Other]).Any())))
            .Concat(Families.Select(tie => (tie.Correction, Holds: tie.IsTogether == comparison.Families.Any(family => family.Members.Contains(tie.One) && family.Members.Contains(tie.Other)))));
        return ties.GroupBy(tie => tie.Correction).Where(correction => correction.All(tie => tie.Holds)).Select(correction => correction.Key).ToHashSet();
    }

    static bool Stands(ComparisonRow row, RowWords words) => row.Cells.Any(cell => cell.Article == words.Article && cell.Span.Overlaps(words.Span));
}
