namespace Timeline.Core.Sources;

/// <summary>The parts of an import, in their order.</summary>
public enum ImportStage
{
    Reading,
    Keeping,
}

/// <summary>How far an import is, in articles.</summary>
/// <param name="All">At least 1.</param>
public sealed record ImportProgress(ImportStage Stage, int Done, int All);
