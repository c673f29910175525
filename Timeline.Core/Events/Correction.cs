using Timeline.Core.Storage;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Events;

/// <summary>What of a comparison an editor set by hand.</summary>
public enum CorrectionKind
{
    /// <summary>These words, and those, stand in one row.</summary>
    JoinRows,

    /// <summary>These words stand with those of another row, and not with the row that they stood in.</summary>
    MoveCells,

    /// <summary>These words stand in a row without those.</summary>
    PartRow,

    /// <summary>These forms name one and the same.</summary>
    BindNames,

    /// <summary>These do not.</summary>
    PartNames,

    /// <summary>These articles carry one wire story.</summary>
    OneStory,

    /// <summary>No two of these do.</summary>
    SeveralStories,
}

/// <summary>What an editor set by hand about the comparison of an event, with the reason. Readers see it with the event.</summary>
/// <remarks>It says what belongs together and what does not, never what a comparison made of it: so it outlives a new article and a better engine. It is taken back, not changed.</remarks>
public sealed class Correction : Stored, IRecorded
{
    public long EventId { get; private set; }

    public required CorrectionKind Kind { get; init; }

    /// <summary>What it is about: one whole, except of <see cref="CorrectionKind.SeveralStories"/>, where each is apart from each.</summary>
    public required IReadOnlyList<CorrectionEnd> Ends { get; init; }

    /// <summary>What each of them belongs together with.</summary>
    public IReadOnlyList<CorrectionEnd> With { get; init; } = [];

    /// <summary>What none of them belongs together with.</summary>
    public IReadOnlyList<CorrectionEnd> From { get; init; } = [];

    /// <summary>Plain text.</summary>
    public required string Reason { get; init; }

    /// <summary>The name shown; it stays when the account goes.</summary>
    public required string Author { get; init; }

    public long? AccountId { get; init; }

    public RecordRoot Root => new(nameof(TimelineEvent), EventId);
}

/// <summary>One thing that a correction is about: words of an article, an article, or a form of a name.</summary>
/// <param name="Article">Its slug: of a later version that reports the event in its place, the words are looked for there.</param>
/// <param name="Words">Null where the article as a whole is meant.</param>
public sealed record CorrectionEnd(string? Article = null, TextAnchor? Words = null, string? Name = null);
