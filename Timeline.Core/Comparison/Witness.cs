using Timeline.Core.Dates;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Comparison;

/// <summary>One article as the comparison reads it: its text, and which parts of it are the story.</summary>
/// <param name="Id">Its stable name, made from the hash of its text, so that no result depends on the order of the witnesses (<see cref="WitnessIds"/>).</param>
/// <param name="Title">The headline in the text, where it has one.</param>
/// <param name="Body">The paragraphs of the story in reading order, not overlapping; chrome, captions and repetitions are left out.</param>
/// <remarks>Two are equal when they are the same parts of the same text with the same facts.</remarks>
public sealed record Witness(string Id, SourceText Text, TextSpan? Title, IReadOnlyList<TextSpan> Body)
{
    /// <summary>The agency whose copy it says it carries, for instance <c>Reuters</c>.</summary>
    public string? Agency { get; init; }

    /// <summary>Who printed it, by name; null where nobody knows.</summary>
    public string? Outlet { get; init; }

    /// <summary>What the versions of one article have in common; null where nobody knows of others.</summary>
    public string? Article { get; init; }

    /// <summary>Which of them it is, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>When it was published, EDTF; null where nobody knows.</summary>
    public string? Published { get; init; }

    /// <summary>The same, read; null also where it is no EDTF.</summary>
    internal EdtfDate? PublishedDate => (published is { } known && ReferenceEquals(known.Edtf, Published) ? known : published = new ReadDate(Published)).Date;

    /// <summary>What its text alone tells. Read when it is first asked for, unless it comes with one that was read before.</summary>
    public TextReading Reading
    {
        get => field is { } known && known.Text.Equals(Text) && known.Title == Title && ReferenceEquals(known.Body, Body) ? known : field = new TextReading(Text, Title, Body);
        init;
    }

    /// <summary>Whether both are one article, as its outlet had it at two times.</summary>
    internal bool IsVersionOf(Witness other) => Article is not null && Article == other.Article && Version != other.Version;

    ReadDate? published;

    public bool Equals(Witness? other) => other is not null && Id == other.Id && Text.Equals(other.Text) && Title == other.Title && Body.SequenceEqual(other.Body) && Agency == other.Agency && Outlet == other.Outlet && Published == other.Published && Article == other.Article && Version == other.Version;

    public override int GetHashCode() => HashCode.Combine(Id, Text, Published);

    sealed class ReadDate(string? edtf)
    {
        public string? Edtf => edtf;

        public EdtfDate? Date { get; } = edtf is null ? null : EdtfDate.Read(edtf).Date;
    }
}
