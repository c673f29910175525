namespace Timeline.Core.Storage;

/// <summary>What became of a write.</summary>
public enum WriteOutcome
{
    /// <summary>It is on the disk.</summary>
    Done,

    /// <summary>Everything was so already: nothing was written.</summary>
    Unchanged,

    /// <summary>Something typed cannot be taken: nothing was written.</summary>
    Refused,

    /// <summary>Somebody else wrote since the version that the person saw: nothing was written.</summary>
    ChangedMeanwhile,

    /// <summary>There is no such thing, or no longer.</summary>
    NotFound,
}

/// <param name="Field">The field's name, for instance <c>Title</c>; empty where it concerns the whole.</param>
/// <param name="Reason">A sentence for people that says what to do.</param>
public sealed record FieldProblem(string Field, string Reason);

/// <summary>What became of a write, and why where it was refused.</summary>
/// <param name="Problems">Empty unless it was refused.</param>
public sealed record Written(WriteOutcome Outcome, IReadOnlyList<FieldProblem> Problems)
{
    public static readonly Written Done = new(WriteOutcome.Done, []);
    public static readonly Written Unchanged = new(WriteOutcome.Unchanged, []);
    public static readonly Written ChangedMeanwhile = new(WriteOutcome.ChangedMeanwhile, []);
    public static readonly Written NotFound = new(WriteOutcome.NotFound, []);

    public static Written Refused(params IReadOnlyList<FieldProblem> problems) => new(WriteOutcome.Refused, problems);

    /// <summary>Whether things are now as they were asked to be.</summary>
    public bool Holds => Outcome is WriteOutcome.Done or WriteOutcome.Unchanged;
}
