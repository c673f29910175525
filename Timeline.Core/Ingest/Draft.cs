using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest;

/// <summary>What was recognised in one article, each part with its evidence; a person accepts or corrects it.</summary>
/// <remarks><see cref="Body"/> and <see cref="Dropped"/> do not overlap, and together cover every word of <see cref="Source"/>.</remarks>
public sealed record Draft
{
    /// <summary>The file as the caller named it.</summary>
    public required string File { get; init; }

    public required SourceText Source { get; init; }

    /// <summary>Where the headline stands; null where the text has none.</summary>
    public TextSpan? Title { get; init; }

    /// <summary>Who published it, where the file names them: never guessed from the file's name.</summary>
    public string? Outlet { get; init; }

    /// <summary>The agency whose copy it is, by its common name (<c>Reuters</c>).</summary>
    public string? Agency { get; init; }

    /// <summary>Who wrote it, as it stands in the text, without “By”.</summary>
    public string? Byline { get; init; }

    /// <summary>Place and day before the first sentence, as they stand in the text, without the dash.</summary>
    public string? Dateline { get; init; }

    /// <summary>BCP 47; <c>und</c> where it cannot be told.</summary>
    public required string Language { get; init; }

    public Publication? Published { get; init; }

    /// <summary>For every field but the date of publication; where that date is unknown, also what is known of it.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The paragraphs of the story, section heads among them, in reading order.</summary>
    public required IReadOnlyList<TextSpan> Body { get; init; }

    /// <summary>What is not the story, in reading order.</summary>
    public required IReadOnlyList<SetAside> Dropped { get; init; }

    /// <summary>The same string for all articles of one wire story; null for one that stands alone.</summary>
    public string? Family { get; init; }

    /// <summary>Sentences for people.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>The draft as the comparison reads it.</summary>
    public Witness ToWitness() => new(Source.Hash, Source, Title, Body) { Agency = Agency, Outlet = Outlet, Published = Published?.Edtf };
}

/// <summary>When an article was published, as exactly as its evidence bears.</summary>
/// <param name="Edtf">A day, a time, or something vaguer: <c>2016-12~</c>, <c>[2016-03-25..2016-03-26]</c>.</param>
public sealed record Publication(string Edtf, IReadOnlyList<Evidence> Evidence);

/// <summary>A part of the text that is not the story.</summary>
public sealed record SetAside(DropReason Reason, TextSpan Span);

/// <summary>Why a part is not the story. The command line says each in lower case.</summary>
public enum DropReason { Title, Published, Teaser, Caption, Credit, Byline, Dateline, Signature, Repeated, Chrome, Comments, Related }
