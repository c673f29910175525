using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Texts.Anchors;
using Timeline.Web.Claims;

namespace Timeline.Web.Comparison;

/// <summary>A note as the page numbers it.</summary>
/// <param name="State">Whether what it is on is as it was; on the event it cannot be otherwise.</param>
/// <param name="Words">The words that it is on, each where it stands; none on the event and on a claim.</param>
public sealed record ShownNote(int Number, NoteView Note, AnchorState State, IReadOnlyList<ShownWords> Words)
{
    /// <summary>The line of the figure grid that it is on; null on anything else, and where no line has that claim.</summary>
    public FigureRow? Claim { get; init; }

    /// <summary>Whether it is on a claim of articles that the reader has hidden.</summary>
    public bool IsClaimElsewhere { get; init; }

    /// <summary>The first row that it stands beside, from 1; null where it stands beside none that is shown.</summary>
    public int? Row => Words.Select(words => words.Row).FirstOrDefault(row => row is not null);

    /// <summary>The report whose words it is on; null where it is on none.</summary>
    public ReportView? Report => Words.Count > 0 ? Words[0].Report : null;

    public bool IsElsewhere => IsClaimElsewhere || (Words.Count > 0 && Words[0].IsElsewhere);

    public string? Quote => Words.Count > 0 ? Words[0].Quote : null;

    public bool IsLink => Note.Target == NoteTarget.Link;

    public bool IsBeside(int row) => Words.Any(words => words.Row == row);

    /// <summary>Whether its number stands in a cell: on a row in the first that is not empty, on anything else in that of its words.</summary>
    public bool IsIn(ShownRow row, ReportView column, int index) => Note.Target == NoteTarget.Row
        ? IsBeside(row.Number) && index == row.Cells.TakeWhile(cell => cell is null).Count()
        : Words.Any(words => words.Row == row.Number && words.Report == column);
}

/// <summary>Words that a note is on.</summary>
/// <param name="Row">The row they stand in, from 1; null where they stand in none that is shown.</param>
/// <param name="Report">The report that they are of; null where the article does not report the event any more.</param>
/// <param name="IsElsewhere">Whether its article is one that the reader has hidden.</param>
/// <param name="Quote">The words, as far as the article shows them, where the page does not show them beside the note.</param>
public sealed record ShownWords(AnchorState State, int? Row, ReportView? Report, bool IsElsewhere, string? Quote)
{
    /// <summary>Whether the display policy of the article hides some of them, or all.</summary>
    public bool IsCut { get; init; }
}
