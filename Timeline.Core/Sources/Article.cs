using System.ComponentModel.DataAnnotations.Schema;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Sources;

/// <summary>One captured text and what was recognised in it. The text is never edited: a changed page is a further version under the same slug.</summary>
public sealed class Article : Stored, IRecorded
{
    public const int DefaultExcerptWords = 60;

    /// <summary>Its part of addresses, one for all its versions; no two articles of any outlets share it.</summary>
    public required string Slug { get; set; }

    /// <summary>From 1.</summary>
    public int Number { get; set; } = 1;

    public long OutletId { get; private set; }
    public required Outlet Outlet { get; set; }

    public long? AgencyId { get; private set; }
    public Agency? Agency { get; set; }

    public required string Title { get; set; }
    public string? Byline { get; set; }
    public string? Dateline { get; set; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; set; }

    public string? PublishedEdtf { get; private set; }
    public long? PublishedEarliest { get; private set; }
    public long? PublishedLatest { get; private set; }

    /// <summary>When it was published, as far as anybody knows.</summary>
    [NotMapped]
    public StoredDate? Published
    {
        get => PublishedEdtf is { } edtf ? new StoredDate(edtf, PublishedEarliest, PublishedLatest) : default(StoredDate?);
        set => (PublishedEdtf, PublishedEarliest, PublishedLatest) = (value?.Edtf, value?.Earliest, value?.Latest);
    }

    /// <summary>Where the publisher keeps it.</summary>
    public string? CanonicalAddress { get; set; }

    /// <summary>SHA-256 of <see cref="Text"/>, as <see cref="SourceText.Hash"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>The source text that all offsets count in.</summary>
    public required string Text { get; init; }

    public TextSpan? TitleSpan { get; set; }

    /// <summary>The paragraphs of the story, in reading order.</summary>
    public IReadOnlyList<TextSpan> Body { get; set; } = [];

    public IReadOnlyList<DroppedSpan> Dropped { get; set; } = [];

    public IReadOnlyList<StoredEvidence> Evidence { get; set; } = [];

    /// <summary>Whether the text is our own summary of the outlet's report, which it is then called, rather than the outlet's words.</summary>
    public bool IsDigest { get; set; }

    public DisplayPolicy Display { get; set; } = DisplayPolicy.Excerpts;

    /// <summary>How many words around a passage are shown under <see cref="DisplayPolicy.Excerpts"/>.</summary>
    public int ExcerptWords { get; set; } = DefaultExcerptWords;

    /// <summary>The same for all articles of one wire story; null where it stands alone.</summary>
    public string? Family { get; set; }

    /// <summary>Whether the family was concluded from shared wording rather than stated.</summary>
    public bool FamilyInferred { get; set; }

    public RecordRoot Root => new(nameof(Article), Id);

    /// <summary>Takes a text and its hash together.</summary>
    public SourceText Source() => SourceText.From(Text);
}

/// <summary>A stretch of the text that is not the story, and why: one of the reasons of <c>import --json</c>.</summary>
public sealed record DroppedSpan(string Reason, TextSpan Span);

/// <summary>Why a field of an article says what it says, as it was when the article was kept.</summary>
/// <param name="Span">Where in this text; null where the clue stands in <paramref name="File"/> or nowhere.</param>
public sealed record StoredEvidence(string Field, string Kind, string Because, TextSpan? Span = null, string? File = null);
