using Timeline.Core.Chronologies;
using Timeline.Core.Comparison;
using Timeline.Web.Comparison;

namespace Timeline.Web.Sources;

/// <summary>A row of two versions of one article; a cell is null where its version has nothing there.</summary>
sealed record VersionRow(ComparisonRow Row, RowCell? Earlier, RowCell? Later)
{
    public bool IsSame => Row.Label == Nearness.Identical && Earlier?.MovedFrom is null && Later?.MovedFrom is null;
}

/// <summary>Two versions of one article side by side, as far as each is shown: what the outlet changed.</summary>
sealed class VersionPair
{
    static readonly ShownClasses All = new(DifferenceMark.All.Select(mark => mark.Class).ToHashSet());

    readonly ArticleView earlier;
    readonly ArticleView later;

    VersionPair(ArticleView earlier, ArticleView later, IReadOnlyList<VersionRow> rows) => (this.earlier, this.later, Rows) = (earlier, later, rows);

    /// <summary>The headlines first, then in the order of the earlier version.</summary>
    public IReadOnlyList<VersionRow> Rows { get; }

    public bool IsSame => Rows.All(row => row.IsSame);

    public static VersionPair Of(ArticleView earlier, ArticleView later)
    {
        var (one, other) = (Witness("1", earlier), Witness("2", later));
        var compared = new CompareWitnesses().Run([one, other], one.Id);
        return new(earlier, later, [.. compared.Rows.Select(row => new VersionRow(row, row.Cells.FirstOrDefault(cell => cell.Article == one.Id), row.Cells.FirstOrDefault(cell => cell.Article == other.Id)))]);
    }

    /// <summary>The words of a cell with all differences marked; what the earlier version had stands where the later left it out.</summary>
    public string Words(VersionRow row, RowCell cell) =>
        CellMarkup.Words(later.Article.Language, MarkedText.Cut(cell == row.Earlier ? earlier.Text : later.Text, cell, row.Row.Differences, All, Earlier));

    string Earlier(Difference difference) => difference.Values.FirstOrDefault(value => value.Article == "1") is { Article: not null } value ? earlier.Text[value.Span] : "";

    static Witness Witness(string id, ArticleView view) => new(id, view.Text, view.Title is { } title && !string.IsNullOrWhiteSpace(view.Text[title]) ? title : null, view.Body);
}
