using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>Where an event of a sentence was.</summary>
/// <param name="topic">The town that the article names most; what it calls “the city”.</param>
sealed class PlaceOfEvent(KnownPlace? topic)
{
    const int WordsToSite = 8;

    static readonly IReadOnlyList<(string[] Names, string Pattern)> Sites = [.. WordTable.Shipped("SuggestionSites").Select(row => (row[0].Split('|'), row[1]))];

    static readonly string[] OwnTown = ["city", "town"];

    /// <summary>The place, and from 0 to 1 how closely it stands with the trigger; null where none can be told.</summary>
    public (KnownPlace Place, double Nearness)? Of(ToldSentence sentence, EventTrigger trigger)
    {
        var clause = sentence.ClauseAt(trigger.First);
        var found = Named(sentence, trigger, clause);
        if (SiteBehind(sentence, trigger, clause) is { } pattern && (found?.Place is { IsCountry: false } own ? own : topic) is { } town)
            return (new KnownPlace(string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, town.Name), [], town.Country), found?.Nearness ?? 0.7);
        return found;
    }

    (KnownPlace Place, double Nearness)? Named(ToldSentence sentence, EventTrigger trigger, Clause clause)
    {
        var (start, at) = (sentence.SpanOf(clause).Start, sentence.SpanOf(trigger));
        var end = sentence.SpanOf(clause).End;
        var behind = sentence.Places.Where(place => place.Span.Start >= at.End && place.Span.End <= end).ToList();
        if (Town(behind) is { } near) return (near, 1);
        if (topic is not null && Words(sentence, trigger.Last + 1, clause.End).Any(OwnTown.Contains)) return (topic, 0.8);
        var before = sentence.Places.Where(place => place.Span.Start >= start && place.Span.End <= at.Start).Reverse().ToList();
        if (Town(before) is { } own) return (own, 0.9);
        // “Palmyra, which they seized”: what the clause is about stands before it.
        if (clause.Opener is "which" or "where" or "who" or "whose" or "since" && Town(sentence.Places.Where(place => place.Span.End <= start).Reverse()) is { } about) return (about, 0.9);
        if (topic is not null && Words(sentence, clause.First, trigger.First).Any(OwnTown.Contains)) return (topic, 0.7);
        if ((behind.FirstOrDefault() ?? before.FirstOrDefault()) is { } country) return (country.Place, 0.8);
        if (Town(sentence.Places) is { } anywhere) return (anywhere, 0.6);
        return sentence.Places is [var only, ..] ? (only.Place, 0.5) : topic is not null && sentence.IsLead ? (topic, 0.5) : null;
    }

    static KnownPlace? Town(IEnumerable<NamedPlace> places) => places.FirstOrDefault(place => !place.Place.IsCountry)?.Place;

    static string? SiteBehind(ToldSentence sentence, EventTrigger trigger, Clause clause)
    {
        var words = Words(sentence, trigger.Last + 1, Math.Min(clause.End, trigger.Last + 1 + WordsToSite)).ToList();
        return Sites.Where(site => site.Names.Any(name => words.Contains(name) || (name.Contains(' ', StringComparison.Ordinal) && string.Join(' ', words).Contains(name, StringComparison.Ordinal)))).Select(site => site.Pattern).FirstOrDefault();
    }

    static IEnumerable<string> Words(ToldSentence sentence, int first, int end) => sentence.Words.Skip(first).Take(Math.Max(0, end - first)).Select(word => word.Low);
}
