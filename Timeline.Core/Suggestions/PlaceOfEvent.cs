using System.Collections.Frozen;
using System.Globalization;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>Where an event of a sentence was.</summary>
/// <param name="topic">The town that the article names most; what it calls “the city”.</param>
sealed class PlaceOfEvent(KnownPlace? topic)
{
    /// <summary>What an event may be at in a town (“the airport”), and what that place is called with the town's name for <c>{0}</c>.</summary>
    static readonly IReadOnlyList<(string[] Names, string Pattern)> Sites = [.. WordTable.Shipped("SuggestionSites").Select(row => (row[0].Split('|'), row[1]))];

    /// <summary>How many words behind a word its place or site may stand, and before a clause what it is about.</summary>
    const int WordsInReach = 8;

    static readonly string[] OwnTown = ["city", "town"];

    // Of a whole country this says that something was in it, and not that it did something.
    internal static readonly FrozenSet<string> Inside = FrozenSet.ToFrozenSet(["in", "across", "throughout", "inside", "into", "of", "over", "both", "most", "neighbouring", "neighboring"]);

    // These are of countries rather than of towns.
    static readonly FrozenSet<string> National = FrozenSet.ToFrozenSet(["diplomacy", "statement", "intervention"]);

    /// <summary>The place, and from 0 to 1 how closely it stands with the trigger; null where none can be told.</summary>
    public (KnownPlace Place, double Nearness)? Of(ToldSentence sentence, EventTrigger trigger)
    {
        var clause = sentence.ClauseAt(trigger.First);
        var found = InClause(sentence, trigger, clause) ?? Beside(sentence, trigger, clause);
        if (SiteBehind(sentence, trigger, clause) is { } pattern && (found?.Place is { IsCountry: false } own ? own : topic) is { } town)
            return (new KnownPlace(string.Format(CultureInfo.InvariantCulture, pattern, town.Name), [], town.Country), found?.Nearness ?? 0.7);
        return found;
    }

    (KnownPlace Place, double Nearness)? InClause(ToldSentence sentence, EventTrigger trigger, Clause clause)
    {
        var (own, at) = (sentence.SpanOf(clause), sentence.SpanOf(trigger));
        var behind = sentence.Places.Where(place => place.Span.Start >= at.End && place.Span.End <= own.End).ToList();
        var before = sentence.Places.Where(place => place.Span.Start >= own.Start && place.Span.End <= at.Start).Reverse().ToList();
        if (Town(behind) is { } near) return (near, 1);
        if (topic is not null && Words(sentence, trigger.Last + 1, clause.End).Any(OwnTown.Contains)) return (topic, 0.8);
        if (Town(before) is { } town) return (town, 0.9);
        if (Country(sentence, behind.Where(place => IsInReach(sentence, trigger, place))) is { } country) return (country, 0.8);
        // “Palmyra, which they seized”: what the clause is about stands before it.
        if (clause.Opener is "which" or "where" or "who" or "whose" or "since" && Town(sentence.Places.Where(place => place.Span.End <= own.Start && WordsBetween(sentence, place.Span.End, own.Start) <= WordsInReach).Reverse()) is { } about) return (about, 0.9);
        if (topic is not null && Words(sentence, clause.First, trigger.First).Any(OwnTown.Contains)) return (topic, 0.7);
        return Country(sentence, behind.Concat(before)) is { } wide ? (wide, 0.7) : null;
    }

    /// <summary>What stands in other clauses of the sentence, or what the article is about.</summary>
    (KnownPlace Place, double Nearness)? Beside(ToldSentence sentence, EventTrigger trigger, Clause clause)
    {
        // Who was killed where is said in one breath.
        if (trigger.Kind is "killing" or "attack") return null;
        if (National.Contains(trigger.Kind))
        {
            var country = Country(sentence, sentence.Places) ?? (topic?.Country is { } around ? new KnownPlace(around, [], IsCountry: true) : null);
            return country is null ? null : (country, 0.6);
        }
        if (clause.Opener is not ("since" or "when" or "before") && Town(sentence.Places) is { } anywhere) return (anywhere, 0.6);
        return topic is not null && clause.Opener is "" or "and" or "but" or "which" ? (topic!, 0.45) : null;
    }

    static bool IsInReach(ToldSentence sentence, EventTrigger trigger, NamedPlace place)
    {
        var between = new TextSpan(sentence.SpanOf(trigger).End, place.Span.Start);
        return !sentence.Text.Slice(between).Contains(',') && WordsBetween(sentence, between.Start, between.End) <= WordsInReach;
    }

    static int WordsBetween(ToldSentence sentence, int start, int end) => sentence.Words.Count(word => word.Span.Start >= start && word.Span.End <= end);

    static KnownPlace? Country(ToldSentence sentence, IEnumerable<NamedPlace> places) =>
        places.FirstOrDefault(place => place.Place.IsCountry && sentence.Words.LastOrDefault(word => word.Span.End <= place.Span.Start && word.Low is not ("the" or "and")).Low is { } before && Inside.Contains(before))?.Place;

    static KnownPlace? Town(IEnumerable<NamedPlace> places) => places.FirstOrDefault(place => !place.Place.IsCountry)?.Place;

    static string? SiteBehind(ToldSentence sentence, EventTrigger trigger, Clause clause)
    {
        var words = Words(sentence, trigger.Last + 1, Math.Min(clause.End, trigger.Last + 1 + WordsInReach)).ToList();
        return Sites.Where(site => site.Names.Any(name => words.Contains(name) || (name.Contains(' ', StringComparison.Ordinal) && string.Join(' ', words).Contains(name, StringComparison.Ordinal)))).Select(site => site.Pattern).FirstOrDefault();
    }

    static IEnumerable<string> Words(ToldSentence sentence, int first, int end) => sentence.Words.Skip(first).Take(Math.Max(0, end - first)).Select(word => word.Low);
}
