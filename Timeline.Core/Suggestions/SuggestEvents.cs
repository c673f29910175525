using Timeline.Core.Dates;
using Timeline.Core.Ingest;

namespace Timeline.Core.Suggestions;

/// <summary>Puts together what articles tell of the same events. Nothing of it is published by itself.</summary>
public static class SuggestEvents
{
    /// <summary>Below this, kind, place and date stand too far apart to be taken for one thing.</summary>
    const double LeastCertainty = 0.4;

    // Bombs that kill are told as an attack, as a strike and as a killing: of one day they are one.
    static readonly string[] Violent = ["attack", "killing", "strike"];

    /// <param name="drafts">Read together, so that each has its date of publication and family.</param>
    /// <returns>By date.</returns>
    public static IReadOnlyList<SuggestedEvent> Of(IReadOnlyList<Draft> drafts, PlaceNames places)
    {
        var families = drafts.ToLookup(draft => draft.Source.Hash, draft => draft.Family ?? draft.Outlet ?? draft.Source.Hash);
        var texts = drafts.DistinctBy(draft => draft.Source.Hash).ToList();
        var unlisted = UnlistedPlaces.Of(texts);
        var mentions = texts.SelectMany(draft => ArticleEvents.Of(draft, places, unlisted[draft.Source.Hash])).Where(one => one.Certainty >= LeastCertainty && one.Date.Earliest is not null && one.Date.Latest is not null).ToList();
        var events = new List<List<EventMention>>();
        // The exact ones found an event; those that say less join it where they can be of it.
        foreach (var mention in mentions.OrderBy(one => DaysOf(one.Date)).ThenByDescending(one => one.Certainty).ThenBy(one => one.Article, StringComparer.Ordinal).ThenBy(one => one.Trigger.Start))
        {
            var near = events.Where(one => IsSame(one[0], mention)).OrderByDescending(one => one.Count).FirstOrDefault();
            if (near is null) events.Add([mention]);
            else near.Add(mention);
        }
        return [.. events.Select(one => Of(one, families)).OrderBy(one => one.Date, EdtfOrder.Instance).ThenBy(one => one.Title, StringComparer.Ordinal)];
    }

    static bool IsSame(EventMention one, EventMention other)
    {
        if (one.Kind != other.Kind && !(one.What is not null && other.What is not null) && !(Violent.Contains(one.Kind) && Violent.Contains(other.Kind) && one.Date == other.Date)) return false;
        // What sinks or derails may burn, burst and fall: of one day it is one event.
        if (one.What != other.What && (TriggerWords.StandsApart(one.What) || TriggerWords.StandsApart(other.What))) return false;
        if (one.Who is not null && other.Who is not null ? !IsSamePerson(one.Who, other.Who) : one.Who is null != other.Who is null || one.Place?.Name != other.Place?.Name) return false;
        return one.Date.Earliest <= other.Date.Latest && other.Date.Earliest <= one.Date.Latest;
    }

    static bool IsSamePerson(string one, string other) => one.Split(' ')[^1] == other.Split(' ')[^1];

    static SuggestedEvent Of(List<EventMention> mentions, ILookup<string, string> families)
    {
        var sources = mentions.SelectMany(one => families[one.Article]).Distinct().Count();
        var best = mentions.MaxBy(one => one.Certainty)!;
        var (kind, what) = mentions.CountBy(one => (one.Kind, one.What)).OrderByDescending(one => one.Value).ThenBy(one => Array.IndexOf(Violent, one.Key.Kind)).First().Key;
        return new SuggestedEvent(kind, what, mentions[0].Place, mentions[0].Who, mentions[0].Date, [.. mentions.OrderBy(one => DaysOf(one.Date)).ThenByDescending(one => one.Certainty)], sources, Math.Min(1, best.Certainty * (0.7 + (0.15 * sources))));
    }

    static long DaysOf(EdtfDate date) => date is { Earliest: { } first, Latest: { } last } ? last.Day.Number - first.Day.Number : long.MaxValue;
}
