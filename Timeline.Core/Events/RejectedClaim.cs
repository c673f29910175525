using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Events;

/// <summary>What the program found in the reports of an event, and a person rejected: it is not shown again as long as it is found in the same words.</summary>
public sealed class RejectedClaim : Stored, IRecorded
{
    public long EventId { get; private set; }

    /// <summary>What the program said that it is about.</summary>
    public required string About { get; init; }

    /// <summary>The words that it was found in.</summary>
    public required IReadOnlyList<FoundPlace> Places { get; init; }

    public RecordRoot Root => new(nameof(TimelineEvent), EventId);
}

/// <summary>Words of an article.</summary>
/// <param name="Article">The article's slug.</param>
/// <param name="Span">In its source text.</param>
public sealed record FoundPlace(string Article, TextSpan Span);

/// <inheritdoc cref="RejectedClaim"/>
public sealed record RejectedView(long Id, string About, IReadOnlyList<FoundPlace> Places);
