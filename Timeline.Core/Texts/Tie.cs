namespace Timeline.Core.Texts;

/// <summary>That two things belong together, or do not, because a person said so.</summary>
/// <param name="Correction">The number of what the person set down, of which this is a part. Of two that cannot both hold the higher number, which is the newer, wins.</param>
public readonly record struct Tie<T>(long Correction, bool IsTogether, T One, T Other);

/// <summary>What became of something that a person set down.</summary>
public enum TieState
{
    /// <summary>It holds.</summary>
    Applied,

    /// <summary>Some of its pairs hold.</summary>
    InPart,

    /// <summary>It cannot hold beside newer ones.</summary>
    Contradicted,

    /// <summary>It cannot hold at all: in a row an article has one run of neighbouring sentences at the most.</summary>
    Impossible,

    /// <summary>What it is about is not there.</summary>
    Missing,
}

/// <inheritdoc cref="TieState"/>
/// <param name="Against">The newer ones that it, or a part of it, cannot hold beside, ascending.</param>
public sealed record TieOutcome(long Correction, TieState State, IReadOnlyList<long> Against);
