using Timeline.Core.Claims.Tolls;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>How many persons suffered something in a suggested event, as one article has it.</summary>
/// <param name="Article">The hash of its text.</param>
public sealed record ArticleToll(string Article, TollKind Kind, EventToll Toll);

/// <summary>Finds what articles count of the events that are suggested from them.</summary>
public static class TollsTold
{
    /// <returns>For each event by its place: of each article that is about it what it counts, in the order of <paramref name="drafts"/>.</returns>
    public static IReadOnlyList<IReadOnlyList<ArticleToll>> Of(IReadOnlyList<SuggestedEvent> suggested, IEnumerable<Draft> drafts)
    {
        var tolls = suggested.Select(_ => new List<ArticleToll>()).ToArray();
        foreach (var draft in drafts.DistinctBy(draft => draft.Source.Hash))
        {
            var told = suggested.Index().Where(one => Spans(one.Item).Count > 0).ToList();
            foreach (var (number, one) in told)
            {
                // An article about one event counts its persons wherever it does; of several, each stands where it was told last.
                var reading = told.Count == 1 ? EventReading.Of(draft) is { Day: { } day } whole && IsOn(one.Date, day) ? whole : null : EventReading.Of(draft, one.Date, Spans(one), [.. told.Where(other => other.Index != number).SelectMany(other => Spans(other.Item))]);
                if (reading is null) continue;
                foreach (var (kind, toll) in new[] { (TollKind.Killed, reading.Killed), (TollKind.Injured, reading.Injured), (TollKind.Captured, reading.Captured) })
                    if (toll is not null) tolls[number].Add(new ArticleToll(draft.Source.Hash, kind, toll));
            }

            List<TextSpan> Spans(SuggestedEvent one) => [.. one.Mentions.Where(mention => mention.Article == draft.Source.Hash).Select(mention => mention.Sentence).Distinct()];
        }
        return tolls;
    }

    static bool IsOn(EdtfDate date, EventDay day) => date is { Earliest: { } first, Latest: { } last } && first.Day <= day.Day && day.Day <= last.Day;
}
