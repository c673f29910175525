namespace Timeline.Core.Comparison;

/// <summary>Articles that carry one wire story.</summary>
/// <param name="Members">Ids, in ordinal order; two at least.</param>
/// <param name="Agency">Whose copy it is, as most members say; null where none says.</param>
/// <param name="Origin">The member nearest to what the agency sent: the earliest published, of those the one that has nearly all of each other; null where none is.</param>
/// <param name="IsInferred">Whether the origin was worked out, not stated by the articles.</param>
public sealed record WireFamily(IReadOnlyList<string> Members, string? Agency, string? Origin, bool IsInferred)
{
    /// <summary>The corrections that are about members of it, ascending.</summary>
    public IReadOnlyList<long> ByHand { get; init; } = [];
}
