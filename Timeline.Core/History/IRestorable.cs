using Timeline.Core.Storage;

namespace Timeline.Core.History;

/// <summary>A kind of thing whose revisions are told in words and can be gone back to. Each stands beside the feature that it belongs to.</summary>
public interface IRestorable
{
    /// <summary>The name of the thing's class, for instance <c>TimelineEvent</c>.</summary>
    string Kind { get; }

    /// <summary>The thing in words in each of its states, field by field; a field that is empty is left out.</summary>
    /// <param name="db">To read the names of what the states refer to by number.</param>
    Task<IReadOnlyList<IReadOnlyList<PastField>>> DescribeAsync(TimelineDb db, IReadOnlyList<PastRows> states, CancellationToken cancel);

    /// <summary>Makes the thing as it was, in the transaction of <paramref name="db"/>. Its address and whether readers see it stay as they are.</summary>
    /// <param name="version">The one that the editor saw.</param>
    Task<Written> RestoreAsync(TimelineDb db, long id, long version, PastRows past, CancellationToken cancel);
}
