namespace Timeline.Core.Texts.Anchors;

/// <summary>What was found of a <see cref="TextAnchor"/>, how much of it, and where else it could have been.</summary>
/// <param name="Score">The share of the words, each by its weight, that stand where it was found: 1 where all do, 0 where it is lost.</param>
/// <param name="Candidates">Other places, the likeliest first, for a person to choose from; at most <see cref="MostCandidates"/>.</param>
public sealed record AnchorFinding(FoundAnchor Found, double Score, IReadOnlyList<AnchorCandidate> Candidates)
{
    public const int MostCandidates = 5;
}

/// <summary>A place where an anchor could be.</summary>
/// <param name="Score">The share of what was kept, the words and their neighbours, that stands there; above 0, at most 1.</param>
public readonly record struct AnchorCandidate(TextSpan Span, double Score);
