using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>How near a cell is to the others of its row, or the least near cell of a row; the nearest first.</summary>
public enum Nearness
{
    /// <summary>The same words as another cell, case and punctuation aside.</summary>
    Identical,

    /// <summary>At least <see cref="Provenance.Near"/> of its words stand in runs of five or more that another cell has too.</summary>
    Near,

    /// <summary>At least <see cref="Provenance.Rewritten"/> of them.</summary>
    Rewritten,

    /// <summary>Says the same in words of its own.</summary>
    Related,

    /// <summary>Alone in its row.</summary>
    Unique,
}

public enum DifferenceClass { Figure, Name, Attribution, Hedge, Spelling, Addition, Omission, Wording }

/// <summary>What one article has at a difference; an empty span where its words would stand.</summary>
public readonly record struct DifferenceValue(string Article, TextSpan Span);

/// <summary>One place where the cells of a row differ, with the words of each.</summary>
public sealed record Difference(DifferenceClass Class, IReadOnlyList<DifferenceValue> Values);

/// <summary>What one article has in a row: one to three neighbouring sentences, or its title.</summary>
/// <param name="MovedFrom">Where it crossed others: the place of the row that it follows in its own article; null where it stands in order.</param>
public sealed record RowCell(string Article, TextSpan Span, Nearness Label, int? MovedFrom)
{
    /// <summary>The article of the first cell of the row with the same words; null for that cell, and where none has them.</summary>
    public string? CopyOf { get; init; }
}

/// <summary>What several articles say of one thing, or one alone.</summary>
/// <param name="Label">How near the cells are that fit least; where each is a copy of another but not all are of one, how near those are that are none.</param>
/// <param name="Cells">By article id.</param>
/// <param name="Score">How sure the row is, 0 to 1: as sure as the cell that fits the others least.</param>
/// <param name="Why">Why these are a row, a sentence for people.</param>
public sealed record ComparisonRow(Nearness Label, IReadOnlyList<RowCell> Cells, IReadOnlyList<Difference> Differences, double Score, string Why)
{
    /// <summary>A score below this is a loose tie: the sentences tell of one thing and yet hardly say the same.</summary>
    public const double Loose = 0.25;

    /// <summary>Of what one article has alone, the place of the row of others that is nearest to it; null where none is near.</summary>
    public int? Nearest { get; init; }

    /// <summary>The corrections that made it so, ascending; score and reason are the program's own.</summary>
    public IReadOnlyList<long> ByHand { get; init; } = [];
}
