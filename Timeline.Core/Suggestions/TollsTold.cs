using Timeline.Core.Claims.Tolls;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;

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
            var told = suggested.Index().Where(one => Mentions(one.Item) > 0).ToList();
            if (told.Count == 0 || EventReading.Of(draft) is not { Day: { } day } reading) continue;
            // A report counts those of the event that it is about: of its day the one that most of its sentences tell.
            var about = told.Where(one => IsOn(one.Item.Date, day)).OrderByDescending(one => Mentions(one.Item)).Select(one => tolls[one.Index]).FirstOrDefault();
            if (about is null) continue;
            foreach (var (kind, toll) in new[] { (TollKind.Killed, reading.Killed), (TollKind.Injured, reading.Injured), (TollKind.Captured, reading.Captured) })
                if (toll is not null) about.Add(new ArticleToll(draft.Source.Hash, kind, toll));

            int Mentions(SuggestedEvent one) => one.Mentions.Where(mention => mention.Article == draft.Source.Hash).DistinctBy(mention => mention.Sentence).Count();
        }
        return tolls;
    }

    static bool IsOn(EdtfDate date, EventDay day) => date is { Earliest: { } first, Latest: { } last } && first.Day <= day.Day && day.Day <= last.Day;
}
