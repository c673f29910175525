using Timeline.Core.Texts;

namespace Timeline.Core.Ingest;

/// <summary>What makes us believe a field.</summary>
/// <param name="Field">One of <see cref="Fields"/>.</param>
/// <param name="Kind">One word for machines: what sort of clue it is (<c>byline</c>, <c>weekday</c>, <c>sister</c>).</param>
/// <param name="Because">A sentence for people.</param>
public sealed record Evidence(string Field, string Kind, string Because)
{
    /// <summary>The kind of clue that is a rule of the outlet.</summary>
    public const string OutletRule = "outlet-rule";

    /// <summary>The kind of clue that is what a person said of the text when it was imported.</summary>
    public const string Given = "given";

    /// <summary>Where the clue stands in this article; null where it stands in another, or nowhere.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The words at <see cref="Span"/>; of a clue in the markup of a web page, which readers do not see, what it says.</summary>
    public string? Text { get; init; }

    /// <summary>The other article in which the clue stands, as the caller named it; null for this one.</summary>
    public string? InFile { get; init; }

    /// <summary>The same clue at a place of <paramref name="source"/>.</summary>
    public Evidence At(SourceText source, TextSpan span) => this with { Span = span, Text = source[span] };
}

/// <summary>The fields of a draft for which there is evidence.</summary>
public static class Fields
{
    public const string Title = "title", Outlet = "outlet", Agency = "agency", Byline = "byline", Dateline = "dateline", Language = "language", Family = "family", Published = "published", Updated = "updated", Canonical = "canonical",

        // Which parts of the text are the story.
        Parts = "parts";
}
