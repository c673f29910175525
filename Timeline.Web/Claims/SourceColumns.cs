using Timeline.Core.Chronologies;

namespace Timeline.Web.Claims;

/// <summary>How a table of what each source has stands on the page.</summary>
static class SourceColumns
{
    /// <summary>So many have a column each; of more, each names itself above what it has, and silence is not drawn.</summary>
    const int Most = 6;

    /// <param name="sheet">Of a table whose sources have a column each.</param>
    public static string Sheet(string sheet, IReadOnlyList<ReportView> sources) => sources.Count <= Most ? sheet : sheet + " flow";
}
