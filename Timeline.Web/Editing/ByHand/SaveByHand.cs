using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Web.Accounts;

namespace Timeline.Web.Editing.ByHand;

/// <summary>Sets down what a form asks for, once it is seen that the comparison can keep to it.</summary>
sealed class SaveByHand(SetByHand set, CompareReports compare)
{
    /// <param name="happening">With its texts as readers see them.</param>
    /// <param name="columns">The reports that the form was filled from.</param>
    public async Task<Written> RunAsync(EventView happening, IReadOnlyList<ReportView> columns, (IReadOnlyList<TypedCorrection> Typed, FieldProblem? Problem) asked, string? reason, HttpContext http)
    {
        if (asked.Problem is { } problem) return Written.Refused(problem);
        if (await TriedAsync(happening, columns, asked.Typed, http.RequestAborted) is { } cannot) return Written.Refused(new FieldProblem("", cannot));
        return await set.RunAsync(happening.Event.Id, asked.Typed, http.Because((reason ?? "").Trim()), http.RequestAborted);
    }

    /// <returns>Why the comparison could not keep to them; null where it can. Names and stories can always be kept to.</returns>
    async Task<string?> TriedAsync(EventView happening, IReadOnlyList<ReportView> columns, IReadOnlyList<TypedCorrection> typed, CancellationToken cancel)
    {
        if (!typed.Any(one => one.Kind is CorrectionKind.JoinRows or CorrectionKind.MoveCells or CorrectionKind.PartRow)) return null;
        // Newer than all there are, so that nothing stands against them but the sources themselves.
        var first = long.MaxValue - typed.Count;
        var tried = typed.Select((one, index) => new CorrectionView(first + index, one.Kind, "", default, "", Found(one.Ends), Found(one.With), Found(one.From))).ToList();
        var ties = (happening with { Corrections = [.. happening.Corrections, .. tried] }).ByHand(columns);
        var outcomes = (await compare.RunAsync([.. columns.Select(column => column.Witness)], ties, waiting: cancel)).Sources.ByHand.Where(one => one.Correction >= first && one.State != TieState.Applied).ToList();
        if (outcomes.Count == 0) return null;
        return outcomes.Exists(one => one.State is TieState.Missing)
            ? ByHandWords.CannotHold
            : string.Format(CultureInfo.CurrentCulture, ByHandWords.NotNeighbours, TwiceIn(typed, columns));

        List<FoundEnd> Found(IReadOnlyList<TypedEnd> ends) =>
            [.. ends.Select(end => new FoundEnd(end.Name, end.Article, columns.FirstOrDefault(column => column.Article.Slug == end.Article)?.Article.Id, AnchorState.Exact, end.Span, null))];
    }

    /// <summary>The outlets that would stand in one row twice.</summary>
    static string TwiceIn(IReadOnlyList<TypedCorrection> typed, IReadOnlyList<ReportView> columns)
    {
        var twice = typed.SelectMany(one => one.Ends.Concat(one.With).GroupBy(end => end.Article).Where(ends => ends.Count() > 1).Select(ends => ends.Key)).Distinct();
        return string.Join(", ", twice.Select(slug => columns.FirstOrDefault(column => column.Article.Slug == slug)?.Article.Outlet.Name ?? slug));
    }
}
