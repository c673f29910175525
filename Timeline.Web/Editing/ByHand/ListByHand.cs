using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Web.Comparison;
using Timeline.Web.Events;

namespace Timeline.Web.Editing.ByHand;

/// <summary>One thing that was set by hand, as an editor sees it.</summary>
/// <param name="Number">In the order it was set, from 1.</param>
/// <param name="Holds">Whether all of it does.</param>
/// <param name="State">The same in words.</param>
/// <param name="Why">Why it holds in part or not at all, and what the program would do without it.</param>
public sealed record SetLine(int Number, CorrectionView Correction, bool Holds, string State, IReadOnlyList<string> Why);

/// <summary>Lists what was set by hand in an event, with what became of it and what the program would do by itself.</summary>
public sealed class ListByHand(ReadEvent readEvent, CompareReports compare)
{
    /// <param name="opened">As readers see it: its comparison is the one that counts.</param>
    public async Task<IReadOnlyList<SetLine>> RunAsync(OpenedEvent opened, CancellationToken cancel)
    {
        var happening = opened.Event;
        if (happening.Corrections.Count == 0) return [];
        // What is lost can only be told by its words, which readers' texts need not show.
        var corrections = (await readEvent.RunAsync(happening.Chronology, happening.Event.Slug, Sight.Editors, cancel))?.Corrections ?? happening.Corrections;
        var columns = EventState.ColumnsAtFirst(happening);
        var ties = happening.ByHand(columns);
        IReadOnlyList<Witness> witnesses = [.. columns.Select(column => column.Witness)];
        Dictionary<long, TieOutcome> outcomes = columns.Count == 0 ? [] : (await compare.RunAsync(witnesses, ties, waiting: cancel)).Sources.ByHand.ToDictionary(one => one.Correction);
        // Once without all of them: what the program does alone.
        var alone = columns.Count == 0 ? new HashSet<long>() : ties.HeldBy((await compare.RunAsync(witnesses, HandTies.None, waiting: cancel)).Sources);
        return [.. corrections.Select((correction, index) => Line(index + 1, correction, outcomes.GetValueOrDefault(correction.Id)))];

        SetLine Line(int number, CorrectionView correction, TieOutcome? outcome)
        {
            var state = outcome?.State ?? TieState.Missing;
            return new SetLine(number, correction, state == TieState.Applied, InWords(state), [.. Reasons(correction, outcome), .. state == TieState.Missing ? [] : new[] { Without(correction) }]);
        }

        string Without(CorrectionView correction) => alone.Contains(correction.Id) ? ByHandWords.WithoutSame : CorrectionTelling.Without(correction.Kind);

        IEnumerable<string> Reasons(CorrectionView correction, TieOutcome? outcome)
        {
            if (outcome?.State == TieState.Applied) yield break;
            foreach (var end in correction.All.Where(end => !end.IsThere).DistinctBy(end => (end.Article, end.State)))
                yield return Format(end.ArticleId is null ? ByHandWords.NoReport : end.State == AnchorState.Changed ? ByHandWords.WordsChanged : ByHandWords.WordsLost, CorrectionTelling.Name(end, happening.Reports));
            if (outcome?.Against is { Count: > 0 } against)
                yield return Format(ByHandWords.Against, string.Join(", ", corrections.Index().Where(one => against.Contains(one.Item.Id)).Select(one => one.Index + 1)));
            if (outcome?.State == TieState.Impossible) yield return ByHandWords.ImpossibleNow;
            if ((outcome is null || outcome.State == TieState.Missing) && correction.All.All(end => end.IsThere)) yield return ByHandWords.NotShown;
        }
    }

    static string InWords(TieState state) => state switch
    {
        TieState.Applied => ByHandWords.Applied,
        TieState.InPart => ByHandWords.InPart,
        _ => ByHandWords.NotApplied,
    };

    static string Format(string words, string part) => string.Format(CultureInfo.CurrentCulture, words, part);
}
