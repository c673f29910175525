using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;

namespace Timeline.Core.Claims.Grouping;

/// <summary>What a running report has in one entry and otherwise in a later one: “about 80 firefighters” at ten past two, “120” at six. Only the last is set against other articles.</summary>
static class OvertakenFigures
{
    /// <param name="statements">Of one article, as its words tell them.</param>
    public static IEnumerable<(ClaimStatement Earlier, ClaimStatement Last)> Of(IEnumerable<ClaimStatement> statements)
    {
        ClaimStatement[] moving = [.. statements.Where(MayMove).OrderBy(statement => statement.Value.AsOf, StringComparer.Ordinal)];
        return
            from earlier in moving
            let last = Array.FindLast(moving, later => Overtakes(later, earlier))
            where last is not null && !ClaimComparison.AreOneNumber(earlier.Value, last.Value)
            select (earlier, last);
    }

    static bool MayMove(ClaimStatement statement) => statement is { IsPart: false, Key: { Kind: ClaimKind.Figure, Scope: ClaimScope.Event, Dimension: "count" } key }
        && (ClaimPredicate.Named(key.Predicate)?.Course is "rises" or "moves" || key is { IsBare: false, Predicate: "" } && (ClaimVocabulary.IsPerson(key.Subject) || ClaimVocabulary.IsAgent(key.Subject)));

    /// <summary>Of people of whom nothing is said the greater number alone is one more count of them: others may be fewer.</summary>
    static bool Overtakes(ClaimStatement later, ClaimStatement earlier) =>
        (later.Key.Predicate.Length > 0 || later.Value.Value > earlier.Value.Value) && later.Key.OfPeople() == earlier.Key.OfPeople() && ClaimComparison.IsOvertaken(earlier.Value, later.Value) && later.MayMeet(earlier) && !Counters.AreTwo(earlier.Value.AttributedTo, later.Value.AttributedTo);
}
