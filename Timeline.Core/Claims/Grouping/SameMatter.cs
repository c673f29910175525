using Timeline.Core.Claims.Facts;
using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;

namespace Timeline.Core.Claims.Grouping;

/// <summary>Whether two statements with equal keys may speak of the same thing.</summary>
static class SameMatter
{
    /// <summary>Share of common words without which figures under no known predicate are not taken for the same.</summary>
    const double LeastLikeness = 0.3;

    /// <summary>The same without which two places are taken for those of two happenings.</summary>
    const double LeastLikenessOfPlaces = 0.1;

    /// <summary>The same of two days.</summary>
    const double LeastLikenessOfDays = 0.15;

    /// <param name="likeness">Jaccard index of the content words of their sentences.</param>
    public static bool MayBe(ClaimStatement one, ClaimStatement other, double likeness) => one.Key switch
    {
        { Kind: ClaimKind.Rank or ClaimKind.Alias } => true,
        { Kind: ClaimKind.Claimant } => !one.AreApartInTime(other),
        { Kind: ClaimKind.Holder } => HolderReader.MayBeOne(one, other),
        { Kind: ClaimKind.Place } => !one.IsPart && !other.IsPart && one.MayBeOfOneOwner(other) && !one.AreApartInTime(other) && (likeness >= LeastLikenessOfPlaces || ClaimComparison.AreEqual(one.Value, other.Value)),
        _ when (one.IsPart || other.IsPart) && !ClaimComparison.AreEqual(one.Value, other.Value) => false,
        { Kind: ClaimKind.Date } => MayBeOneDay(one, other, likeness),
        var key when ValueTopic.IsOne(key) => one.MayMeet(other) && ValueTopic.AreNear(one.Value, other.Value) && one.Period == other.Period,
        var key => one.MayMeet(other) && (key.Scope == ClaimScope.Cumulative || key.Predicate.Length > 0 || other.Key.Predicate.Length > 0 || likeness >= LeastLikeness),
    };

    static bool MayBeOneDay(ClaimStatement one, ClaimStatement other, double likeness)
    {
        // A bridge is built once, whatever else is said of it.
        if (ClaimVocabulary.IsOrigin(one.Key.Predicate)) return one.Witness.Id != other.Witness.Id || ClaimComparison.AreEqual(one.Value, other.Value);
        // Bombs go off in several places, and a budget is attacked too.
        if (one.Key.Predicate == DayReader.Happened && (one.AreOfTwoPlaces(other) || likeness < LeastLikenessOfDays && !ClaimComparison.AreEqual(one.Value, other.Value))) return false;
        // Dates that do not meet are of the same talks only where both say the day.
        return one.MayBeOfOneOwner(other) && !one.AreApartInTime(other) && (ClaimComparison.Meets(one.Value, other.Value) || DateReader.IsDay(one.Value) && DateReader.IsDay(other.Value));
    }
}
