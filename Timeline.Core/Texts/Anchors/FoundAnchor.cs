namespace Timeline.Core.Texts.Anchors;

/// <summary>Whether words that were kept are still where they were.</summary>
public enum AnchorState
{
    /// <summary>The same words at the same place.</summary>
    Exact,

    /// <summary>The same words at another place, and at no third.</summary>
    Moved,

    /// <summary>Other words at the same place.</summary>
    Changed,

    /// <summary>Neither the words nor their place.</summary>
    Lost,
}

/// <summary>Where a <see cref="TextAnchor"/> is in a given text.</summary>
/// <param name="Span">In that text, not empty; null where it is lost.</param>
public readonly record struct FoundAnchor(AnchorState State, TextSpan? Span)
{
    public static readonly FoundAnchor Lost = new(AnchorState.Lost, null);
}
