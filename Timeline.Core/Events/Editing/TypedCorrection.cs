using Timeline.Core.Texts;

namespace Timeline.Core.Events.Editing;

/// <summary>A correction as an editor asks for it: nothing in it need be right. See <see cref="Correction"/>.</summary>
public sealed record TypedCorrection(CorrectionKind Kind, IReadOnlyList<TypedEnd> Ends)
{
    public IReadOnlyList<TypedEnd> With { get; init; } = [];

    public IReadOnlyList<TypedEnd> From { get; init; } = [];

    public IEnumerable<TypedEnd> All => Ends.Concat(With).Concat(From);
}

/// <param name="Article">By slug.</param>
/// <param name="Span">Words of it; null for the article as a whole.</param>
public sealed record TypedEnd(string? Article = null, TextSpan? Span = null, string? Name = null);
