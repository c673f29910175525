namespace Timeline.Core.Dates;

/// <summary>What a source leaves in doubt about a component of a date. It does not move the bounds.</summary>
[Flags]
public enum DateQualifier
{
    None = 0,

    /// <summary><c>?</c>: the source is open to question.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: about then.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    Both = Uncertain | Approximate,
}
