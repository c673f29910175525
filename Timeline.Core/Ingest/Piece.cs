using Timeline.Core.Texts;

namespace Timeline.Core.Ingest;

/// <summary>A stretch of a block: open (still taken for story) or set aside for a reason. What many recognisers ask of its words is found once, for the first that asks.</summary>
/// <param name="index">The number of its block.</param>
sealed class Piece(SourceText source, TextSpan span, int group, int index, DropReason? reason = null)
{
    int? wordCount;
    bool? endsSentence, hasDigit;

    public TextSpan Span => span;

    public int Group => group;

    public int Index => index;

    public DropReason? Reason => reason;

    public string Words => field ??= source[span];

    /// <inheritdoc cref="Wording.Folded"/>
    public string Folded => field ??= Wording.Folded(source.Slice(span));

    /// <inheritdoc cref="Wording.Count"/>
    public int WordCount => wordCount ??= Wording.CountFolded(Folded);

    /// <inheritdoc cref="Wording.EndsSentence"/>
    public bool EndsSentence => endsSentence ??= Wording.EndsSentence(source.Slice(span));

    /// <inheritdoc cref="Wording.HasDigit"/>
    public bool HasDigit => hasDigit ??= Wording.HasDigit(source.Slice(span));

    /// <summary>Whether it is a paragraph of a story: twelve words or more, or eight in more than one sentence, that end as a sentence.</summary>
    public bool IsStory => EndsSentence && (WordCount >= 12 || (WordCount >= 8 && source.Slice(span).Contains(". ", StringComparison.Ordinal)));

    /// <summary>A part of it, with a reason of its own.</summary>
    public Piece Part(TextSpan part, DropReason? why) => new(source, part, group, index, why);
}
