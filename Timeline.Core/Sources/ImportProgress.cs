namespace Timeline.Core.Sources;

/// <summary>The parts of an import, in their order.</summary>
public enum ImportStage
{
    /// <summary>Asking for what stands at addresses of the web; only where such were given, and then counted in addresses.</summary>
    Fetching,

    Reading,
    Keeping,
}

/// <summary>How far an import is, in articles or addresses.</summary>
/// <param name="All">At least 1.</param>
public sealed record ImportProgress(ImportStage Stage, int Done, int All);
