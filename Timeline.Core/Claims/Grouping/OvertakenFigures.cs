using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;

namespace Timeline.Core.Claims.Grouping;

/// <summary>What a running report has in one entry and otherwise in a later one: “about 80 firefighters” at ten past two, “120” at six. Only the last is set against other articles. So it is with what a report tells as told before: “on Tuesday the ministry had put it at 23”.</summary>
static class OvertakenFigures
{
    /// <param name="statements">Of one article, as its words tell them.</param>
    public static IEnumerable<(ClaimStatement Earlier, ClaimStatement Last)> Of(IEnumerable<ClaimStatement> statements)
    {
        ClaimStatement[] moving = [.. statements.Where(MayMove).OrderBy(statement => statement.Value.AsOf, StringComparer.Ordinal).ThenBy(statement => statement.Value.Value)];
        if (moving.Length < 2) return [];
        return
            from earlier in moving
            let isGivenBefore = IsGivenBefore(earlier)
            let last = Array.FindLast(moving, later => AreOfOne(later, earlier) && (isGivenBefore ? later.Sentence != earlier.Sentence && !IsGivenBefore(later) : ClaimComparison.IsOvertaken(earlier.Value, later.Value)))
            where last is not null && !ClaimComparison.AreOneNumber(earlier.Value, last.Value)
            select (earlier, last);
    }

    static bool MayMove(ClaimStatement statement) => statement is { IsPart: false, Key: { Kind: ClaimKind.Figure, Scope: ClaimScope.Event, Dimension: "count" } key }
        && (ClaimPredicate.Named(key.Predicate)?.Course is "rises" or "moves" || key is { IsBare: false, Predicate: "" } && (ClaimVocabulary.IsPerson(key.Subject) || ClaimVocabulary.IsAgent(key.Subject)));

    /// <summary>Of people of whom nothing is said the greater number alone is one more count of them: others may be fewer.</summary>
    static bool AreOfOne(ClaimStatement later, ClaimStatement earlier) =>
        (later.Key.Predicate.Length > 0 || later.Value.Value > earlier.Value.Value) && later.Key.OfPeople() == earlier.Key.OfPeople() && later.MayMeet(earlier) && !Counters.AreTwo(earlier.Value.AttributedTo, later.Value.AttributedTo);

    /// <summary>“On Tuesday the ministry had put the number of dead at 23”</summary>
    static bool IsGivenBefore(ClaimStatement statement)
    {
        var words = statement.Sentence.Words;
        for (var at = 0; at < words.Length - 1 && words[at].Span.Start < statement.Value.Span.Start; at++)
            if (words[at].Lower == "had" && words[words[at + 1].Lower is "earlier" or "previously" or "initially" or "first" or "originally" && at + 2 < words.Length ? at + 2 : at + 1].Lower is "put" or "said" or "given" or "reported" or "announced" or "counted" or "spoken" or "estimated") return true;
        return false;
    }
}
