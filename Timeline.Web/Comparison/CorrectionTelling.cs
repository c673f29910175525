using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;

namespace Timeline.Web.Comparison;

/// <summary>What was set by hand, in words.</summary>
static class CorrectionTelling
{
    /// <summary>What it does, and to what: articles by their outlets, names as they are written.</summary>
    public static string Of(CorrectionView correction, IReadOnlyList<ReportView> reports) =>
        string.Format(CultureInfo.CurrentCulture, ByHandWords.Line, Word(correction.Kind.ToString()), string.Join(", ", About(correction).Select(end => Name(end, reports)).Distinct()));

    /// <summary>What the program would do without it, where that is something else.</summary>
    public static string Without(CorrectionKind kind) => Word("Without" + kind);

    public static string Name(FoundEnd end, IReadOnlyList<ReportView> reports) => end.Name is { } name
        ? string.Format(CultureInfo.CurrentCulture, ByHandWords.Quoted, name)
        : reports.FirstOrDefault(report => report.Article.Slug == end.Article)?.Article.Outlet.Name ?? end.Article!;

    /// <summary>By whom and why, as it is spoken behind the mark.</summary>
    public static string ByWhom(CorrectionView correction) => string.Format(CultureInfo.CurrentCulture, ByHandWords.ByWhom, correction.Author, correction.Reason);

    /// <summary>What moved is told, not what it moved from.</summary>
    static IEnumerable<FoundEnd> About(CorrectionView correction) => correction.Kind switch
    {
        CorrectionKind.MoveCells or CorrectionKind.PartRow => correction.Ends,
        _ => correction.All,
    };

    static string Word(string name) => ByHandWords.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)!;
}
